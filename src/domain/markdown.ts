import type { Root } from 'hast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeShiftHeading from 'rehype-shift-heading';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Fault } from './fault.ts';

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
  return url.startsWith('#') || (url.startsWith('https://') && URL.canParse(url));
}

/** What a sheet's body holds that may not reach a page; `offset` counts characters from the body's start. */
export function bodyFaults(body: string): Fault[] {
  const faults: Fault[] = [];
  const found = (kind: Fault['kind'], read: string, offset: number | undefined) =>
    faults.push({ kind, severity: 'error', path: [], read, offset });
  visit(parser.parse(body), (node) => {
    const offset = node.position?.start.offset;
    if (node.type === 'html') found('body-html', node.value, offset);
    if (node.type === 'heading' && node.depth === 1) found('body-heading', '#', offset);
    if ((node.type === 'link' || node.type === 'definition') && !isSafeLink(node.url))
      found('body-link', node.url, offset);
    if (node.type === 'image' && !PICTURE.test(node.url)) found('body-picture', node.url, offset);
  });
  return faults;
}

/** The pictures of its own folder that a body shows, by file name. */
export function bodyPictures(body: string): string[] {
  const names: string[] = [];
  visit(parser.parse(body), 'image', (node) => {
    if (PICTURE.test(node.url)) names.push(node.url.replace(/^\.\//, ''));
  });
  return names;
}
