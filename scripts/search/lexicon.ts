import type { Language } from '../../src/domain/language.ts';
import type { ClassNumber, Concept, LexiconPiece, LexiconStart } from '../../src/domain/search-lexicon.ts';
import { fold, tellingForms } from '../../src/domain/search-text.ts';
import type { ClassesOf, WordClass } from './classes.ts';

/** Words of a language. */
export interface Said {
  lang: Language;
  form: string;
}

/** A phrase of a language that says what others say. */
export interface Phrase {
  lang: Language;
  text: string;
}

/** About how many forms a piece of a lexicon has: some 10 kB, of which a third travels. */
const PIECE = 1000;

/** A lexicon being made for an index. */
export interface Lexicon {
  /** The classes of a word of the content. */
  numbersOf: (said: Said) => readonly ClassNumber[];
  concepts: readonly Concept[];
  /** What is read first of it, given the concepts that the pages say. */
  startOf: (saidConcepts: ReadonlySet<ClassNumber>, common: ReadonlySet<ClassNumber>) => LexiconStart;
  /** The rest of it, in pieces, given how many records say each class. */
  piecesOf: (having: ReadonlyMap<ClassNumber, number>, common: ReadonlySet<ClassNumber>) => LexiconPiece[];
}

/** Cuts forms in their order into pieces; those that differ by accents alone stay together. */
function cut<T>(forms: readonly [string, T][]): [string, T][][] {
  const pieces: [string, T][][] = [];
  for (const one of forms) {
    const last = pieces.at(-1);
    const isSame = last && fold(last.at(-1)?.[0] ?? '') === fold(one[0]);
    if (last && (last.length < PIECE || isSame)) last.push(one);
    else pieces.push([one]);
  }
  return pieces;
}

/** A form as it may be typed: `l·l` is often left as one letter. */
function spellings(form: string): string[] {
  return form.includes('l·l') ? [form, form.replaceAll('l·l', 'l')] : [form];
}

/** The forms that may be asked for, in the order of their letters, each with its classes. */
function formsOf(numbers: ReadonlyMap<WordClass, ClassNumber>): [string, ClassNumber[]][] {
  const byForm = new Map<string, Set<ClassNumber>>();
  for (const [{ forms }, number] of numbers)
    for (const form of [...forms].flatMap(spellings))
      byForm.set(form, (byForm.get(form) ?? new Set()).add(number));
  return [...byForm]
    .map(([form, classes]) => ({ form, folded: fold(form), classes: [...classes] }))
    .sort((a, b) => (a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : a.form < b.form ? -1 : 1))
    .map(({ form, classes }) => [form, classes]);
}

/** Some classes, each with the forms that the content says it with, of those it says. */
function saidOf(
  classes: Iterable<ClassNumber>,
  said: ReadonlyMap<ClassNumber, ReadonlySet<string>>,
): Record<ClassNumber, string> {
  return Object.fromEntries(
    [...new Set(classes)].flatMap((number) => {
      const forms = said.get(number);
      return forms ? [[number, [...forms].join(' ')] as const] : [];
    }),
  );
}

/** Makes the lexicon of an index out of the words its pages have, and of the phrases that say one thing. */
export function lexiconOf(
  words: readonly Said[],
  groups: readonly (readonly Phrase[])[],
  classesOf: ClassesOf,
): Lexicon {
  const numbers = new Map<WordClass, ClassNumber>();
  const said = new Map<ClassNumber, Set<string>>();
  const numberOf = (one: WordClass, next: number): ClassNumber => {
    const number = numbers.get(one) ?? next;
    numbers.set(one, number);
    return number;
  };
  for (const { form, lang } of words)
    for (const one of classesOf(form, lang)) {
      const number = numberOf(one, numbers.size);
      said.set(number, (said.get(number) ?? new Set()).add(form));
    }
  const ofContent = numbers.size;
  // Words that only phrases have are known, so that a phrase is understood; they are in no page, and come after concepts.
  const concepts = groups.map((phrases, i): Concept => ({
    number: ofContent + i,
    phrases: phrases.map(({ text, lang }) =>
      tellingForms(text).map((form) =>
        classesOf(form, lang).map((one) => numberOf(one, numbers.size + groups.length)),
      ),
    ),
  }));
  const pieces = cut(formsOf(numbers));
  return {
    numbersOf: ({ form, lang }) => classesOf(form, lang).map((one) => numbers.get(one) as ClassNumber),
    concepts,
    startOf: (conceptsSaid, common) => {
      const own = concepts.filter(({ number }) => conceptsSaid.has(number));
      return {
        size: ofContent + groups.length,
        pieces: pieces.map(([first]) => fold(first?.[0] ?? '')),
        concepts: own,
        said: Object.fromEntries(
          own.map(({ number, phrases }) => [number, Object.values(saidOf(phrases.flat(2), said)).join(' ')]),
        ),
        common: own.map(({ number }) => number).filter((number) => common.has(number)),
      };
    },
    piecesOf: (having, common) =>
      pieces.map((piece) => {
        const classes = new Set(piece.flatMap(([, own]) => own));
        return {
          forms: Object.fromEntries(piece),
          said: saidOf(classes, said),
          counts: Object.fromEntries(Array.from(classes, (one) => [one, having.get(one) ?? 0])),
          common: [...classes].filter((number) => common.has(number)),
        };
      }),
  };
}
