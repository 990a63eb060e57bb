import type { Administration } from './administration.ts';
import type { Sheet } from './join.ts';
import { HOME_REGION } from './map-regions.ts';
import type { Place } from './place.ts';
import { isHome } from './territory.ts';

/** What a mark of a map stands for: a town, a comarca, a country, or a region that has a map of its own. */
export type MarkKind = 'town' | 'comarca' | 'country' | 'region';

/** Sheets that stand together on a map. */
export interface MarkedPlace {
  kind: MarkKind;
  /** The name of the town or of the comarca, the code of the country, or the address of the region. */
  value: string;
  /** The places of its bodies, each once. */
  places: readonly Place[];
  /** Its bodies, each once. */
  bodies: readonly Administration[];
  /** How many sheets: one of several bodies stands in several marks, and once in each. */
  count: number;
}

/** A sheet where one of its bodies is. */
interface Stand {
  sheet: Sheet;
  body: Administration & { place: Place };
}

/** Where sheets stand: at each body whose place is known. */
function standsOf(sheets: readonly Sheet[]): Stand[] {
  return sheets.flatMap((sheet) =>
    sheet.administrations.flatMap((body) =>
      body.place ? [{ sheet, body: { ...body, place: body.place } }] : [],
    ),
  );
}

/** Whether a sheet stands anywhere. */
export function isPlaced({ administrations }: Sheet): boolean {
  return administrations.some(({ place }) => place !== undefined);
}

/** The most marks that can be told apart on a map. */
export const MOST_MARKS = 64;

function grouped(
  stands: readonly Stand[],
  kind: MarkKind,
  keyOf: (body: Administration) => string,
  valueOf: (body: Administration) => string,
): MarkedPlace[] {
  const groups = new Map<string, Stand[]>();
  for (const stand of stands) {
    const key = keyOf(stand.body);
    const own = groups.get(key) ?? [];
    groups.set(key, own);
    own.push(stand);
  }
  return [...groups.values()].map((own) => {
    const bodies = [...new Map(own.map(({ body }) => [body.id, body])).values()];
    const places = [...new Map(bodies.map(({ place }) => [JSON.stringify(place), place])).values()];
    const [first] = own as [Stand];
    const count = new Set(own.map(({ sheet }) => sheet)).size;
    return { kind, value: valueOf(first.body), places, bodies, count };
  });
}

const townOf = ({ city, name }: Administration) => city ?? name;
const comarcaOf = ({ comarca }: Administration) => comarca ?? '';
const countryOf = ({ country }: Administration) => country;

const byCountry = (stands: readonly Stand[]) => grouped(stands, 'country', countryOf, countryOf);
const byTown = (stands: readonly Stand[]) =>
  grouped(stands, 'town', (body) => body.municipality ?? `${body.country} ${townOf(body)}`, townOf);

/** The towns where sheets stand at bodies of some kind, in no order. */
export function townsOf(
  sheets: readonly Sheet[],
  isMeant: (body: Administration) => boolean = () => true,
): MarkedPlace[] {
  return byTown(standsOf(sheets).filter(({ body }) => isMeant(body)));
}

/** All that stands in another region as one mark, which leads there. */
function regionMark(stands: readonly Stand[], region: string): MarkedPlace[] {
  const same = () => region;
  return grouped(stands, 'region', same, same);
}

/**
 * Marks for what stands in municipalities of home that begin with some digits: by town or, where these would be too many
 * to tell apart, by comarca.
 */
export function homeMarks(sheets: readonly Sheet[], digits = ''): MarkedPlace[] {
  const stands = standsOf(sheets).filter(
    ({ body }) => isHome(body) && body.municipality?.startsWith(digits) === true,
  );
  const towns = byTown(stands);
  if (towns.length <= MOST_MARKS) return towns;
  return [
    ...grouped(
      stands.filter(({ body }) => body.comarca !== undefined),
      'comarca',
      comarcaOf,
      comarcaOf,
    ),
    ...byTown(stands.filter(({ body }) => body.comarca === undefined)),
  ];
}

/** Marks for sheets in Europe: home as one, and the others by town or, where they would be too many, by country. */
export function europeMarks(sheets: readonly Sheet[]): MarkedPlace[] {
  const stands = standsOf(sheets);
  const away = stands.filter(({ body }) => !isHome(body));
  const towns = byTown(away);
  return [
    ...regionMark(
      stands.filter(({ body }) => isHome(body)),
      HOME_REGION,
    ),
    ...(towns.length <= MOST_MARKS ? towns : byCountry(away)),
  ];
}

/** Marks for sheets anywhere: those of Europe, as `isEurope` tells, as one, and the others by country. */
export function worldMarks(sheets: readonly Sheet[], isEurope: (place: Place) => boolean): MarkedPlace[] {
  const stands = standsOf(sheets);
  const near = stands.filter(({ body }) => isEurope(body.place));
  const far = stands.filter(({ body }) => !isEurope(body.place));
  return [...regionMark(near, 'europa'), ...byCountry(far)];
}
