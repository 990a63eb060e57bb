import { fold } from './search-text.ts';

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
}

/** A piece of a lexicon: forms that follow one another in the order of their letters. */
export interface LexiconPiece {
  /** The classes of each form that may be asked for, with its accents. */
  forms: Readonly<Record<string, readonly ClassNumber[]>>;
  /** Of each of those classes, the forms that the content has, parted by spaces. */
  said: Readonly<Record<ClassNumber, string>>;
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
 * may be any that differs by accents alone: `mes` is `mes` and `més`.
 */
export function classesIn({ forms }: LexiconPiece, form: string): ClassNumber[] {
  const folded = fold(form);
  const exact = forms[form];
  if (exact && folded !== form) return [...exact];
  return [
    ...new Set(Object.keys(forms).flatMap((one) => (fold(one) === folded ? [...(forms[one] ?? [])] : []))),
  ];
}
