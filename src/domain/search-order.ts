import type { FacetRow } from './facet-index.ts';
import { kilometresBetween, type Place } from './proximity.ts';
import type { SearchOrder } from './vocabulary.ts';

/** Kilometres from a place to the nearest body of a sheet; undefined where no place of one is known. */
export function kilometresTo({ places }: FacetRow, from: Place): number | undefined {
  const all = places.map((place) => kilometresBetween(from, place));
  return all.length > 0 ? Math.min(...all) : undefined;
}

/** Rows by a figure, least first; those without one come last. Rows with one figure keep their order. */
function byFigure(rows: readonly FacetRow[], figureOf: (row: FacetRow) => number | undefined): FacetRow[] {
  return rows
    .map((row) => ({ row, figure: figureOf(row) ?? Infinity }))
    .sort((a, b) => (a.figure === b.figure ? 0 : a.figure - b.figure))
    .map(({ row }) => row);
}

/**
 * Sheets in an order: as they are given (`rellevancia`), newest first, by distance from the reader or, for that of a
 * reader whose place is not known, as they are given, and by inhabitants of their first body.
 */
export function inOrderOf(
  rows: readonly FacetRow[],
  order: SearchOrder,
  from: Place | undefined,
): FacetRow[] {
  const orders: Record<SearchOrder, () => FacetRow[]> = {
    rellevancia: () => [...rows],
    data: () => rows.toSorted((a, b) => b.number - a.number),
    distancia: () => (from ? byFigure(rows, (row) => kilometresTo(row, from)) : [...rows]),
    mida: () => byFigure(rows, ({ population }) => population),
  };
  return orders[order]();
}
