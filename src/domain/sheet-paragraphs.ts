import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { parseBody } from './body.ts';
import { isLanguage } from './language.ts';
import type { Reading, Said } from './reading.ts';
import type { Paragraph } from './search-record.ts';

/** What is told of a sheet in the words of the interface. */
export interface SheetLabels {
  /** Its bodies, and where they are. */
  bodies: readonly string[];
  /** Its areas, its types, its phase. */
  kinds: readonly string[];
}

/** The paragraphs of a body: what stands in one cell, item, heading or paragraph, without its signs. */
function blocksOf({ text, lang }: Said): Said[] {
  const blocks: string[] = [];
  visit(parseBody(text), ['paragraph', 'heading', 'tableCell', 'code'], (node) => {
    blocks.push(toString(node));
  });
  return blocks.map((block) => ({ text: block, lang }));
}

/**
 * All that a search reads of a sheet, as one reader sees it. It is taken from the sheet and not from its page, where
 * every sheet says «barriers» and «thread».
 */
export function sheetParagraphs(reading: Reading, labels: SheetLabels, body: Said | undefined): Paragraph[] {
  const { lang } = reading;
  const told = (said: readonly (Said | undefined)[], weight: Paragraph['weight']): Paragraph[] =>
    said.flatMap((one) => (one?.text.trim() ? [{ text: one.text, lang: one.lang, weight }] : []));
  const here = (texts: readonly string[]): Said[] => texts.map((text) => ({ text, lang }));
  return [
    ...told([reading.title], 'title'),
    ...told([reading.summary], 'lead'),
    ...told([...here(labels.bodies), ...here(labels.kinds)], 'label'),
    ...told(
      [
        reading.problem,
        reading.solution,
        ...reading.value,
        ...reading.beneficiaries,
        ...(body ? blocksOf(body) : []),
        ...reading.savings.map(({ what }) => what),
        ...reading.results.map(({ indicator }) => indicator),
        ...reading.barriers.flatMap(({ text, overcome }) => [text, overcome]),
        ...reading.benefits.map(({ text }) => text),
        ...reading.technologies,
        ...reading.methodologies,
        ...reading.tools,
        reading.ended?.reason,
        ...reading.contacts.map(({ role }) => role),
        ...reading.materials.map(({ title, lang: own }) => ({
          text: title,
          lang: isLanguage(own) ? own : lang,
        })),
        ...reading.images.map(({ alt }) => alt),
      ],
      'text',
    ),
  ];
}
