import { facetValues, type Sheet } from './join.ts';
import { AREAS, PHASES, SIZE_BANDS, type Area, type Phase, type SizeBand } from './vocabulary.ts';

/** The sizes of a coverage: the bands, and `unknown` for sheets none of whose bodies has a sourced population. */
export const COVERED_SIZES = [...SIZE_BANDS.map(({ band }) => band), 'unknown'] as const;
/** A size of a coverage. */
export type CoveredSize = SizeBand | 'unknown';

/** One row of a coverage: how many sheets of an area and a phase there are of each size, in the order of `COVERED_SIZES`. */
export interface CoverageRow {
  area: Area;
  phase: Phase;
  cells: readonly { size: CoveredSize; count: number }[];
  /** Sheets of the row, each once however many sizes it has. */
  total: number;
}

function sizesOf(sheet: Sheet): readonly CoveredSize[] {
  return sheet.sizes.length > 0 ? sheet.sizes : ['unknown'];
}

function inRow(sheets: readonly Sheet[], area: Area, phase: Phase): Sheet[] {
  return sheets.filter((sheet) => facetValues(sheet, 'area').includes(area) && sheet.facts.phase === phase);
}

/** The sheets of each cell that has some, for the sizes that are known. */
export function coveredCells(
  sheets: readonly Sheet[],
): { area: Area; phase: Phase; size: SizeBand; sheets: Sheet[] }[] {
  return AREAS.flatMap((area) =>
    PHASES.flatMap((phase) => {
      const row = inRow(sheets, area, phase);
      return SIZE_BANDS.map(({ band: size }) => {
        return { area, phase, size, sheets: row.filter((sheet) => sheet.sizes.includes(size)) };
      });
    }),
  ).filter((cell) => cell.sheets.length > 0);
}

/** How many sheets each area has in each phase and size; a sheet of several areas or sizes counts in each. */
export function coverageOf(sheets: readonly Sheet[]): CoverageRow[] {
  return AREAS.flatMap((area) =>
    PHASES.map((phase) => {
      const row = inRow(sheets, area, phase);
      const cells = COVERED_SIZES.map((size) => ({
        size,
        count: row.filter((sheet) => sizesOf(sheet).includes(size)).length,
      }));
      return { area, phase, cells, total: row.length };
    }),
  );
}
