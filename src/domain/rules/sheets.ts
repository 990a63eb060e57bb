import { agreement } from './agreement.ts';
import { apostrophe } from './apostrophe.ts';
import { body } from './body.ts';
import { dates } from './dates.ts';
import { duplicate } from './duplicate.ts';
import { figures } from './figures.ts';
import { municipality } from './municipality.ts';
import { pictures } from './pictures.ts';
import { placeholder } from './placeholder.ts';
import { readability } from './readability.ts';
import { references } from './references.ts';
import { repetition } from './repetition.ts';
import type { Fault } from '../fault.ts';
import type { Database, Entry, Rule } from './rule.ts';
import { schema } from './schema.ts';
import { spelling } from './spelling.ts';
import { translation } from './translation.ts';

/**
 * The rules of sheets and of the local bodies they name, in the order their faults are told. A new rule is a file beside
 * these and a line here; those of what only editors write are in `all.ts`, and never reach a contributor's browser.
 */
export const SHEET_RULES: readonly Rule[] = [
  schema,
  references,
  translation,
  dates,
  municipality,
  pictures,
  body,
  repetition,
  duplicate,
  placeholder,
  spelling,
  figures,
  agreement,
  readability,
  apostrophe,
];

/** What is wrong with a sheet or a local body by every rule. */
export function judgeSheet(entry: Entry, database: Database): Fault[] {
  return SHEET_RULES.flatMap((rule) => rule.check(entry, database));
}
