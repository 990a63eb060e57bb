import type { Fault, FieldPath } from '../fault.ts';
import { isMarked, saysNothing } from '../marks.ts';
import { blocksOf } from '../passages.ts';
import type { Rule } from './rule.ts';

/** Every text of some data, with its place. */
function textsIn(data: unknown, path: FieldPath = []): { text: string; path: FieldPath }[] {
  if (typeof data === 'string') return [{ text: data, path }];
  if (typeof data !== 'object' || data === null || data instanceof Date) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    textsIn(value, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}

/** Nothing left for later: what is unknown is left out. */
export const placeholder: Rule = {
  check(entry) {
    const found = (text: string, place: Pick<Fault, 'path' | 'offset'>): Fault => ({
      ...{ kind: 'placeholder', severity: 'error', read: text },
      ...place,
    });
    const inData = textsIn(entry.data).flatMap(({ text, path }) =>
      isMarked(text) || saysNothing(text) ? [found(text, { path })] : [],
    );
    if (entry.kind !== 'sheet' && entry.kind !== 'guide') return inData;
    const inBody = blocksOf(entry.body).flatMap(({ text, links, isCell, offset }) =>
      [text, ...links.filter((link) => !text.includes(link))]
        .filter((one) => isMarked(one) || (/\p{L}/u.test(one) && saysNothing(one, isCell)))
        .map((one) => found(one, { path: [], offset })),
    );
    return [...inData, ...inBody];
  },
};
