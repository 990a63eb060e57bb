import { decoded, unpacked, type Coded } from './columns.ts';
import type { FacetIndex } from './facet-index.ts';
import type { Language } from './language.ts';
import type { Place } from './place.ts';
import { YES, type SearchFacet } from './search-state.ts';
import { slugOf } from './slug.ts';

/** The address of a technology; a name that has no letter of ours is its own. */
function technologySlug(name: string): string {
  return slugOf(name) || name;
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
    const size = values.size[bodies.size[i] ?? -1];
    const country = values.country[bodies.country[i] ?? -1] ?? '';
    const home = bodies.isHome[i] === 1;
    return {
      values: {
        proximity: home ? ['km0'] : ['forans'],
        comarca: comarca === undefined ? [] : [slugOf(comarca)],
        country: home ? [] : [country.toLowerCase()],
        size: size === undefined ? [] : [size],
        kind: [values.kind[kind] ?? ''],
      },
      place:
        typeof latitude === 'number' && typeof longitude === 'number'
          ? { latitude: latitude / 100, longitude: longitude / 100 }
          : undefined,
      population: bodies.population[i] ?? 0,
    };
  });
}

/** What several bodies give to a sheet: whoever has a Catalan one is near, and no foreigner. */
function together(bodies: readonly Body[], sizes: readonly string[]): BodyValues {
  const [first, ...others] = bodies;
  if (first && others.length === 0) return first.values;
  const all = (facet: keyof BodyValues) => [...new Set(bodies.flatMap(({ values }) => values[facet]))];
  const [proximity, met] = [all('proximity'), all('size')];
  const isNear = proximity.includes('km0');
  return {
    proximity: isNear ? ['km0'] : proximity,
    comarca: all('comarca'),
    country: isNear ? [] : all('country'),
    size: sizes.filter((size) => met.includes(size)),
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
    comarca: new Map(values.comarca.map((name) => [slugOf(name), name])),
    // Of two that have one address, the first that was met names both.
    technology: new Map(technologies.reverse()),
  };
}

/** Tells the values of each row of a coded column; rows alike share one list. */
function reader(
  column: Coded,
  valueOf: (number: number) => string | undefined,
): (row: number) => readonly string[] {
  const sets = column.sets.map((numbers) => numbers.flatMap((one) => valueOf(one) ?? []));
  const places = decoded(column);
  return (row) => sets[places[row] ?? -1] ?? [];
}

/** The sheets of an index as they are narrowed and ordered. */
export function rowsOf(index: FacetIndex): FacetRow[] {
  const bodies = bodiesIn(index);
  const { values, sheets } = index;
  const technologies = values.technology.map(technologySlug);
  const area = reader(sheets.area, (one) => values.area[one]);
  const type = reader(sheets.type, (one) => values.type[one]);
  const phase = reader(sheets.phase, (one) => values.phase[one]);
  const year = reader(sheets.year, String);
  const [visit, results, savings] = [0, 1, 2].map((which) =>
    reader(sheets.has, (one) => (one === which ? YES : undefined)),
  ) as [typeof area, typeof area, typeof area];
  const used = unpacked(sheets.technology, sheets.length);
  return unpacked(sheets.bodies, sheets.length).map((numbers, number): FacetRow => {
    const own = numbers.flatMap((one) => bodies[one] ?? []);
    const { proximity, comarca, country, size, kind } = together(own, values.size);
    return {
      number,
      values: {
        ...{ proximity, comarca, country, size, kind },
        ...{ area: area(number), type: type(number), phase: phase(number), year: year(number) },
        ...{ visit: visit(number), results: results(number), savings: savings(number) },
        technology: [...new Set((used[number] ?? []).flatMap((one) => technologies[one] ?? []))],
      },
      places: own.flatMap(({ place }) => place ?? []),
      population: own.find(({ population }) => population > 0)?.population,
    };
  });
}
