import type { Fault } from '../fault.ts';
import type { Language } from '../language.ts';
import { passagesOf } from '../passages.ts';
import { lixOf, sentencesOf } from '../reading-ease.ts';
import type { Rule } from './rule.ts';

/** LIX past which a sheet reads as an official report does; a text shorter than this many words is not judged by it. */
const HARDEST = 55;
const FEWEST_WORDS = 100;

/** The longest a sentence may be, in words. */
const LONGEST_SENTENCE = 45;

function wordCount(texts: readonly string[], lang: Language): number {
  return texts.flatMap((text) => sentencesOf(text, lang)).reduce((sum, { words }) => sum + words, 0);
}

/** A sheet can be read by somebody with five minutes: no sentence too long, and the whole not too dense. */
export const readability: Rule = {
  name: 'readability',
  check(entry) {
    if (entry.kind !== 'sheet') return [];
    const { lang } = entry;
    const passages = passagesOf(entry.data, entry.body);
    const long = passages.flatMap(({ text, path, offset }): Fault[] => {
      const worst = sentencesOf(text, lang).find(({ words }) => words > LONGEST_SENTENCE);
      return worst
        ? [
            {
              ...{ kind: 'long-sentence', severity: 'warning', path, offset, read: worst.text },
              expected: { min: worst.words, max: LONGEST_SENTENCE },
            },
          ]
        : [];
    });
    // The body is judged by itself too: plain fields do not make up for it.
    const lixes = [passages, passages.filter((passage) => passage.offset !== undefined)].map((read) => {
      const texts = read.map(({ text }) => text);
      return wordCount(texts, lang) < FEWEST_WORDS ? 0 : lixOf(texts, lang);
    });
    const lix = Math.max(...lixes);
    return lix <= HARDEST
      ? long
      : [
          ...long,
          {
            ...{ kind: 'hard-to-read', severity: 'warning', path: [], read: Math.ceil(lix) },
            expected: { max: HARDEST },
          },
        ];
  },
};
