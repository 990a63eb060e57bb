import type { Root } from 'hast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeShiftHeading from 'rehype-shift-heading';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { PICTURE_FILE } from './values.ts';

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

/** Takes out every picture that is not a file of the sheet's folder: no reader is to be seen from another host. */
function ownPictures() {
  return (tree: Root) => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'img' || !parent || index === undefined) return undefined;
      const { src } = node.properties;
      if (typeof src === 'string' && PICTURE_FILE.test(src)) return undefined;
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
export function reachable() {
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
