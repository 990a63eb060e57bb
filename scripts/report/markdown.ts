import { INVISIBLE } from '../../src/domain/values.ts';

/**
 * Text of strangers inside Markdown that GitHub shows. Only what stands in a code span is left alone by everything that
 * GitHub looks for in a comment: HTML, links, mentions, numbers of issues, hashes of commits.
 */

const HIDDEN = new RegExp(`${INVISIBLE.source}|[\\r\\n\\t\\u2028\\u2029\\u200c-\\u200f\\u2060-\\u2064]`, 'g');

/** Text on one line, without what a page would hide or obey. */
function plain(text: string): string {
  return text.replace(HIDDEN, '·').trim();
}

/** Text cut to a number of characters, and saying so. */
export function cut(text: string, most: number): string {
  const characters = Array.from(text.slice(0, most * 2 + 2));
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : text;
}

/** Text as a code span that nothing in it can end. */
export function code(text: string, most = 200): string {
  const shown = cut(plain(text), most) || ' ';
  const longest = (shown.match(/`+/g) ?? []).reduce((max, run) => Math.max(max, run.length), 0);
  const fence = '`'.repeat(longest + 1);
  const pad = longest > 0 || shown === ' ' ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** A word with the signs of prose around it, which mean nothing to Markdown or GitHub. */
const SIGNED = /^([«“"(¿¡]*)(.*?)([»”"),.;:?!…]*)$/u;
/** A word that means nothing to them either: letters and figures. */
const WORD = /^[\p{L}\p{M}\p{N}’·-]+$/u;
/** `GH-12` leads to an issue, seven figures of sixteen to a commit, and figures with a point begin a list. */
const TELLING = /gh-\d|[\da-f]{7}|^\d+[.)]|^-/i;

/** Text as prose: words and the signs of prose stay as they are, and everything else in it becomes code spans. */
export function prose(text: string, most = 600): string {
  const parts: { before: string; text: string; after: string; isWord: boolean }[] = [];
  for (const word of cut(plain(text), most).split(/ +/)) {
    const [, before = '', inside = '', after = ''] = SIGNED.exec(word) ?? [];
    const isWord = WORD.test(inside) && !TELLING.test(word);
    const last = parts.at(-1);
    // Signs by themselves are no prose.
    if (inside === '') parts.push({ before: '', text: word, after: '', isWord });
    else if (last && !last.isWord && !isWord && last.after + before === '') {
      last.text += ` ${inside}`;
      last.after = after;
    } else parts.push({ before, text: inside, after, isWord });
  }
  return parts
    .map(
      ({ before, text: inside, after, isWord }) => `${before}${isWord ? inside : code(inside, most)}${after}`,
    )
    .join(' ');
}

/** The most characters a report may have: GitHub takes 65,536 in a comment or an issue. */
export const LONGEST_REPORT = 64_000;

/** Lines as one text no longer than GitHub takes, cut between lines, with a last line that says so. */
export function capped(lines: readonly string[], sentence: string, most = LONGEST_REPORT): string {
  const text = lines.join('\n');
  if (text.length <= most) return text;
  let length = sentence.length + 2;
  const kept = lines.slice(
    0,
    lines.findIndex((line) => (length += line.length + 1) > most),
  );
  return [...kept, '', sentence].join('\n');
}

/** The first of some lines, and how many more there are. */
export function limited(lines: readonly string[], most: number, more: (rest: number) => string): string[] {
  return lines.length <= most ? [...lines] : [...lines.slice(0, most), more(lines.length - most)];
}
