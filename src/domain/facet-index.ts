import type { Administration } from './administration.ts';
import type { Sheet } from './join.ts';
import { LANGUAGES, type Language } from './language.ts';
import type { Place } from './proximity.ts';
import { SEARCH_FACET_NAMES, YES, type SearchFacet } from './search-state.ts';
import { slugOf } from './slug.ts';
import { comarcaSlug, HOME, type Comarca } from './territory.ts';
import { ADMINISTRATION_KINDS, AREAS, bandOf, PHASES, SIZE_BANDS, TRANSFORMATIONS } from './vocabulary.ts';

/**
 * What lists of sheets are narrowed, ordered and counted by, for all sheets at once: columns of numbers, as that is what
 * compresses best. A row of `sheets` is a sheet, oldest first, so that a row keeps its number as others come.
 */
export interface FacetIndex {
  /** What the numbers of other columns stand for. */
  values: Readonly<Record<'area' | 'type' | 'phase' | 'kind' | 'country' | 'technology', string[]>> & {
    comarca: Comarca[];
  };
  /** How each technology is said in each language. */
  technologyNames: Readonly<Record<Language, string[]>>;
  bodies: {
    kind: number[];
    country: number[];
    /** -1 of a body without. */
    comarca: number[];
    /** Whether it is of the home territory: 1 or 0. */
    isHome: number[];
    /** Inhabitants; 0 where no source tells them. */
    population: number[];
    /** Hundredths of a degree; null where its place is not known. */
    latitude: (number | null)[];
    longitude: (number | null)[];
  };
  sheets: {
    bodies: number[][];
    /** The main one first. */
    area: number[][];
    type: number[][];
    phase: number[];
    /** The year it began; 0 where that is not known. */
    year: number[];
    technology: number[][];
    /** Sums of `HAS`. */
    has: number[];
  };
}

/** The address of a technology; a name that has no letter of ours is its own. */
export function technologySlug(name: string): string {
  return slugOf(name) || name;
}

/** What a sheet has or not, each a bit. */
const HAS = { visit: 1, results: 2, savings: 4 } as const;

/** Numbers things in the order they are met. */
function numbering<T>() {
  const numbers = new Map<T, number>();
  const numberOf = (one: T): number => {
    const number = numbers.get(one) ?? numbers.size;
    numbers.set(one, number);
    return number;
  };
  return { numberOf, met: () => [...numbers.keys()] };
}

const hundredths = (degrees: number | undefined) =>
  degrees === undefined ? null : Math.round(degrees * 100);

function bodyColumns(
  bodies: readonly Administration[],
  placeOf: (body: Administration) => Place | undefined,
  countryOf: (country: string) => number,
  isHome: (body: Administration) => boolean,
): FacetIndex['bodies'] {
  const places = bodies.map(placeOf);
  return {
    kind: bodies.map(({ kind }) => ADMINISTRATION_KINDS.indexOf(kind)),
    country: bodies.map(({ country }) => countryOf(country)),
    comarca: bodies.map(({ comarca }) => (comarca ? HOME.comarques.indexOf(comarca) : -1)),
    isHome: bodies.map((body) => Number(isHome(body))),
    population: bodies.map(({ population }) => population?.value ?? 0),
    latitude: places.map((place) => hundredths(place?.latitude)),
    longitude: places.map((place) => hundredths(place?.longitude)),
  };
}

/** The index of some sheets, oldest first, with what only others can tell of their bodies and of names. */
export function facetIndexOf(
  sheets: readonly Sheet[],
  placeOf: (body: Administration) => Place | undefined,
  isHome: (body: Administration) => boolean,
  nameOf: (technology: string, lang: Language) => string,
): FacetIndex {
  const [bodies, countries, technologies] = [
    numbering<Administration>(),
    numbering<string>(),
    numbering<string>(),
  ];
  const columns = {
    bodies: sheets.map(({ administrations }) => administrations.map(bodies.numberOf)),
    area: sheets.map(({ facts }) => facts.areas.map((area) => AREAS.indexOf(area))),
    type: sheets.map(({ facts }) => facts.transformation.map((type) => TRANSFORMATIONS.indexOf(type))),
    phase: sheets.map(({ facts }) => PHASES.indexOf(facts.phase)),
    year: sheets.map(({ facts }) => Number(facts.since?.slice(0, 4) ?? 0)),
    technology: sheets.map(({ facts }) => facts.technologies.map(technologies.numberOf)),
    has: sheets.map(
      ({ facts }) =>
        (facts.openTo.includes('visita') ? HAS.visit : 0) +
        (facts.results.length > 0 ? HAS.results : 0) +
        (facts.savings.length > 0 ? HAS.savings : 0),
    ),
  };
  const ofBodies = bodyColumns(bodies.met(), placeOf, countries.numberOf, isHome);
  return {
    values: {
      area: [...AREAS],
      type: [...TRANSFORMATIONS],
      phase: [...PHASES],
      kind: [...ADMINISTRATION_KINDS],
      comarca: [...HOME.comarques],
      country: countries.met(),
      technology: technologies.met(),
    },
    technologyNames: Object.fromEntries(
      LANGUAGES.map((lang) => [lang, technologies.met().map((name) => nameOf(name, lang))]),
    ) as FacetIndex['technologyNames'],
    bodies: ofBodies,
    sheets: columns,
  };
}

