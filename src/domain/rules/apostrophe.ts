import { withApostrophes } from '../apostrophe.ts';
import type { Fault } from '../fault.ts';
import type { Language } from '../language.ts';
import { blocksOf, fieldPassages } from '../passages.ts';
import type { Rule } from './rule.ts';

/** The first word of a text with a straight apostrophe, and as it should be. */
function straightWord(text: string, lang: Language): { read: string; nearest: string } | undefined {
  const mended = withApostrophes(text, lang);
  for (const { 0: read, index } of text.matchAll(
    /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'´’·-]*[\p{L}\p{M}\p{N}])?/gu,
  )) {
    const nearest = mended.slice(index, index + read.length);
    if (nearest !== read) return { read, nearest };
  }
  return undefined;
}

function inText(
  text: string,
  lang: Language,
  place: (word: string) => Pick<Fault, 'path' | 'offset'>,
): Fault[] {
  const word = straightWord(text, lang);
  return word ? [{ kind: 'straight-apostrophe', severity: 'warning', ...place(word.read), ...word }] : [];
}

/** The apostrophe of a sheet's words is the typographic one, told once a passage. */
export const apostrophe: Rule = {
  check(entry) {
    if (entry.kind !== 'sheet') return [];
    const { lang } = entry;
    return [
      ...fieldPassages(entry.data).flatMap(({ text, path }) => inText(text, lang, () => ({ path }))),
      ...blocksOf(entry.body).flatMap(({ prose, offset }) =>
        inText(prose, lang, (word) => {
          // A word may be parted by marks in the source: then its block is where it stands.
          const at = entry.body.indexOf(word, offset);
          return { path: [], offset: at === -1 ? offset : at };
        }),
      ),
    ];
  },
};
