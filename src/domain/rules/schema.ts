import type * as z from 'zod/mini';
import { administrationSchema } from '../administration.ts';
import type { Fault } from '../fault.ts';
import { keysAt } from '../fields.ts';
import { DEFAULT_LANGUAGE } from '../language.ts';
import { faultsOf } from '../refusals.ts';
import { sheetSchema, translationSchema } from '../sheet.ts';
import type { Entry, Rule } from './rule.ts';

function isTranslation(entry: Entry): boolean {
  return entry.kind === 'sheet' && entry.lang !== DEFAULT_LANGUAGE;
}

/** The schema that the file of a sheet or of a local body must keep to. */
export function schemaOf(entry: Extract<Entry, { kind: 'sheet' | 'administration' }>): z.ZodMiniType {
  if (entry.kind === 'administration') return administrationSchema;
  return isTranslation(entry) ? translationSchema : sheetSchema;
}

/** A key that only the sheet knows is a fact: in a translation it is not misspelt, it is in the wrong file. */
function asFact(fault: Fault): Fault {
  const key = String(fault.path.at(-1));
  const known = keysAt(sheetSchema, fault.path.slice(0, -1)).includes(key);
  return fault.kind === 'unknown-key' && known ? { ...fault, kind: 'fact-in-translation' } : fault;
}

/** Every field of a sheet or of a local body is what the schema says. */
export const schema: Rule = {
  check(entry) {
    if (entry.kind !== 'sheet' && entry.kind !== 'administration') return [];
    const expected = schemaOf(entry);
    const { error } = expected.safeParse(entry.data);
    if (!error) return [];
    const faults = faultsOf(error, entry.data, (path) => keysAt(expected, path));
    return isTranslation(entry) ? faults.map(asFact) : faults;
  },
};
