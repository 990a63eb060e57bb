import { isAttributed } from '../attribution.ts';
import { valueAt, type Fault } from '../fault.ts';
import { amountOf, figuresIn } from '../figures.ts';
import { DEFAULT_LANGUAGE } from '../language.ts';
import { blocksOf, fieldPassages, type Block, type Passage } from '../passages.ts';
import type { Rule } from './rule.ts';

/** Fields that hold groups, or lists of them, that may carry a source of their own. */
const SOURCED = new Set(['barriers', 'benefits', 'savings', 'results', 'ended']);

/** The field that only names: its numbers are part of the name. */
const NAMING = 'contacts';

function fault(figure: string, place: Pick<Fault, 'path' | 'offset'>): Fault {
  return { kind: 'figure-without-source', severity: 'warning', read: figure, ...place };
}

/** A body parted at its headings. */
function sectionsOf(blocks: readonly Block[]): Block[][] {
  const sections: Block[][] = [];
  for (const block of blocks)
    if (block.isHeading || sections.length === 0) sections.push([block]);
    else sections.at(-1)?.push(block);
  return sections;
}

function isSupported(section: readonly Block[]): boolean {
  return section.some(({ links, text }) => links.length > 0 || isAttributed(text));
}

/** The first figure of a section that nothing in it supports. */
function inSection(section: readonly Block[]): Fault[] {
  if (isSupported(section)) return [];
  const told = section.find(({ isHeading, text }) => !isHeading && figuresIn(text).length > 0);
  return told ? [fault(figuresIn(told.text)[0] ?? '', { path: [], offset: told.offset })] : [];
}

/** The numbers of results and savings, and every figure told beside a source. */
function supportedFigures(
  data: unknown,
  passages: readonly Passage[],
  sections: readonly Block[][],
): Set<number> {
  const measured = ['results', 'savings'].flatMap((field) => {
    const list = valueAt(data, [field]);
    return (Array.isArray(list) ? list : []).flatMap((_, i) =>
      ['before', 'after', 'amount'].map((key) => valueAt(data, [field, i, key])),
    );
  });
  const inItems = passages.filter(({ path }) => SOURCED.has(String(path[0])));
  const inBody = sections.filter(isSupported).flat();
  return new Set([
    ...measured.flatMap((number) => (typeof number === 'number' ? [number] : [])),
    ...[...inItems, ...inBody].flatMap(({ text }) => figuresIn(text).map(amountOf)),
  ]);
}

/**
 * A figure told in words says where it comes from: in its item, in its section of the body or, where neither can be,
 * by standing again in one of those. Looked for in Catalan.
 */
export const figures: Rule = {
  check(entry) {
    if (entry.kind !== 'sheet' || entry.lang !== DEFAULT_LANGUAGE) return [];
    const passages = fieldPassages(entry.data);
    const sections = sectionsOf(blocksOf(entry.body));
    const supported = supportedFigures(entry.data, passages, sections);
    const inFields = passages.flatMap(({ path, text }): Fault[] => {
      const [field] = path;
      if (field === NAMING || isAttributed(text)) return [];
      const isItem = SOURCED.has(String(field)) && path.length > 1;
      if (isItem && valueAt(entry.data, [...path.slice(0, -1), 'source']) !== undefined) return [];
      const read = figuresIn(text).find((figure) => isItem || !supported.has(amountOf(figure)));
      if (read === undefined) return [];
      // An item has its place for a source, and no other field has.
      return [{ ...fault(read, { path }), ...(!isItem && { expected: { detail: 'elsewhere' } }) }];
    });
    return [...inFields, ...sections.flatMap(inSection)];
  },
};
