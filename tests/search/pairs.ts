import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/domain/language.ts';

/** A query, a text, and whether the one is to find the other. */
export interface Pair {
  lang: Language;
  query: string;
  text: string;
  kind: string;
  match: boolean;
}

const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');

/** The pairs that readers were asked for. */
export const SAMPLE = JSON.parse(read('sample.json')) as readonly Pair[];

/** Others, of the same kinds and many more words. */
export const OTHERS: readonly Pair[] = read('pairs.txt')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => {
    const [lang, query = '', text = '', match] = line.split('|');
    return { ...{ lang: lang as Language, query, text, match: match === '1' }, kind: 'other' };
  });

/** How well some pairs were told: the share of those to be found that were, and of those not to be that were all the same. */
export interface Score {
  recall: number;
  falseMatches: number;
  /** The pairs that were told wrong. */
  wrong: readonly Pair[];
}

/** The score of some pairs, given whether each was found. */
export function scoreOf(pairs: readonly Pair[], isFound: (pair: Pair) => boolean): Score {
  const share = (some: readonly Pair[]) => some.filter(isFound).length / some.length;
  return {
    recall: share(pairs.filter(({ match }) => match)),
    falseMatches: share(pairs.filter(({ match }) => !match)),
    wrong: pairs.filter((pair) => isFound(pair) !== pair.match),
  };
}
