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
  /** The places of its sheets, each once. */
  places: readonly Place[];
  /** Their bodies, each once. */
  bodies: readonly Administration[];
  /** How many sheets. */
  count: number;
}

/** The body where a sheet stands on a map: the first whose place is known. */
export function seatOf(sheet: Sheet): (Administration & { place: Place }) | undefined {
  const body = sheet.administrations.find(({ place }) => place !== undefined);
  return body?.place && { ...body, place: body.place };
}

/** The most marks that can be told apart on a map. */
export const MOST_MARKS = 48;

type Seat = NonNullable<ReturnType<typeof seatOf>>;

function grouped(
  seats: readonly Seat[],
  kind: MarkKind,
  keyOf: (seat: Seat) => string,
  valueOf: (seat: Seat) => string,
): MarkedPlace[] {
  const groups = new Map<string, Seat[]>();
  for (const seat of seats) {
    const key = keyOf(seat);
    const own = groups.get(key) ?? [];
    groups.set(key, own);
    own.push(seat);
  }
  return [...groups.values()].map((own) => {
    const bodies = [...new Map(own.map((seat) => [seat.id, seat])).values()];
    const places = [...new Map(bodies.map(({ place }) => [JSON.stringify(place), place])).values()];
    const [first] = own as [Seat];
    return { kind, value: valueOf(first), places, bodies, count: own.length };
  });
}

const townOf = ({ city, name }: Administration) => city ?? name;
const byTown = (seats: readonly Seat[]) =>
  grouped(seats, 'town', (seat) => seat.municipality ?? `${seat.country} ${townOf(seat)}`, townOf);

const byCountry = (seats: readonly Seat[]) =>
  grouped(
    seats,
    'country',
    ({ country }) => country,
    ({ country }) => country,
  );

/** Marks for sheets at home: by town or, where these would be too many to tell apart, by comarca. */
export function homeMarks(sheets: readonly Sheet[]): MarkedPlace[] {
  const seats = sheets.flatMap((sheet) => seatOf(sheet) ?? []).filter(isHome);
  const towns = byTown(seats);
  if (towns.length <= MOST_MARKS) return towns;
  const comarcaOf = ({ comarca }: Seat) => comarca ?? '';
  const placed = seats.filter(({ comarca }) => comarca !== undefined);
  return [
    ...grouped(placed, 'comarca', comarcaOf, comarcaOf),
    ...byTown(seats.filter(({ comarca }) => comarca === undefined)),
  ];
}

/** All that stands in another region as one mark, which leads there. */
function regionMark(seats: readonly Seat[], region: string): MarkedPlace[] {
  const same = () => region;
  return grouped(seats, 'region', same, same);
}

/** Marks for sheets in Europe: home as one, and the others by town or, where they would be too many, by country. */
export function europeMarks(sheets: readonly Sheet[]): MarkedPlace[] {
  const seats = sheets.flatMap((sheet) => seatOf(sheet) ?? []);
  const away = seats.filter((seat) => !isHome(seat));
  const towns = byTown(away);
  return [
    ...regionMark(seats.filter(isHome), HOME_REGION),
    ...(towns.length <= MOST_MARKS ? towns : byCountry(away)),
  ];
}

/** Marks for sheets anywhere: those of Europe, as `isEurope` tells, as one, and the others by country. */
export function worldMarks(sheets: readonly Sheet[], isEurope: (place: Place) => boolean): MarkedPlace[] {
  const seats = sheets.flatMap((sheet) => seatOf(sheet) ?? []);
  const [near, far] = [true, false].map((wanted) => seats.filter(({ place }) => isEurope(place) === wanted));
  return [...regionMark(near ?? [], 'europa'), ...byCountry(far ?? [])];
}
