import type { Fault } from '../fault.ts';
import { blocksOf, fieldPassages } from '../passages.ts';
import type { Rule } from './rule.ts';

/** A straight apostrophe that elides or joins: a letter before it, and a letter or a figure after («l'11 de setembre»). */
const STRAIGHT = /(?<=[\p{L}\p{M}])'(?=[\p{L}\p{N}])/gu;

/** The first word of a text with a straight apostrophe; addresses are no words. */
function straightWord(text: string): string | undefined {
  const words = text.replace(/https?:\/\/\S+/gi, ' ').split(/[^\p{L}\p{M}\p{N}'’·-]+/u);
  return words.map((word) => word.replace(/^'+|'+$/g, '')).find((word) => word.search(STRAIGHT) >= 0);
}

function inText(text: string, place: (word: string) => Pick<Fault, 'path' | 'offset'>): Fault[] {
  const read = straightWord(text);
  if (read === undefined) return [];
  const nearest = read.replace(STRAIGHT, '’');
  return [{ kind: 'straight-apostrophe', severity: 'warning', ...place(read), read, nearest }];
}

/** The apostrophe of a sheet's words is the typographic one, told once a passage. */
export const apostrophe: Rule = {
  check(entry) {
    if (entry.kind !== 'sheet') return [];
    return [
      ...fieldPassages(entry.data).flatMap(({ text, path }) => inText(text, () => ({ path }))),
      ...blocksOf(entry.body).flatMap(({ prose, offset }) =>
        inText(prose, (word) => {
          // A word may be parted by marks in the source: then its block is where it stands.
          const at = entry.body.indexOf(word, offset);
          return { path: [], offset: at === -1 ? offset : at };
        }),
      ),
    ];
  },
};
