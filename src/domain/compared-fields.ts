import type { ToldRow, ToldValue } from './comparison.ts';
import { FIELDS, type FieldName } from './fields.ts';
import type { SHEET_RECORD } from './sheet.ts';
import { LEVELS, type Level } from './vocabulary.ts';

/** The level where a reader looks for what belongs to the sheet as a whole, which is where its page tells it. */
const RECORD_LEVELS: Readonly<Record<keyof typeof SHEET_RECORD, Level>> = {
  label: 1,
  maturity: 5,
  replications: 5,
  sources: 6,
  published: 6,
  verified: 6,
};

/** The fields that name the column of a sheet, and so need no row. */
const HEADS: readonly FieldName[] = ['title'];

/** A row for every field of the schema but the title, level by level and in its order, given what a sheet tells of each. */
export function rowsByLevel(
  told: Readonly<Record<FieldName, readonly ToldValue[]>>,
  labelOf: (field: FieldName) => string,
): { level: Level; rows: ToldRow[] }[] {
  const levelOf = (field: FieldName, level: Level | null) =>
    level ?? RECORD_LEVELS[field as keyof typeof RECORD_LEVELS];
  return LEVELS.map((here) => ({
    level: here,
    rows: FIELDS.filter(({ name, level }) => levelOf(name, level) === here && !HEADS.includes(name)).map(
      ({ name }) => ({ field: name, label: labelOf(name), values: told[name] }),
    ),
  }));
}
