import { FIELDS, type FieldName } from './fields.ts';
import type { Facts } from './sheet.ts';
import type { Level } from './vocabulary.ts';

/** Fields whose absence says nothing is missing: most projects have not stopped, and need no picture. */
const NEVER_MISSED: ReadonlySet<FieldName> = new Set(['ended', 'images']);

/** The fields of a level that a sheet leaves empty, in the order of the schema. */
export function missingFields(facts: Facts, level: Level): FieldName[] {
  return FIELDS.filter((field) => field.level === level && !NEVER_MISSED.has(field.name))
    .map(({ name }) => name)
    .filter((name) => {
      const value: unknown = facts[name];
      return value === undefined || (Array.isArray(value) && value.length === 0);
    });
}
