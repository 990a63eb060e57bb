import type * as z from 'zod/mini';
import { keysAt } from '../fields.ts';
import { guideSchema } from '../guide.ts';
import { namesSchema } from '../names.ts';
import { redirectsSchema } from '../redirects.ts';
import { faultsOf } from '../refusals.ts';
import { formsSchema, synonymsSchema } from '../synonyms.ts';
import type { Entry, Rule } from './rule.ts';
import { schemaOf } from './schema.ts';

/** The schema that a file must keep to, whatever it is. */
export function anySchemaOf(entry: Entry): z.ZodMiniType {
  if (entry.kind === 'guide') return guideSchema;
  if (entry.kind === 'names') return namesSchema;
  if (entry.kind === 'synonyms') return synonymsSchema;
  if (entry.kind === 'forms') return formsSchema;
  return entry.kind === 'redirects' ? redirectsSchema : schemaOf(entry);
}

/** Every field of what only editors write is what its schema says. */
export const editorsSchema: Rule = {
  check(entry) {
    if (entry.kind === 'sheet' || entry.kind === 'administration') return [];
    const expected = anySchemaOf(entry);
    const { error } = expected.safeParse(entry.data);
    return error ? faultsOf(error, entry.data, (path) => keysAt(expected, path)) : [];
  },
};
