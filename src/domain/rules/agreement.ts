import { valueAt, type Fault } from '../fault.ts';
import { allNumbersIn, numbersIn } from '../figures.ts';
import { DEFAULT_LANGUAGE } from '../language.ts';
import { blocksOf, fieldPassages, type Block } from '../passages.ts';
import type { Rule } from './rule.ts';

/** From how many words a text is no name that stays as it is, and what share of them in common makes it a copy. */
const FEWEST_OF_SAME = 3;
const FEWEST = 6;
const COPIED = 0.7;

/** The words of a text that carry its meaning and are no names. */
function plainWords(text: string): string[] {
  return [...new Set(text.match(/(?<![\p{L}\p{N}])\p{Ll}{4,}/gu) ?? [])];
}

/** Whether a text is that of the original, or nearly so: two languages never share most of their words. */
function isCopied(text: string, original: ReadonlySet<string>): boolean {
  const words = plainWords(text);
  return words.length >= FEWEST && words.filter((word) => original.has(word)).length >= COPIED * words.length;
}

/** Whether a text is the very original, and says something in words that are no names. */
function isSame(text: string, original: string): boolean {
  return text.trim() === original.trim() && plainWords(text).length >= FEWEST_OF_SAME;
}

/** What one list has and the other lacks, each thing once. */
function lacking(from: readonly string[], of: readonly string[]): string[] {
  return [...new Set(from)].filter((one) => !of.includes(one));
}

interface Difference {
  kind: 'figures-differ' | 'links-differ';
  extra: string | undefined;
  missing: string | undefined;
}

/** The first thing each lacks of the other; a text may hold, in `allSaid` and `allOriginal`, more than it must. */
function differing(
  kind: Difference['kind'],
  said: readonly string[],
  original: readonly string[],
  allSaid = said,
  allOriginal = original,
): Difference[] {
  const [missing] = lacking(original, allSaid);
  const [extra] = lacking(said, allOriginal);
  return missing === undefined && extra === undefined ? [] : [{ kind, extra, missing }];
}

/** Numbers that differ. Those under ten may be words in one language and digits in another, so both must be digits. */
function numbersDiffering(text: string, original: string): Difference[] {
  const [said, told] = [numbersIn(text), numbersIn(original)];
  const all = [allNumbersIn(text), allNumbersIn(original)] as const;
  const isLarge = (number: string) => Number(number) >= 10;
  const large = differing('figures-differ', said.filter(isLarge), told.filter(isLarge), ...all);
  if (large.length > 0) return large;
  const [small] = differing('figures-differ', said, told, ...all);
  return small?.extra !== undefined && small.missing !== undefined ? [small] : [];
}

/** An address without what chooses the language of a page: a law is the same law in each. */
function withoutLanguage(address: string): string {
  const [, host = '', rest = ''] = /^(https:\/\/[^/?#]*)?(.*)$/is.exec(address) ?? [];
  const page = rest
    .replace(/([?&])(?:lang|language|idioma|locale|hl)=(?:ca|es|en)(?:[-_][a-z]{2})?(?=[&#]|$)&?/i, '$1')
    .replace(/[?&](?=#|$)/, '')
    .replace(/[/.](?:ca|es|en)(?:[-_][a-z]{2})?(?=[/.?#]|$)/i, '');
  return host + page;
}

/** Links that differ, told as they are written; the same page in the reader's language is the same link. */
function linksDiffering(blocks: readonly Block[], original: readonly Block[]): Difference[] {
  const links = (list: readonly Block[]) => list.flatMap((block) => block.links);
  const pages = (list: readonly Block[]) => links(list).map(withoutLanguage);
  const written = [...links(blocks), ...links(original)];
  const asWritten = (page: string | undefined) => written.find((link) => withoutLanguage(link) === page);
  return differing('links-differ', pages(blocks), pages(original)).map(({ kind, extra, missing }) => ({
    ...{ kind, extra: asWritten(extra), missing: asWritten(missing) },
  }));
}

function fault({ kind, extra, missing }: Difference, place: Pick<Fault, 'path' | 'offset'>): Fault {
  return {
    ...{ kind, severity: 'warning', ...place },
    ...(extra !== undefined && { read: extra }),
    ...(missing !== undefined && { expected: { detail: missing } }),
  };
}

/** A difference that only counts: so many here, so many in Catalan. */
function counted(kind: 'headings-differ' | 'blocks-differ', here: number, inCatalan: number): Fault[] {
  if (here === inCatalan) return [];
  const expected = { min: inCatalan };
  return [{ kind, severity: 'warning', path: [], offset: 0, read: here, expected }];
}

/** How the parts of two bodies differ: their headings or, where those agree, what stands under them. */
function partsDiffering(blocks: readonly Block[], original: readonly Block[]): Fault[] {
  const headings = (list: readonly Block[]) => list.filter(({ isHeading }) => isHeading).length;
  const apart = counted('headings-differ', headings(blocks), headings(original));
  if (apart.length > 0) return apart;
  // A picture says nothing, and a translation may do without it.
  const under = (list: readonly Block[]) =>
    list.filter(({ isHeading, text }) => !isHeading && text.trim() !== '').length;
  return counted('blocks-differ', under(blocks), under(original));
}

function inBody(blocks: readonly Block[], original: readonly Block[]): Fault[] {
  const catalanWords = new Set(original.flatMap(({ text }) => plainWords(text)));
  const copied = blocks.find(({ text }) => isCopied(text, catalanWords));
  const text = (list: readonly Block[]) => list.map((block) => block.text).join('\n');
  /** Where a number stands, or where the Catalan has it; the beginning where neither can be told. */
  const offsetOf = ({ extra, missing }: Difference): number => {
    const holds = (number: string | undefined) => (block: Block) =>
      number !== undefined && (numbersIn(block.text).includes(number) || block.links.includes(number));
    const own = blocks.find(holds(extra)) ?? blocks[original.findIndex(holds(missing))];
    return own?.offset ?? 0;
  };
  const differences = [
    ...(copied ? [] : numbersDiffering(text(blocks), text(original))),
    ...linksDiffering(blocks, original),
  ];
  const faults = differences.map((one) => fault(one, { path: [], offset: offsetOf(one) }));
  if (copied)
    faults.push({
      ...{ kind: 'still-catalan', severity: 'warning' },
      ...{ path: [], read: copied.text, offset: copied.offset },
    });
  return [...faults, ...partsDiffering(blocks, original)];
}

/** A translation tells what the Catalan file tells today: the same figures, links and parts, in its own words. */
export const agreement: Rule = {
  check(entry, { catalan }) {
    if ((entry.kind !== 'sheet' && entry.kind !== 'guide') || entry.lang === DEFAULT_LANGUAGE) return [];
    const original = catalan(entry.kind, entry.slug);
    if (!original) return [];
    const fields = fieldPassages(entry.data).flatMap(({ path, text }): Fault[] => {
      const read = valueAt(original.data, path);
      if (typeof read !== 'string') return [];
      // The name of a department stays as it is.
      if (path[0] !== 'contacts' && (isSame(text, read) || isCopied(text, new Set(plainWords(read)))))
        return [{ kind: 'still-catalan', severity: 'warning', path, read: text }];
      return numbersDiffering(text, read).map((one) => fault(one, { path }));
    });
    return entry.body.trim() && original.body.trim()
      ? [...fields, ...inBody(blocksOf(entry.body), blocksOf(original.body))]
      : fields;
  },
};