/** A sheet of the index. */
export interface FacetRow {
  /** Its number, which is that of its record. */
  number: number;
  values: Readonly<Record<SearchFacet, readonly string[]>>;
  /** Where its bodies are, of those whose place is known. */
  places: readonly Place[];
  /** The inhabitants of its first body of which they are known. */
  population: number | undefined;
}

type BodyValues = Pick<FacetRow['values'], 'proximity' | 'comarca' | 'country' | 'size' | 'kind'>;

interface Body {
  values: BodyValues;
  place: Place | undefined;
  population: number;
}

function bodiesIn({ values, bodies }: FacetIndex): Body[] {
  return bodies.kind.map((kind, i) => {
    const [latitude, longitude] = [bodies.latitude[i], bodies.longitude[i]];
    const comarca = values.comarca[bodies.comarca[i] ?? -1];
    const population = bodies.population[i] ?? 0;
    const country = values.country[bodies.country[i] ?? -1] ?? '';
    const home = bodies.isHome[i] === 1;
    return {
      values: {
        proximity: home ? ['km0'] : ['forans'],
        comarca: comarca === undefined ? [] : [comarcaSlug(comarca)],
        country: home ? [] : [country.toLowerCase()],
        size: population > 0 ? [bandOf(population)] : [],
        kind: [values.kind[kind] ?? ''],
      },
      place:
        typeof latitude === 'number' && typeof longitude === 'number'
          ? { latitude: latitude / 100, longitude: longitude / 100 }
          : undefined,
      population,
    };
  });
}

const BANDS: readonly string[] = SIZE_BANDS.map(({ band }) => band);

/** What several bodies give to a sheet: whoever has a Catalan one is near, and no foreigner. */
function together(bodies: readonly Body[]): BodyValues {
  const [first, ...others] = bodies;
  if (first && others.length === 0) return first.values;
  const all = (facet: keyof BodyValues) => [...new Set(bodies.flatMap(({ values }) => values[facet]))];
  const proximity = all('proximity');
  const isNear = proximity.includes('km0');
  return {
    proximity: isNear ? ['km0'] : proximity,
    comarca: all('comarca'),
    country: isNear ? [] : all('country'),
    size: all('size').sort((a, b) => BANDS.indexOf(a) - BANDS.indexOf(b)),
    kind: all('kind'),
  };
}

/** How the comarques and the technologies of an index are said in a language, by their values. */
export function facetNames(
  { values, technologyNames }: FacetIndex,
  lang: Language,
): Record<'comarca' | 'technology', ReadonlyMap<string, string>> {
  const technologies = values.technology.map(
    (name, i) => [technologySlug(name), technologyNames[lang][i] ?? name] as const,
  );
  return {
    comarca: new Map(values.comarca.map((name) => [comarcaSlug(name), name])),
    // Of two that have one address, the first that was met names both.
    technology: new Map(technologies.reverse()),
  };
}

/** The sheets of an index as they are narrowed and ordered. */
export function rowsOf(index: FacetIndex): FacetRow[] {
  const bodies = bodiesIn(index);
  const { values, sheets } = index;
  const named = (names: readonly string[], numbers: readonly number[] | undefined) =>
    (numbers ?? []).flatMap((one) => names[one] ?? []);
  const technologies = values.technology.map(technologySlug);
  const yes = (has: number | undefined, bit: number) => ((has ?? 0) & bit ? [YES] : []);
  return sheets.bodies.map((numbers, number): FacetRow => {
    const own = numbers.flatMap((one) => bodies[one] ?? []);
    const year = sheets.year[number] ?? 0;
    const has = sheets.has[number];
    return {
      number,
      values: {
        ...together(own),
        area: named(values.area, sheets.area[number]),
        type: named(values.type, sheets.type[number]),
        phase: [values.phase[sheets.phase[number] ?? -1] ?? ''],
        year: year > 0 ? [String(year)] : [],
        technology: [...new Set(named(technologies, sheets.technology[number]))],
        visit: yes(has, HAS.visit),
        results: yes(has, HAS.results),
        savings: yes(has, HAS.savings),
      },
      places: own.flatMap(({ place }) => place ?? []),
      population: own.find(({ population }) => population > 0)?.population,
    };
  });
}

/** No choice made in any facet. */
export const NO_CHOICE = Object.fromEntries(
  SEARCH_FACET_NAMES.map((facet) => [facet, []]),
) as unknown as Record<SearchFacet, readonly string[]>;
