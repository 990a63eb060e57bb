import type { FacetRow } from './facet-rows.ts';
import { kilometresToNearest, type Place } from './place.ts';
import type { SearchOrder } from './search-lists.ts';

/** Rows by a figure, least first; those without one come last. Rows with one figure keep their order. */
function byFigure(rows: readonly FacetRow[], figureOf: (row: FacetRow) => number | undefined): FacetRow[] {
  return rows
    .map((row) => ({ row, figure: figureOf(row) ?? Infinity }))
    .sort((a, b) => (a.figure === b.figure ? 0 : a.figure - b.figure))
    .map(({ row }) => row);
}

/** The order in which results can be: by relevance only of words, and by distance only from a place that is known. */
export function orderFor(asked: SearchOrder | undefined, hasWords: boolean, hasPlace: boolean): SearchOrder {
  const isPossible = (asked !== 'rellevancia' || hasWords) && (asked !== 'distancia' || hasPlace);
  return asked !== undefined && isPossible ? asked : hasWords ? 'rellevancia' : 'data';
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
    distancia: () => (from ? byFigure(rows, (row) => kilometresToNearest(from, row.places)) : [...rows]),
    mida: () => byFigure(rows, ({ population }) => population),
  };
  return orders[order]();
}
