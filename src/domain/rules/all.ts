import { agreement } from './agreement.ts';
import { apostrophe } from './apostrophe.ts';
import { body } from './body.ts';
import { dates } from './dates.ts';
import { duplicate } from './duplicate.ts';
import { figures } from './figures.ts';
import { guideLinks } from './guide-links.ts';
import { names } from './names.ts';
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

/** Every rule, in the order its faults are told. A new rule is a file beside these and a line here. */
export const RULES: readonly Rule[] = [
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
  guideLinks,
  names,
];

/** What is wrong with a file by every rule. */
export function judge(entry: Entry, database: Database): Fault[] {
  return RULES.flatMap((rule) => rule.check(entry, database));
}
