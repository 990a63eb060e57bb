import type { Language } from './language.ts';

/** A sentence, how many words it has, and how many of them are long. */
export interface Sentence {
  text: string;
  words: number;
  longWords: number;
}

const LONG_WORD = 7;

/** The sentences of a text, as Unicode parts them, with their words counted. */
export function sentencesOf(text: string, lang: Language): Sentence[] {
  // A line break inside a paragraph ends no sentence.
  const unbroken = text.replace(/\s+/g, ' ');
  const byWord = new Intl.Segmenter(lang, { granularity: 'word' });
  return [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(unbroken)]
    .map(({ segment: sentence }) => {
      const words = [...byWord.segment(sentence)].filter(({ isWordLike }) => isWordLike);
      const long = words.filter(({ segment }) => Array.from(segment).length >= LONG_WORD);
      return { text: sentence.trim(), words: words.length, longWords: long.length };
    })
    .filter(({ words }) => words > 0);
}

/** How many words some sentences have together. */
export function wordCount(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { words }) => sum + words, 0);
}

/**
 * How hard a text is to read, by LIX (C. H. Björnsson, «Läsbarhet», 1968): the mean of words in a sentence plus the
 * percentage of words of seven letters or more. It counts no syllables, so one scale serves the three languages: 40 is
 * a newspaper, 55 an official report. A text without words is 0.
 */
export function lixOf(sentences: readonly Sentence[]): number {
  const words = wordCount(sentences);
  const long = sentences.reduce((sum, { longWords }) => sum + longWords, 0);
  return words === 0 ? 0 : words / sentences.length + (100 * long) / words;
}
