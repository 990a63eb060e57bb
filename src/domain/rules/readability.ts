import type { Fault } from '../fault.ts';
import { passagesOf } from '../passages.ts';
import { lixOf, sentencesOf, wordCount } from '../reading-ease.ts';
import type { Rule } from './rule.ts';

/** LIX past which a sheet reads as an official report does; a text shorter than this many words is not judged by it. */
const HARDEST = 55;
const FEWEST_WORDS = 100;

/** The longest a sentence may be, in words. */
const LONGEST_SENTENCE = 45;

/** A sheet can be read by somebody with five minutes: no sentence too long, and the whole not too dense. */
export const readability: Rule = {
  check(entry) {
    if (entry.kind !== 'sheet') return [];
    const passages = passagesOf(entry.data, entry.body).map(({ path, offset, text }) => {
      return { path, offset, sentences: sentencesOf(text, entry.lang) };
    });
    const long = passages.flatMap(({ path, offset, sentences }): Fault[] => {
      const worst = sentences.find(({ words }) => words > LONGEST_SENTENCE);
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
    const lixes = [passages, passages.filter(({ offset }) => offset !== undefined)].map((read) => {
      const sentences = read.flatMap((passage) => passage.sentences);
      return wordCount(sentences) < FEWEST_WORDS ? 0 : lixOf(sentences);
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
