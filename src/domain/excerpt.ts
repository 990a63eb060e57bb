import { wordsOf, type Word } from './search-text.ts';

/** A piece of an excerpt, and whether it is what was looked for. */
export interface ExcerptPart {
  text: string;
  isFound: boolean;
}

/** Words an excerpt has, and those of them before the first that was looked for. */
const LENGTH = 30;
const BEFORE = 6;

/** The forms of words that were looked for, as `wordsOf` gives them. */
export type Asked = ReadonlySet<string>;

/** Letters alone, in which a word that is joined looks as its form does. */
const lettersOf = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\u0140/g, 'l')
    .replace(/[-‐‑.·•‧∙⋅]/g, '');

/** Whether a text may hold what was looked for: far quicker than taking its words apart, and never wrongly no. */
function mayHold(text: string, asked: Asked): boolean {
  const letters = lettersOf(text);
  return [...asked].some((form) => letters.includes(lettersOf(form)));
}

/** The words looked for, where they stand; of a joined word, itself or its parts. */
function foundIn(words: readonly Word[], asked: Asked): Word[] {
  return words.flatMap((word) =>
    asked.has(word.form) ? [word] : word.parts.filter(({ form }) => asked.has(form)),
  );
}

/** The text between two places, with what was found in it marked. */
function marked(text: string, from: number, to: number, found: readonly Word[]): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let at = from;
  for (const { start, end } of found) {
    if (start < at || end > to) continue;
    if (start > at) parts.push({ text: text.slice(at, start), isFound: false });
    parts.push({ text: text.slice(start, end), isFound: true });
    at = end;
  }
  if (at < to) parts.push({ text: text.slice(at, to), isFound: false });
  return parts;
}

/** A text with what was looked for marked in it. */
export function markedText(text: string, asked: Asked): ExcerptPart[] {
  const found = mayHold(text, asked) ? foundIn(wordsOf(text), asked) : [];
  return marked(text, 0, text.length, found);
}

/** How many different words looked for there are among some. */
const told = (words: readonly Word[]) => new Set(words.map(({ form }) => form)).size;

/** Of a paragraph, the stretch that tells most of what was looked for; undefined where it tells nothing. */
function bestStretch(text: string, asked: Asked) {
  if (!mayHold(text, asked)) return undefined;
  const words = wordsOf(text);
  const found = foundIn(words, asked);
  let best: { first: number; last: number; told: number } | undefined;
  for (const one of found) {
    const place = words.findIndex(({ end }) => end >= one.end);
    const start = words.length <= LENGTH ? 0 : Math.max(0, place - BEFORE);
    const first = isElided(text, words[start - 1], words[start]) ? start - 1 : start;
    const whole = Math.min(words.length, first + LENGTH) - 1;
    const last = isElided(text, words[whole], words[whole + 1]) ? whole - 1 : whole;
    const end = words[last]?.end ?? 0;
    const inside = told(
      found.filter((other) => other.start >= (words[first]?.start ?? 0) && other.end <= end),
    );
    if (!best || inside > best.told) best = { first, last, told: inside };
  }
  return best && { ...best, words, found };
}

/** Whether a word is the beginning of the next, which an apostrophe parts from it: `l’ajuntament`. */
function isElided(text: string, word: Word | undefined, next: Word | undefined): boolean {
  return word !== undefined && next?.start === word.end + 1 && /['’]/.test(text.charAt(word.end));
}

/** A part of some paragraphs, marked, and which of them it is of. */
export interface Excerpt {
  parts: readonly ExcerptPart[];
  /** Undefined where nothing was found. */
  paragraph: number | undefined;
}

/**
 * The part of some paragraphs that tells most of what was looked for, of some thirty words, marked; the first of several
 * that tell as much. Empty where nothing was found.
 */
export function excerptOf(paragraphs: readonly string[], asked: Asked): Excerpt {
  let best: (NonNullable<ReturnType<typeof bestStretch>> & { text: string; paragraph: number }) | undefined;
  for (const [paragraph, text] of paragraphs.entries()) {
    const stretch = bestStretch(text, asked);
    if (stretch && (!best || stretch.told > best.told)) best = { ...stretch, text, paragraph };
  }
  if (!best) return { parts: [], paragraph: undefined };
  const { text, words, first, last, found, paragraph } = best;
  const [from, to] = [first === 0 ? 0 : (words[first]?.start ?? 0), words[last]?.end ?? text.length];
  const isWhole = last === words.length - 1;
  const parts = [
    ...(from > 0 ? [{ text: '… ', isFound: false }] : []),
    ...marked(text, from, isWhole ? text.length : to, found),
    ...(isWhole ? [] : [{ text: ' …', isFound: false }]),
  ];
  return { parts, paragraph };
}
