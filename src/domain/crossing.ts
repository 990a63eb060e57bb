import { countBy, type Count } from './facets.ts';
import { facetValues, type Facet, type FacetValue, type Sheet } from './join.ts';
import { comarcaSlug, type Comarca } from './territory.ts';
import { AREAS, PHASES, PROXIMITIES, SIZE_BANDS, TRANSFORMATIONS, type Area } from './vocabulary.ts';

/** Every value of each facet, in the order it is shown. */
export const FACETS: Readonly<Record<Facet, readonly FacetValue[]>> = {
  proximity: PROXIMITIES,
  area: AREAS,
  phase: PHASES,
  type: TRANSFORMATIONS,
  size: SIZE_BANDS.map(({ band }) => band),
};

/** The facets an area is crossed with: each pair that has sheets is a page, `/ambits/<area>/<value>/`. */
export const CROSSED = ['proximity', 'phase', 'type', 'size'] as const satisfies readonly Facet[];

/** The facet a value belongs to: no value stands in two. */
export function facetOf(value: FacetValue): Facet {
  const found = (Object.keys(FACETS) as Facet[]).find((facet) => FACETS[facet].includes(value));
  if (!found) throw new Error(`«${value}» is no value of a facet.`);
  return found;
}

/** The sheets that have a value of a facet. */
export function sheetsWith(sheets: readonly Sheet[], value: FacetValue): Sheet[] {
  const facet = facetOf(value);
  return sheets.filter((sheet) => (facetValues(sheet, facet) as readonly FacetValue[]).includes(value));
}

/** How many of some sheets have each value of a facet. */
export function countsOf(sheets: readonly Sheet[], facet: Facet): Count<FacetValue>[] {
  return countBy(sheets, FACETS[facet], (sheet) => facetValues(sheet, facet) as readonly FacetValue[]);
}

/** Every pair of an area and a value of another facet that some sheet has. */
export function crossings(sheets: readonly Sheet[]): { area: Area; value: FacetValue; sheets: Sheet[] }[] {
  return AREAS.flatMap((area) => {
    const inArea = sheetsWith(sheets, area);
    return CROSSED.flatMap((facet) =>
      FACETS[facet].map((value) => ({ area, value, sheets: sheetsWith(inArea, value) })),
    ).filter((crossing) => crossing.sheets.length > 0);
  });
}

/** A comarca or a country that has sheets. */
export type SheetPlace = { slug: string; sheets: Sheet[] } & (
  { proximity: 'km0'; name: Comarca } | { proximity: 'forans'; name: string }
);

/** Every place that has sheets: a comarca by its name, a country by its ISO code. */
export function placesOf(sheets: readonly Sheet[]): SheetPlace[] {
  const foreign = sheetsWith(sheets, 'forans');
  const comarques = [...new Set(sheets.flatMap((sheet) => sheet.comarques))];
  const countries = [...new Set(foreign.flatMap((sheet) => sheet.countries))];
  return [
    ...comarques.map((name) => ({
      ...{ proximity: 'km0' as const, name, slug: comarcaSlug(name) },
      sheets: sheets.filter((sheet) => sheet.comarques.includes(name)),
    })),
    ...countries.map((name) => ({
      ...{ proximity: 'forans' as const, name, slug: name.toLowerCase() },
      sheets: foreign.filter((sheet) => sheet.countries.includes(name)),
    })),
  ];
}
