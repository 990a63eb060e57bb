import { bare, LITTLE } from './plain-words.ts';

/** Text without accents or case, to compare words; the middle dot of `l·l` is left out. */
export function fold(text: string): string {
  return bare(text.normalize('NFC').replace(/[\u013f\u0140]/g, 'l·')).replace(/l[·•‧∙⋅]l/g, 'll');
}

/** A word of a text. */
export interface Word {
  /** In small letters, with its accents. */
  form: string;
  /** Where it stands in the text, in UTF-16 units. */
  start: number;
  end: number;
  /** The words it is made of, where a hyphen or a point joins them; none of a simple word. */
  parts: readonly Word[];
}

const LETTERS = '[\\p{L}\\p{N}\\p{M}]+';
const SIMPLE = `${LETTERS}(?:(?<=l)[·•‧∙⋅](?=l)${LETTERS})*`;
const WORDS = new RegExp(`${SIMPLE}(?:[-‐‑.·•]${SIMPLE})*`, 'giu');
const PARTS = new RegExp(SIMPLE, 'giu');

const formOf = (written: string) =>
  written
    .normalize('NFC')
    .toLowerCase()
    .replace(/\u0140l/g, 'l·l')
    .replace(/l[·•‧∙⋅]l/g, 'l·l');

/**
 * The words of a text, in order. An apostrophe parts two words: `l’alcalde` is `l` and `alcalde`. A hyphen or a point
 * joins several into one that has parts: `e-SET` is `eset`, and `e` and `set` too.
 */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORDS), ({ 0: whole, index }): Word => {
    const parts = Array.from(whole.matchAll(PARTS), (part): Word => {
      const start = index + part.index;
      return { form: formOf(part[0]), start, end: start + part[0].length, parts: [] };
    });
    const form = parts.map((part) => part.form).join('');
    return { form, start: index, end: index + whole.length, parts: parts.length > 1 ? parts : [] };
  });
}

/** Besides the little ones, those that a search passes over unless nothing else is asked for: what an apostrophe or a hyphen leaves of articles and pronouns among them. */
const PASSED = new Set(
  'd l m n s t hi ho li me ne nos se te us vos em et ens als amb dels que qui pels con para por que se su sus and for from the this that with'.split(
    ' ',
  ),
);

/** Whether a word, without accents, tells nothing of what is looked for, as a letter alone does not. */
export function isPassed(folded: string): boolean {
  return LITTLE.has(folded) || PASSED.has(folded) || /^[a-z]$/.test(folded);
}

/** The words of a text that tell something, those that are joined taken apart, in order. */
export function tellingForms(text: string): string[] {
  return wordsOf(text)
    .flatMap(({ form, parts }) => (parts.length > 0 ? parts.map((part) => part.form) : [form]))
    .filter((form) => !isPassed(fold(form)));
}
