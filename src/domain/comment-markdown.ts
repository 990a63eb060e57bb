import type { Element, ElementContent, Root, Text } from 'hast';
import { truncate } from 'hast-util-truncate';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkBreaks from 'remark-breaks';
import remarkGemoji from 'remark-gemoji';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { canBeParsed, LONGEST_BODY } from './body.ts';
import { alerts, answered, boundTables } from './comment-tree.ts';
import { escaped } from './escaped.ts';
import { reachable, remarkRehype as words } from './markdown.ts';

/** What a comment may hold: what GitHub lets people write, without ids, so that no comment takes one of the page. */
const allowed: typeof defaultSchema = {
  ...defaultSchema,
  tagNames: [
    ...[
      'a',
      'blockquote',
      'br',
      'code',
      'dd',
      'del',
      'details',
      'dl',
      'dt',
      'em',
      'h1',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'hr',
    ],
    ...['img', 'input', 'kbd', 'li', 'ol', 'p', 'pre', 's', 'strong', 'sub', 'summary', 'sup', 'table'],
    ...['tbody', 'td', 'th', 'thead', 'tr', 'ul', 'video'],
  ],
  attributes: {
    a: ['href'],
    img: ['src', 'alt'],
    video: ['src'],
    input: [['type', 'checkbox'], 'checked'],
    ol: ['start'],
    td: ['colSpan', 'rowSpan'],
    th: ['colSpan', 'rowSpan', 'scope'],
  },
  protocols: { href: ['http', 'https', 'mailto'], src: ['http', 'https'] },
  strip: ['script', 'style', 'template', 'textarea', 'title'],
};

/** The most characters of an address that a comment leads to; browsers send little more. */
const LONGEST_ADDRESS = 2000;

function isAddress(address: unknown, of: RegExp): boolean {
  return typeof address === 'string' && address.length <= LONGEST_ADDRESS && of.test(address);
}

const WEB = /^https?:\/\//;

/** What stands for a picture: its description, or the end of its address. */
function nameOf({ properties: { alt, src } }: Element): string {
  if (typeof alt === 'string' && alt.trim() !== '') return alt;
  return typeof src === 'string' ? (src.split(/[?#]/)[0]?.split('/').at(-1) ?? '') : '';
}

/** Pictures and videos become links to them: no reader is to be seen from another host before asking for it. */
function linkedMedia() {
  return (tree: Root) => {
    visit(tree, 'element', (node, index, parent) => {
      if (!/^(img|video)$/.test(node.tagName) || !parent || index === undefined) return;
      const { src } = node.properties;
      const name: ElementContent = { type: 'text', value: `▣ ${nameOf(node)}`.trim() };
      const isInLink = parent.type === 'element' && parent.tagName === 'a';
      parent.children[index] =
        isAddress(src, WEB) && !isInLink
          ? { type: 'element', tagName: 'a', properties: { href: String(src) }, children: [name] }
          : name;
    });
  };
}

/** Headings of a comment become words that stand out: the headings of a page are its own. */
function plainHeadings() {
  return (tree: Root) => {
    visit(tree, 'element', (node) => {
      if (!/^h[1-6]$/.test(node.tagName)) return;
      node.tagName = 'p';
      node.children = [{ type: 'element', tagName: 'strong', properties: {}, children: node.children }];
    });
  };
}

/** Links lead out to the web, and say to search engines that nobody of the house vouches for them; others are but their words. */
function outward() {
  return (tree: Root) => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'a' || !parent || index === undefined) return undefined;
      const { href: address } = node.properties;
      if (isAddress(address, WEB) || isAddress(address, /^mailto:/)) {
        node.properties['rel'] = ['nofollow', 'ugc', 'noopener'];
        return undefined;
      }
      parent.children.splice(index, 1, ...node.children);
      return index;
    });
  };
}

const signs = new Intl.Segmenter('ca', { granularity: 'grapheme' });

