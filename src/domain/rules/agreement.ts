import { valueAt, type Fault } from '../fault.ts';
import { numbersIn } from '../figures.ts';
import { DEFAULT_LANGUAGE } from '../language.ts';
import { blocksOf, fieldPassages } from '../passages.ts';
import type { Rule } from './rule.ts';

/** Words in common from which a text is a copy and not a name that stays as it is. */
const COPIED = 6;

/** What one list has and the other lacks, each thing once. */
function lacking(from: readonly string[], of: readonly string[]): string[] {
  return [...new Set(from)].filter((one) => !of.includes(one));
}

function isCopied(text: string, original: string): boolean {
  return text.trim() === original.trim() && text.trim().split(/\s+/).length >= COPIED;
}

/** What one text tells and the other does not, as a fault; nothing when they agree. */
function differing(
  kind: 'figures-differ' | 'links-differ',
  said: readonly string[],
  original: readonly string[],
): Pick<Fault, 'kind' | 'severity' | 'read' | 'expected'>[] {
  const missing = lacking(original, said);
  const extra = lacking(said, original);
  return missing.length + extra.length === 0
    ? []
    : [
        {
          ...{ kind, severity: 'warning' },
          ...(extra[0] !== undefined && { read: extra[0] }),
          ...(missing[0] !== undefined && { expected: { detail: missing[0] } }),
        },
      ];
}

/** A translation tells what the Catalan sheet tells today: the same figures and the same links, in its own words. */
export const agreement: Rule = {
  name: 'agreement',
  check(entry, { catalan }) {
    if (entry.kind !== 'sheet' || entry.lang === DEFAULT_LANGUAGE) return [];
    const original = catalan(entry.slug);
    if (!original) return [];
    const fields = fieldPassages(entry.data).flatMap(({ path, text }): Fault[] => {
      const read = valueAt(original.data, path);
      if (typeof read !== 'string') return [];
      // The name of a department stays as it is.
      if (isCopied(text, read) && path[0] !== 'contacts')
        return [{ kind: 'still-catalan', severity: 'warning', path, read: text }];
      return differing('figures-differ', numbersIn(text), numbersIn(read)).map((f) => ({ ...f, path }));
    });
    if (!entry.body.trim() || !original.body.trim()) return fields;
    const [blocks, catalanBlocks] = [blocksOf(entry.body), blocksOf(original.body)];
    const said = new Set(catalanBlocks.map(({ text }) => text.trim()));
    const copied = blocks.find(({ text }) => said.has(text.trim()) && isCopied(text, text));
    const numbers = (list: typeof blocks) => list.flatMap(({ text }) => numbersIn(text));
    const links = (list: typeof blocks) => list.flatMap((block) => block.links);
    const body = [
      ...(copied
        ? [{ kind: 'still-catalan', severity: 'warning', read: copied.text, offset: copied.offset } as const]
        : differing('figures-differ', numbers(blocks), numbers(catalanBlocks))),
      ...differing('links-differ', links(blocks), links(catalanBlocks)),
    ];
    return [...fields, ...body.map((f) => ({ offset: 0, ...f, path: [] }))];
  },
};
