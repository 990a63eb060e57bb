import type { Nodes, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { differences, withApostrophes } from './apostrophe.ts';
import type { Language } from './language.ts';
import { canBeParsed, parseBody } from './body.ts';
import type { Mends } from './mend.ts';

interface Range {
  start: number;
  end: number;
}

function rangeOf({ position }: Nodes): Range {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

/** Where spaces at the end of a line say something: in code, in HTML, and where two of them break the line. */
function meantSpaces(tree: Root): Range[] {
  const ranges: Range[] = [];
  visit(tree, ['code', 'inlineCode', 'html', 'break'], (node) => {
    ranges.push(rangeOf(node));
  });
  return ranges;
}

/** Whether the words of a node are a name by which Markdown finds something: an address, or the title of a reference. */
function isName(parent: Parents | undefined, body: string): boolean {
  if (parent?.type === 'link') return body[rangeOf(parent).start] !== '[';
  return parent?.type === 'linkReference' && parent.referenceType !== 'full';
}

/** A body with typographic apostrophes in its words. */
function apostrophised(body: string, tree: Root, lang: Language): string {
  let mended = body;
  visit(tree, 'text', (node, _, parent) => {
    const { start, end } = rangeOf(node);
    if (isName(parent, body)) return;
    const text = withApostrophes(body.slice(start, end), lang, body.slice(end, end + 8));
    mended = mended.slice(0, start) + text + mended.slice(end);
  });
  return mended;
}

/** What a tree of Markdown says, with every apostrophe alike. */
function meaningOf(body: string): string {
  return JSON.stringify(parseBody(body), (key, value: unknown) =>
    key === 'position'
      ? undefined
      : key === 'value' && typeof value === 'string'
        ? value.replace(/['´]/g, '’')
        : value,
  );
}

/** Whether a body has nothing that could be mended, so that most need not be parsed. */
function isTidy(body: string): boolean {
  return !/['´]|[ \t]$/m.test(body) && (body === '' || /[^\n]\n$/.test(body));
}

/** MDX may hold text in grave accents inside its code, whose spaces are part of it, and Markdown's reader does not see it. */
const TEMPLATE = /[{=(:,]\s*`/;

/**
 * A Markdown body without what a machine can mend: spaces at the ends of lines (a hard break keeps its own), more or
 * fewer ends than one at its end and, where `lang` is told, straight apostrophes in words. Code, addresses and the
 * targets of links stay as they are, and so does a body that would read otherwise. A guide's words are not touched.
 */
export function mendedBody(body: string, lang: Language | undefined, mends: Mends): string {
  const isGuide = lang === undefined;
  if (isTidy(body) || !canBeParsed(body) || (isGuide && TEMPLATE.test(body))) return body;
  const tree = parseBody(body);
  const words = isGuide ? body : apostrophised(body, tree, lang);
  const meant = meantSpaces(tree);
  let spaces = 0;
  const lines = words.replace(/[ \t]+$/gm, (space, offset: number) => {
    if (meant.some(({ start, end }) => offset < end && start < offset + space.length)) return space;
    spaces += 1;
    return '';
  });
  const end = lines.trim() === '' ? '' : '\n';
  const mended = lines.replace(/\n*$/, '') + end;
  if (mended === body || meaningOf(mended) !== meaningOf(body)) return body;
  mends.add('apostrophe', differences(body, words));
  mends.add('space', spaces);
  if (mended !== lines) mends.add('final-newline');
  return mended;
}
