import type { Fault } from '../fault.ts';
import { editorsSchema } from './editors-schema.ts';
import { guideLinks } from './guide-links.ts';
import { names } from './names.ts';
import { redirects } from './redirects.ts';
import type { Database, Entry, Rule } from './rule.ts';
import { SHEET_RULES } from './sheets.ts';
import { synonyms } from './synonyms.ts';

/**
 * Every rule, in the order its faults are told: those of `sheets.ts`, and those of what only editors write, which are
 * listed here.
 */
export const RULES: readonly Rule[] = [
  ...[...SHEET_RULES, editorsSchema, guideLinks],
  ...[names, redirects, synonyms],
];

/** What is wrong with a file by every rule. */
export function judge(entry: Entry, database: Database): Fault[] {
  return RULES.flatMap((rule) => rule.check(entry, database));
}
