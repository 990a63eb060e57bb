import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { visit } from 'unist-util-visit';
import type { Fault } from './fault.ts';
import { INVISIBLE, isAddress, PICTURE_FILE } from './values.ts';

/**
 * The tree of a body, by the very parser of the build without what the build adds around it: a form in the browser
 * reads with it too.
 */
export function parseBody(body: string): Root {
  return fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

function isSafeLink(url: string): boolean {
  return url.startsWith('#') || isAddress(url);
}

/** A picture a body shows, by its address, written in place or by reference. */
interface BodyPicture {
  url: string;
  /** Characters from the start of the body. */
  offset: number | undefined;
}

function picturesIn(tree: Root): BodyPicture[] {
  const definitions = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }) => {
    definitions.set(identifier, url);
  });
  const pictures: BodyPicture[] = [];
  visit(tree, (node) => {
    const offset = node.position?.start.offset;
    if (node.type === 'image') pictures.push({ url: node.url, offset });
    if (node.type === 'imageReference')
      pictures.push({ url: definitions.get(node.identifier) ?? '', offset });
  });
  return pictures;
}

/** The most a body may hold, in UTF-16 units: some six thousand words. */
export const LONGEST_BODY = 40_000;

/** Signs of quotes, lists and indents a line may begin with, and signs of emphasis and links one block may hold. */
const DEEPEST = 100;
const MOST_SIGNS = 400;

/**
 * Whether a body can be parsed and rendered in reasonable time: blocks thousands deep overflow the stack of every
 * Markdown parser, and thousands of open brackets or asterisks in one block keep it busy for minutes.
 */
export function canBeParsed(body: string): boolean {
  if (body.length > LONGEST_BODY) return false;
  const isDeep = body.split('\n').some((line) => (/^[\s>*+\-\d.)]*/.exec(line)?.[0].length ?? 0) > DEEPEST);
  return (
    !isDeep && body.split(/\n\s*\n/).every((block) => (block.match(/[*_[~]/g)?.length ?? 0) <= MOST_SIGNS)
  );
}

function headingFaults(tree: Root): Fault[] {
  const faults: Fault[] = [];
  let last = 1;
  visit(tree, 'heading', ({ depth, position }) => {
    const kind = depth === 1 ? 'body-heading' : depth > last + 1 ? 'body-heading-skip' : undefined;
    if (kind)
      faults.push({
        kind,
        severity: 'error',
        path: [],
        read: '#'.repeat(depth),
        offset: position?.start.offset,
      });
    last = depth;
  });
  return faults;
}

/** What a sheet's body holds that may not reach a page; `offset` counts characters from the body's start. */
export function bodyFaults(body: string): Fault[] {
  const faults: Fault[] = [];
  const found = (kind: Fault['kind'], read: string, offset: number | undefined) =>
    faults.push({ kind, severity: 'error', path: [], read, offset });
  const hidden = body.search(INVISIBLE);
  if (hidden >= 0)
    faults.push({
      kind: 'invisible',
      severity: 'error',
      path: ['body'],
      read: body.slice(hidden, hidden + 20),
      offset: hidden,
    });
  const tree = parseBody(body);
  const pictures = picturesIn(tree);
  const shown = new Set(pictures.map(({ url }) => url));
  visit(tree, (node) => {
    const offset = node.position?.start.offset;
    if (node.type === 'html') found('body-html', node.value, offset);
    const isLink = node.type === 'link' || (node.type === 'definition' && !shown.has(node.url));
    if (isLink && !isSafeLink(node.url)) found('body-link', node.url, offset);
  });
  for (const { url, offset } of pictures) if (!PICTURE_FILE.test(url)) found('body-picture', url, offset);
  return [...faults, ...headingFaults(tree)];
}

/** The pictures of its own folder that a body shows, by file name, with where it shows them. */
export function bodyPictures(body: string): { name: string; offset: number | undefined }[] {
  return picturesIn(parseBody(body))
    .filter(({ url }) => PICTURE_FILE.test(url))
    .map(({ url, offset }) => ({ name: url.replace(/^\.\//, ''), offset }));
}
