import type { Paragraph } from './search-record.ts';
import { fold, isPassed } from './search-text.ts';

/**
 * The words that a search index knows, by classes of forms (`digitalitzar`, `digitalitza`, `digitalitzats`). In the index
 * a word stands as the keys of its classes, so that whatever form is asked for finds every other, and nothing else.
 */

/** A class, by its number in a lexicon. */
export type ClassNumber = number;

/** What several phrases say alike. */
export interface Concept {
  /** The class that stands in the index wherever one of its phrases is said. */
  number: ClassNumber;
  /** Of each phrase, its words; of each word, its classes. */
  phrases: readonly (readonly (readonly ClassNumber[])[])[];
}

/** What is read first of a lexicon: which piece has a form, and what is said in several ways. */
export interface LexiconStart {
  /** How many classes the index has. One of a higher number is only of a phrase that is said otherwise. */
  size: number;
  /** The first form of each piece, without accents, in order. */
  pieces: readonly string[];
  concepts: readonly Concept[];
  /** Of each concept, the forms that the content says it with, parted by spaces. */
  said: Readonly<Record<ClassNumber, string>>;
  /** The concepts that are common. */
  common: readonly ClassNumber[];
}

/** A piece of a lexicon: forms that follow one another in the order of their letters. */
export interface LexiconPiece {
  /** The classes of each form that may be asked for, with its accents. */
  forms: Readonly<Record<string, readonly ClassNumber[]>>;
  /** Of each of those classes, the forms that the content has, parted by spaces. */
  said: Readonly<Record<ClassNumber, string>>;
  /** How many records say each of those. */
  counts: Readonly<Record<ClassNumber, number>>;
  /** Those of them that are common. */
  common: readonly ClassNumber[];
}

/** Where a class is said: of each record a sign of these, in the order of weights, for the weightiest it is said with. */
const SAID = '01234';
const WEIGHTS = ['text', 'label', 'lead', 'title'] as const satisfies readonly Paragraph['weight'][];

/**
 * From how many records on, and from what share of them, a class is common: what nearly everything says is told by one
 * small file, where the engine would take half a second to rank them all. Of a small database nothing is common.
 */
const MANY = 500;
const SHARE = 0.05;

/** Whether a class is common that so many records of all have. */
export function isCommon(having: number, all: number): boolean {
  return having > Math.max(MANY, SHARE * all);
}

/** Where a common class is said, in the order of records: the weights it is said with in each. */
export function commonText(records: readonly ReadonlySet<Paragraph['weight']>[]): string {
  return records.map((weights) => SAID[WEIGHTS.findLastIndex((one) => weights.has(one)) + 1]).join('');
}

/** How much more a word counts for where it stands, than one in a text. */
export const WEIGHT: Readonly<Record<Paragraph['weight'], number>> = {
  title: 7,
  lead: 3,
  label: 3,
  text: 1,
};

/** What a word counts for more the oftener it is said: beyond a few times, hardly (BM25's k1). */
const SATURATION = 1.2;

/**
 * The scores of the records that say a common class, by their numbers, as the engine would give them (BM25, of which the
 * rarity of a word is `ln(1 + (all - having + 0.5) / (having + 0.5))`), a weight counting for as many times.
 */
export function commonScores(text: string): Map<number, number> {
  const having = text.replaceAll('0', '').length;
  const rarity = Math.log(1 + (text.length - having + 0.5) / (having + 0.5));
  const scores = WEIGHTS.map((weight) => {
    const times = WEIGHT[weight];
    return (rarity * times * (SATURATION + 1)) / (times + SATURATION);
  });
  const found = new Map<number, number>();
  for (let number = 0; number < text.length; number += 1) {
    const score = scores[Number(text[number]) - 1];
    if (score !== undefined) found.set(number, score);
  }
  return found;
}

/** How many letters a key has: none is the beginning of another, as the engine would take the one for the other. */
const KEY = 4;
const LETTERS = 26;

/** How a class is written in the index. Throws beyond the keys there are (456,976). */
export function keyOf(number: ClassNumber): string {
  if (number >= LETTERS ** KEY) throw new Error(`There is no key for class ${number}.`);
  let [key, rest] = ['', number];
  for (let i = 0; i < KEY; i += 1) {
    key = String.fromCharCode(97 + (rest % LETTERS)) + key;
    rest = Math.floor(rest / LETTERS);
  }
  return key;
}

/** Which piece of a lexicon has a form, if any has. */
export function pieceOf({ pieces }: LexiconStart, form: string): number {
  const folded = fold(form);
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle] as string) <= folded) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/**
 * The classes of a form that is asked for. One written with accents is what it says, where that is known; without them it
 * may be any that differs by accents alone: `mes` is `mes` and `més`. One with accents is never a little word without: `ús`
 * is not `us`.
 */
export function classesIn({ forms }: LexiconPiece, form: string): ClassNumber[] {
  const folded = fold(form);
  const exact = forms[form];
  if (exact && folded !== form) return [...exact];
  const like = Object.keys(forms).filter(
    (one) => fold(one) === folded && (folded === form || !isPassed(one)),
  );
  return [...new Set(like.flatMap((one) => forms[one] ?? []))];
}
