import type { Fault } from '../fault.ts';
import { passagesOf } from '../passages.ts';
import { lixOf, sentencesOf } from '../reading-ease.ts';
import type { Rule } from './rule.ts';

/** LIX past which a sheet reads as an official report does; a text shorter than this many words is not judged by it. */
const HARDEST = 55;
const FEWEST_WORDS = 100;

/** The longest a sentence may be, in words. */
const LONGEST_SENTENCE = 45;

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
    const sentences = passages.flatMap(({ text }) => sentencesOf(text, lang));
    const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
    const lix = lixOf(
      passages.map(({ text }) => text),
      lang,
    );
    return words < FEWEST_WORDS || lix <= HARDEST
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
