import * as z from 'zod/mini';
import type { Language } from './language.ts';
import { line } from './values.ts';

const groups = z.optional(z.array(z.array(line(1, 60)).check(z.minLength(2))));

/** Groups of words, by language. */
const byLanguage = z.strictObject({
  ...{ ca: groups, es: groups, en: groups },
} satisfies Record<Language, typeof groups>);

/** `content/sinonims.yaml`: words and phrases of the field that say one thing. */
export const synonymsSchema = byLanguage;

/**
 * `content/formes.yaml`: forms of a word that do not resemble one another (`tenir`, `tingut`), the one they are forms of
 * first. With a hyphen before, endings of all words that end as the first does: `-metre` is for `permetre` and `emetre`.
 */
export const formsSchema = byLanguage;

/** Groups of words, by language. */
export type WordGroups = z.output<typeof byLanguage>;