/** The last place in a text, of those until `most`, at which no sign is cut: an emoji or a letter may be made of several. */
function cutOf(text: string, most: number): number {
  return signs.segment(text).containing(most)?.index ?? text.length;
}

/** Leaves out what comes after the characters that `data.longest` of the file allows, and says so in its `data.isCut`. */
function shortened() {
  return (tree: Root, file: { data: Record<string, unknown> }) => {
    const size = Number(file.data['longest']);
    let text = '';
    visit(tree, 'text', ({ value }) => {
      text += value;
    });
    if (text.length <= size) return tree;
    file.data['isCut'] = true;
    const cut = truncate(tree, { size });
    const left: Text[] = [];
    visit(cut, 'text', (node) => void left.push(node));
    const length = left.reduce((sum, { value }) => sum + value.length, 0);
    const last = left.at(-1);
    if (last) last.value = `${last.value.slice(0, last.value.length - length + cutOf(text, length))} …`;
    return cut;
  };
}

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(boundTables)
  .use(answered)
  .use(alerts)
  // As GitHub shows them: a line ends where its writer ended it, and `:tada:` is a sign.
  .use(remarkBreaks)
  .use(remarkGemoji)
  .use(remarkRehype, { ...words, allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize, allowed)
  .use(plainHeadings)
  .use(linkedMedia)
  .use(outward)
  .use(shortened)
  .use(reachable)
  .use(rehypeStringify)
  .freeze();

/** The most characters of a comment that are shown; some two thousand words. */
export const LONGEST_COMMENT = 12_000;

/** A comment as HTML that may stand in a page, whoever wrote it, and whether something of it was left out. */
export interface Excerpt {
  html: string;
  isCut: boolean;
}

/** The beginning of a text of more than some characters, to the end of a paragraph or a word. */
function beginningOf(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const beginning = text.slice(0, cutOf(text, longest));
  const ends = ['\n\n', ' '].map((end) => beginning.lastIndexOf(end));
  return `${beginning.slice(0, ends.find((end) => end > longest / 2) ?? longest)} …`;
}

/** Text that no reader of Markdown is asked to understand, as a paragraph for each line. */
function plain(text: string, longest: number): Excerpt {
  const lines = escaped(beginningOf(text, longest)).split(/\n+/);
  return { html: lines.map((line) => `<p>${line}</p>`).join(''), isCut: text.length > longest };
}

/** The most tags a comment may be written with: thousands, each within another, keep every parser busy. */
const MOST_TAGS = 500;
/** The most characters of HTML a comment may become: some that hold each other come to far more than was written. */
const MOST_HTML = 100_000;

function render(markdown: string, longest: number): Excerpt {
  const read = beginningOf(markdown, LONGEST_BODY);
  const tags = read.match(/<[a-z]/gi)?.length ?? 0;
  if (tags > MOST_TAGS || !canBeParsed(read)) return plain(markdown, longest);
  try {
    const file = processor.processSync({ value: read, data: { longest } });
    const html = String(file);
    if (html.length > MOST_HTML) return plain(markdown, longest);
    return { html, isCut: file.data['isCut'] === true || markdown.length > LONGEST_BODY };
  } catch {
    return plain(markdown, longest);
  }
}

/** What is shown whole is rendered once a build, however many pages show it. */
const rendered = new Map<string, Excerpt>();

/** The beginning of a comment, of at most some characters of text. Never throws. */
export function commentBeginning(markdown: string, longest = LONGEST_COMMENT): Excerpt {
  if (longest < LONGEST_COMMENT) return render(markdown, longest);
  const excerpt = rendered.get(markdown) ?? render(markdown, LONGEST_COMMENT);
  rendered.set(markdown, excerpt);
  return excerpt;
}

/** A comment as HTML that may stand in a page, whoever wrote it; of one longer than any is read, its beginning. */
export function commentHtml(markdown: string): string {
  return commentBeginning(markdown).html;
}
