import type { Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeShiftHeading from 'rehype-shift-heading';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Fault } from './fault.ts';
import { isAddress } from './values.ts';

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
};

/** A picture of the sheet's own folder. */
const PICTURE = /^(\.\/)?[\w-][\w.-]*\.(jpg|png|webp|avif)$/i;

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

/** rehype plugins for a build, in order; nothing an author wrote comes after them. A body lives under level 3, so `##` becomes `h4`. */
export const rehypePlugins: (
  [typeof rehypeShiftHeading | typeof rehypeSanitize, object] | typeof ownPictures
)[] = [[rehypeShiftHeading, { shift: 2 }], [rehypeSanitize, allowed], ownPictures];

const parser = unified().use(remarkParse).use(remarkGfm);

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

/** What a sheet's body holds that may not reach a page; `offset` counts characters from the body's start. */
export function bodyFaults(body: string): Fault[] {
  const tree = parser.parse(body);
  const pictures = picturesIn(tree);
  const shown = new Set(pictures.map(({ url }) => url));
  const faults: Fault[] = [];
  const found = (kind: Fault['kind'], read: string, offset: number | undefined) =>
    faults.push({ kind, severity: 'error', path: [], read, offset });
  visit(tree, (node) => {
    const offset = node.position?.start.offset;
    if (node.type === 'html') found('body-html', node.value, offset);
    if (node.type === 'heading' && node.depth === 1) found('body-heading', '#', offset);
    const isLink = node.type === 'link' || (node.type === 'definition' && !shown.has(node.url));
    if (isLink && !isSafeLink(node.url)) found('body-link', node.url, offset);
  });
  for (const { url, offset } of pictures) if (!PICTURE.test(url)) found('body-picture', url, offset);
  return faults;
}

/** The pictures of its own folder that a body shows, by file name, with where it shows them. */
export function bodyPictures(body: string): { name: string; offset: number | undefined }[] {
  return picturesIn(parser.parse(body))
    .filter(({ url }) => PICTURE.test(url))
    .map(({ url, offset }) => ({ name: url.replace(/^\.\//, ''), offset }));
}
