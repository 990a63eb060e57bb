import { sizeBand, type Administration } from './administration.ts';
import { coded, packed, type Coded } from './columns.ts';
import type { Sheet } from './join.ts';
import { LANGUAGES, type Language } from './language.ts';
import { HOME, type Comarca } from './territory.ts';
import {
  ADMINISTRATION_KINDS,
  AREAS,
  PHASES,
  SIZE_BANDS,
  TRANSFORMATIONS,
  type SizeBand,
} from './vocabulary.ts';

/**
 * What lists of sheets are narrowed, ordered and counted by, for all sheets at once: columns of numbers, as that is what
 * compresses best. A row of `sheets` is a sheet, oldest first, so that a row keeps its number as others come.
 */
export interface FacetIndex {
  /** What the numbers of other columns stand for. */
  values: Readonly<
    Record<'area' | 'type' | 'phase' | 'size' | 'kind' | 'country' | 'technology', string[]>
  > & {
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
    /** -1 of a body whose inhabitants no source tells. */
    size: number[];
    /** Inhabitants; 0 where no source tells them. */
    population: number[];
    /** Hundredths of a degree; null where its place is not known. */
    latitude: (number | null)[];
    longitude: (number | null)[];
  };
  sheets: {
    length: number;
    /** Packed: see `columns.ts`. */
    bodies: string;
    technology: string;
    /** The main one first. */
    area: Coded;
    type: Coded;
    phase: Coded;
    /** The year it began; no number where that is not known. */
    year: Coded;
    /** Which of these it has: 0 visits, 1 results in figures, 2 savings. */
    has: Coded;
  };
}

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

const SIZES = SIZE_BANDS.map(({ band }) => band);
const BANDS: readonly (SizeBand | undefined)[] = SIZES;

const hundredths = (degrees: number | undefined) =>
  degrees === undefined ? null : Math.round(degrees * 100);

function bodyColumns(
  bodies: readonly Administration[],
  countryOf: (country: string) => number,
  isHome: (body: Administration) => boolean,
): FacetIndex['bodies'] {
  return {
    kind: bodies.map(({ kind }) => ADMINISTRATION_KINDS.indexOf(kind)),
    country: bodies.map(({ country }) => countryOf(country)),
    comarca: bodies.map(({ comarca }) => (comarca ? HOME.comarques.indexOf(comarca) : -1)),
    isHome: bodies.map((body) => Number(isHome(body))),
    size: bodies.map((body) => BANDS.indexOf(sizeBand(body))),
    population: bodies.map(({ population }) => population?.value ?? 0),
    latitude: bodies.map(({ place }) => hundredths(place?.latitude)),
    longitude: bodies.map(({ place }) => hundredths(place?.longitude)),
  };
}

/** The index of some sheets, oldest first, with what only others can tell of their bodies and of names. */
export function facetIndexOf(
  sheets: readonly Sheet[],
  isHome: (body: Administration) => boolean,
  nameOf: (technology: string, lang: Language) => string,
): FacetIndex {
  const [bodies, countries, technologies] = [
    numbering<Administration>(),
    numbering<string>(),
    numbering<string>(),
  ];
  const has = ({ openTo, results, savings }: Sheet['facts']) => [
    openTo.includes('visita'),
    results.length > 0,
    savings.length > 0,
  ];
  const columns = {
    length: sheets.length,
    bodies: packed(sheets.map(({ administrations }) => administrations.map(bodies.numberOf))),
    technology: packed(sheets.map(({ facts }) => facts.technologies.map(technologies.numberOf))),
    area: coded(sheets.map(({ facts }) => facts.areas.map((area) => AREAS.indexOf(area)))),
    type: coded(sheets.map(({ facts }) => facts.transformation.map((type) => TRANSFORMATIONS.indexOf(type)))),
    phase: coded(sheets.map(({ facts }) => [PHASES.indexOf(facts.phase)])),
    year: coded(sheets.map(({ facts }) => (facts.since ? [Number(facts.since.slice(0, 4))] : []))),
    has: coded(sheets.map(({ facts }) => has(facts).flatMap((one, i) => (one ? [i] : [])))),
  };
  const ofBodies = bodyColumns(bodies.met(), countries.numberOf, isHome);
  return {
    values: {
      area: [...AREAS],
      type: [...TRANSFORMATIONS],
      phase: [...PHASES],
      size: [...SIZES],
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
