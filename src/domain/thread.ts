import { fromMarkdown } from 'mdast-util-from-markdown';
import { SKIP, visit } from 'unist-util-visit';
import { canBeParsed } from './body.ts';

/** The key that binds a thread to its sheet. */
export function threadKey(slug: string): string {
  return `projectes/${slug}`;
}

/** Where a thread is found without a script: GitHub's own list of discussions, asked for the key. */
export function threadAddress(repository: string, key: string): string {
  return `https://github.com/${repository}/discussions?${new URLSearchParams({ discussions_q: `"${key}"` }).toString()}`;
}

/** Where a thread is on GitHub, by its number. */
export function discussionAddress(repository: string, number: number): string {
  return `https://github.com/${repository}/discussions/${number}`;
}

/** What the mark of a key begins with. */
const KEY_MARK = '<!-- observatori-digicanvis: thread ';

/** The mark in the body of a thread that names its key. It shows nothing. */
export function keyMark(key: string): string {
  return `${KEY_MARK}${key} -->`;
}

/** The mark by which giscus finds a thread in its strict mode: the SHA-1 of its key, in hexadecimal. */
export function strictMark(sha1: string): string {
  return `<!-- sha1: ${sha1} -->`;
}

/** A sheet, as far as its thread is bound to it. */
export interface Bindable {
  slug: string;
  /** The slugs it had before, oldest first. */
  before: readonly string[];
}

/** The slugs that the thread of a sheet may name, the oldest first: a thread keeps the name it was opened under. */
export function slugsOf({ slug, before }: Bindable): readonly string[] {
  return [...before, slug];
}

/** The marks of a slug: that of its key, and giscus's. `sha1` gives the hexadecimal digest of a text. */
export function marksOf(slug: string, sha1: (text: string) => string): [string, string] {
  const key = threadKey(slug);
  return [keyMark(key), strictMark(sha1(key))];
}

/** The marks that a text bears, in order. One in code, or in the words of somebody else, is but told of. */
export function marksIn(markdown: string): string[] {
  const mark = /<!-- [^<>]{1,200} -->/g;
  const anywhere = markdown.match(mark) ?? [];
  // Of what no parser takes, a mark too many is better than a thread that is lost.
  if (anywhere.length === 0 || !canBeParsed(markdown)) return anywhere;
  const marks: string[] = [];
  visit(fromMarkdown(markdown), (node) => {
    if (node.type === 'html') marks.push(...(node.value.match(mark) ?? []));
    return node.type === 'blockquote' ? SKIP : undefined;
  });
  return marks;
}

/** A body that bears these marks too, and every word it had. */
export function withMarks(body: string, marks: readonly string[]): string {
  const after = `${body}\n\n${marks.join('\n')}`;
  const borne = marksIn(after);
  if (marks.every((mark) => borne.includes(mark))) return after;
  // After code that does not end, they would be code: it is ended.
  const [fence = ''] = body.match(/^ {0,3}(?:`{3,}|~{3,})/gm)?.slice(-1) ?? [];
  return `${body}\n${fence}\n\n${marks.join('\n')}`;
}

/** A thread, as far as it may be that of a sheet. */
export interface Opened {
  number: number;
  title: string;
  /** Whether who opened it is of the house: a mark of anybody else means nothing. */
  isOurs: boolean;
  /** Markdown. */
  body: string;
  /** Whether no person opened it: its words are nobody's. */
  isOfMachine: boolean;
  /** Whether a workflow of ours opened it. */
  isOfWorkflow?: boolean | undefined;
  /** What was said in it. */
  comments: { readonly length: number };
}

/** Whether the words with which a thread of a sheet was opened are somebody's: marks alone say nothing. */
export function isBegun({ isOfMachine, body }: Pick<Opened, 'isOfMachine' | 'body'>): boolean {
  return !isOfMachine && body.replace(/<!--[\s\S]*?-->/g, '').trim() !== '';
}

/** Whether a title is the key of a thread: what giscus calls one that it opens. */
export function isThreadKey(title: string): boolean {
  const slug = title.slice(threadKey('').length);
  return /^[a-z0-9-]+$/.test(slug) && title === threadKey(slug);
}

/**
 * Whether a thread may be that of a sheet before all others. Giscus opens what anybody asks it to, with the words they
 * like: it is a reader of the sheet who did, and no stranger, where the thread is called as giscus calls it for one.
 */
function isKnown(sheet: Bindable, { isOfWorkflow, isOfMachine, title }: Opened): boolean {
  return isOfWorkflow === true || !isOfMachine || slugsOf(sheet).map(threadKey).includes(title);
}

/** Whether a thread was opened by no person, for some sheet that there is or was. */
export function isForSheet({
  isOfMachine,
  title,
  body,
}: Pick<Opened, 'isOfMachine' | 'title' | 'body'>): boolean {
  return isOfMachine && (isThreadKey(title) || marksIn(body).some((mark) => mark.startsWith(KEY_MARK)));
}

/** The threads that bear a mark of each sheet, whoever opened them, by its slug, in the order in which they are given. */
export function threadsMarked<T extends Pick<Opened, 'body'>>(
  threads: readonly T[],
  sheets: readonly Bindable[],
  sha1: (text: string) => string,
): ReadonlyMap<string, readonly T[]> {
  const sheetOf = new Map(
    sheets.flatMap((sheet) =>
      slugsOf(sheet).flatMap((slug) => marksOf(slug, sha1).map((mark) => [mark, sheet.slug] as const)),
    ),
  );
  const found = new Map<string, T[]>();
  for (const thread of threads) {
    // The marks of a new name are added after those of the old, which may be another sheet's by now.
    const slug = marksIn(thread.body)
      .map((mark) => sheetOf.get(mark))
      .findLast((one) => one !== undefined);
    if (slug !== undefined) found.set(slug, [...(found.get(slug) ?? []), thread]);
  }
  return found;
}

/**
 * The threads of each sheet by its slug, the first the one that holds: one that is known, before those that are not; that in
 * which somebody said something, before those in which nobody did; and of several, that with the lowest number. `sha1` gives
 * the hexadecimal digest of a text.
 */
export function threadsBySheet<T extends Opened>(
  threads: readonly T[],
  sheets: readonly Bindable[],
  sha1: (text: string) => string,
): ReadonlyMap<string, readonly T[]> {
  const silence = (thread: T) => (thread.comments.length > 0 || isBegun(thread) ? 0 : 1);
  const ours = threads.filter(({ isOurs }) => isOurs);
  const inOrder = ours.toSorted((a, b) => silence(a) - silence(b) || a.number - b.number);
  const marked = threadsMarked(inOrder, sheets, sha1);
  return new Map(
    sheets.flatMap((sheet) => {
      const own = marked.get(sheet.slug);
      const order = (thread: T) => Number(!isKnown(sheet, thread));
      return own ? [[sheet.slug, own.toSorted((a, b) => order(a) - order(b))] as const] : [];
    }),
  );
}

/** Where the pages of the site are. */
export interface Site {
  /** Its origin. */
  siteUrl: string;
  /** Its path, with both slashes. */
  basePath: string;
}

/**
 * The slugs of the sheets whose pages a text leads to, each once: of this site alone, in any of its languages. Nothing
 * says that there are such sheets.
 */
export function sheetsNamed(text: string, { siteUrl, basePath }: Site): string[] {
  const [, ...led] = text.split(siteUrl + basePath);
  return [...new Set(led.flatMap((path) => /^(?:[a-z]{2}\/)?projectes\/([a-z0-9-]+)/.exec(path)?.[1] ?? []))];
}
