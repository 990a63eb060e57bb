import { valueAt, type Fault } from '../fault.ts';
import { figureIn } from '../figures.ts';
import { DEFAULT_LANGUAGE } from '../language.ts';
import { blocksOf, fieldPassages, type Block } from '../passages.ts';
import type { Rule } from './rule.ts';

/** Lists whose items may carry a source of their own. */
const SOURCED = new Set(['barriers', 'benefits']);

/** A figure told as somebody's word needs no link: whoever said it may have no page. */
const ATTRIBUTED =
  /(?<!\d[ \u00a0])\bsegons (?=[\p{L}«])|\b(?:diu|diuen|afirma|afirmen|calcula|calculen|declara)\b/iu;

/** A body parted at its headings. */
function sectionsOf(blocks: readonly Block[]): Block[][] {
  const sections: Block[][] = [];
  for (const block of blocks)
    if (block.isHeading || sections.length === 0) sections.push([block]);
    else sections.at(-1)?.push(block);
  return sections;
}

function inSection(blocks: readonly Block[]): Fault[] {
  if (blocks.some(({ links, text }) => links.length > 0 || ATTRIBUTED.test(text))) return [];
  const told = blocks.find(({ isHeading, text }) => !isHeading && figureIn(text) !== undefined);
  return told
    ? [
        {
          ...{ kind: 'figure-without-source', severity: 'warning', path: [], offset: told.offset },
          read: figureIn(told.text),
        },
      ]
    : [];
}

/** A figure told in words says where it comes from: in its item, or in its section of the body. Looked for in Catalan. */
export const figures: Rule = {
  name: 'figures',
  check(entry) {
    if (entry.kind !== 'sheet' || entry.lang !== DEFAULT_LANGUAGE) return [];
    const inItems = fieldPassages(entry.data).flatMap(({ path, text }): Fault[] => {
      const [field, index] = path;
      if (!SOURCED.has(String(field)) || index === undefined || ATTRIBUTED.test(text)) return [];
      const read = figureIn(text);
      const hasSource = valueAt(entry.data, [...path.slice(0, 2), 'source']) !== undefined;
      return read === undefined || hasSource
        ? []
        : [{ kind: 'figure-without-source', severity: 'warning', path, read }];
    });
    return [...inItems, ...sectionsOf(blocksOf(entry.body)).flatMap(inSection)];
  },
};
