import { FIELDS, type FieldName } from './fields.ts';
import type { Level } from './vocabulary.ts';

/** Fields whose absence says nothing is missing: most projects have not stopped, and need no picture. */
const NEVER_MISSED: ReadonlySet<FieldName> = new Set(['ended', 'images']);

/** The fields of a level that a sheet may be missed for, in the order of the schema. */
export function expectedFields(level: Level): FieldName[] {
  return FIELDS.filter((field) => field.level === level && !NEVER_MISSED.has(field.name)).map(
    ({ name }) => name,
  );
}

/** The fields of a level that a sheet, or what is written of one, leaves empty. */
export function missingFields(facts: Partial<Record<FieldName, unknown>>, level: Level): FieldName[] {
  return expectedFields(level).filter((name) => {
    const value = facts[name];
    return value === undefined || (Array.isArray(value) && value.length === 0);
  });
}
