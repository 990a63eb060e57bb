import type { Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeShiftHeading from 'rehype-shift-heading';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Fault } from './fault.ts';
import { INVISIBLE, isAddress } from './values.ts';

/** What a body may hold: Catalan prose with GFM. No raw HTML, links over https or inside the page, pictures of its own folder. */
const allowed: typeof defaultSchema = {
  ...defaultSchema,
  tagNames: [
    ...[
      'a',
      'blockquote',
      'br',
      'code',
      'del',
      'em',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'hr',
      'img',
      'input',
      'li',
      'ol',
    ],
    ...['p', 'pre', 'section', 'strong', 'sup', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul'],
  ],
  protocols: { href: ['https'], src: [] },
  // Ids come from footnotes alone, whose links would lose them under a second prefix.
  clobber: [],
};

/** A picture of the sheet's own folder. */
const PICTURE = /^(\.\/)?[\w-][\w.-]*\.(jpg|png|webp|avif)$/;

/** Takes out every picture that is not a file of the sheet's folder: no reader is to be seen from another host. */
function ownPictures() {
  return (tree: Root) => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'img' || !parent || index === undefined) return undefined;
      const { src } = node.properties;
      if (typeof src === 'string' && PICTURE.test(src)) return undefined;
      parent.children.splice(index, 1);
      return index;
    });
  };
}

/** remark plugins for a build, in order. */
export const remarkPlugins = [remarkGfm];

/** Headings get ids by their place, so that no title of an author's takes an id of the page. */
function placedIds() {
  return (tree: Root) => {
    let place = 0;
    visit(tree, 'element', (node) => {
      if (/^h[2-6]$/.test(node.tagName) && node.properties['id'] === undefined)
        node.properties['id'] = `apartat-${++place}`;
    });
  };
}

/** What scrolls sideways can be reached by keyboard, and a task of a list is told in a sign instead of a nameless box. */
function reachable() {
  return (tree: Root) => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName === 'table' || node.tagName === 'pre') node.properties['tabIndex'] = 0;
      if (node.tagName !== 'input' || !parent || index === undefined) return;
      parent.children[index] = { type: 'text', value: node.properties['checked'] ? '☑' : '☐' };
    });
  };
}

/** How footnotes are led to and back: signs and a word that reads the same in the languages of the site. */
export const remarkRehype = {
  footnoteLabel: 'Notes',
  footnoteBackContent: '↩',
  footnoteBackLabel: (reference: number) => `↩ ${reference + 1}`,
};

/** rehype plugins for a build, in order; nothing an author wrote comes after them. A body lives under level 3, so `##` becomes `h4`. */
export const rehypePlugins: (
  [typeof rehypeShiftHeading | typeof rehypeSanitize, object] | (() => (tree: Root) => void)
)[] = [[rehypeShiftHeading, { shift: 2 }], [rehypeSanitize, allowed], ownPictures, placedIds, reachable];

/** Reads Markdown as a build does. */
export const parser = unified().use(remarkParse).use(remarkGfm);

function isSafeLink(url: string): boolean {
  return url.startsWith('#') || isAddress(url);
}

/** A picture a body shows, by its address, written in place or by reference. */
interface BodyPicture {
  url: string;
  /** Characters from the start of the body. */
  offset: number | undefined;
}

function picturesIn(tree: MarkdownRoot): BodyPicture[] {
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

function headingFaults(tree: MarkdownRoot): Fault[] {
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
  const tree = parser.parse(body);
  const pictures = picturesIn(tree);
  const shown = new Set(pictures.map(({ url }) => url));
  visit(tree, (node) => {
    const offset = node.position?.start.offset;
    if (node.type === 'html') found('body-html', node.value, offset);
    const isLink = node.type === 'link' || (node.type === 'definition' && !shown.has(node.url));
    if (isLink && !isSafeLink(node.url)) found('body-link', node.url, offset);
  });
  for (const { url, offset } of pictures) if (!PICTURE.test(url)) found('body-picture', url, offset);
  return [...faults, ...headingFaults(tree)];
}

/** The pictures of its own folder that a body shows, by file name, with where it shows them. */
export function bodyPictures(body: string): { name: string; offset: number | undefined }[] {
  return picturesIn(parser.parse(body))
    .filter(({ url }) => PICTURE.test(url))
    .map(({ url, offset }) => ({ name: url.replace(/^\.\//, ''), offset }));
}
