import type { Language } from './language.ts';

/** A sentence and how many words it has. */
export interface Sentence {
  text: string;
  words: number;
}

const LONG_WORD = 7;

function wordsOf(text: string, lang: Language): string[] {
  return [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)].flatMap(
    ({ segment, isWordLike }) => (isWordLike ? [segment] : []),
  );
}

/** The sentences of a text, as Unicode parts them, with their words counted. */
export function sentencesOf(text: string, lang: Language): Sentence[] {
  // A line break inside a paragraph ends no sentence.
  const unbroken = text.replace(/\s+/g, ' ');
  return [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(unbroken)]
    .map(({ segment }) => ({ text: segment.trim(), words: wordsOf(segment, lang).length }))
    .filter(({ words }) => words > 0);
}

/**
 * How hard a text is to read, by LIX (C. H. Björnsson, «Läsbarhet», 1968): the mean of words in a sentence plus the
 * percentage of words of seven letters or more. It counts no syllables, so one scale serves the three languages: 40 is
 * a newspaper, 55 an official report. A text without words is 0.
 */
export function lixOf(texts: readonly string[], lang: Language): number {
  const sentences = texts.flatMap((text) => sentencesOf(text, lang));
  const words = texts.flatMap((text) => wordsOf(text, lang));
  if (words.length === 0) return 0;
  const long = words.filter((word) => Array.from(word).length >= LONG_WORD).length;
  return words.length / sentences.length + (100 * long) / words.length;
}
