import { sizeBand, type Administration, type AdministrationFacts } from './administration.ts';
import { LANGUAGES, type Language } from './language.ts';
import type { Names } from './names.ts';
import { proximityOf } from './proximity.ts';
import { read, type Reading } from './reading.ts';
import type { Facts, Words } from './sheet.ts';
import { HOME, type Comarca } from './territory.ts';
import {
  SIZE_BANDS,
  type Area,
  type Phase,
  type Proximity,
  type SizeBand,
  type Transformation,
} from './vocabulary.ts';

/** A sheet joined to its local bodies, with all that is computed from both. */
export interface Sheet {
  slug: string;
  facts: Facts;
  administrations: readonly Administration[];
  proximity: Proximity;
  /** Size bands of its bodies, smallest first; empty when no population is sourced. */
  sizes: readonly SizeBand[];
  comarques: readonly Comarca[];
  /** ISO codes of the countries of its bodies. */
  countries: readonly string[];
  /** One reading for each language. */
  readings: Readonly<Record<Language, Reading>>;
  /** Its thread in the forum, where that has been read: GitHub's number of it, and how many comments and replies it has. */
  thread?: { number: number; replies: number } | undefined;
}

/** Joins a sheet to its bodies. A body that is missing is an error that names both: `npm run check` finds it first. */
export function join(
  slug: string,
  facts: Facts,
  translations: Partial<Record<Language, Words>>,
  bodies: ReadonlyMap<string, Administration>,
  names: Names = {},
): Sheet {
  const administrations = facts.administrations.map((id) => {
    const body = bodies.get(id);
    if (!body)
      throw new Error(
        `Sheet «${slug}» names the administration «${id}», and content/administracions has no ${id}.yaml.`,
      );
    return body;
  });
  const bands = new Set(administrations.map(sizeBand));
  return {
    slug,
    facts,
    administrations,
    proximity: proximityOf(administrations),
    sizes: SIZE_BANDS.map(({ band }) => band).filter((band) => bands.has(band)),
    comarques: [...new Set(administrations.flatMap(({ comarca }) => comarca ?? []))],
    countries: [...new Set(administrations.map(({ country }) => country))],
    readings: Object.fromEntries(
      LANGUAGES.map((lang) => [lang, read(facts, translations[lang], lang, names)]),
    ) as Record<Language, Reading>,
  };
}

/** The facets a reader may choose by, with the kind of value of each. */
export interface FacetValues {
  proximity: Proximity;
  area: Area;
  phase: Phase;
  type: Transformation;
  size: SizeBand;
}

/** The name of a facet. */
export type Facet = keyof FacetValues;

/** A value of any facet. */
export type FacetValue = FacetValues[Facet];

/** The values a sheet has of a facet. */
export function facetValues<F extends Facet>(sheet: Sheet, facet: F): readonly FacetValues[F][] {
  const values: { [K in Facet]: readonly FacetValues[K][] } = {
    proximity: [sheet.proximity],
    area: sheet.facts.areas,
    phase: [sheet.facts.phase],
    type: sheet.facts.transformation,
    size: sheet.sizes,
  };
  return values[facet];
}

/** Where a body is, in words: the town and the comarca or, outside the home country, the town alone. */
export function placeNames({ city, comarca, name, country }: AdministrationFacts): string[] {
  const town = city ?? (country === HOME.country && comarca ? undefined : name);
  return [town, comarca].filter((part) => part !== undefined);
}

/** Where a sheet is, in words: its first body's place and, away from home, the country as `nameOf` says it. */
export function wherePlaced(sheet: Sheet, nameOf: (country: string) => string): string[] {
  const [first] = sheet.administrations;
  const places = first ? placeNames(first) : [];
  return sheet.proximity === 'km0' ? places : [...places, nameOf(sheet.countries[0] ?? '')];
}

/** Newest first, and by title where two were written on one day. */
export function byNewest(a: Sheet, b: Sheet): number {
  return (
    b.facts.published.localeCompare(a.facts.published) || a.facts.title.localeCompare(b.facts.title, 'ca')
  );
}
