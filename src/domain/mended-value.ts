import { differences, withApostrophes } from './apostrophe.ts';
import type { Language } from './language.ts';
import type { Leaf } from './leaf.ts';
import type { MendKind, Mends } from './mend.ts';

/** What is known around a value. */
export interface Surroundings {
  lang: Language;
  /** Whether its list already holds a value: no mend makes a list say a thing twice. */
  isThere: (value: unknown) => boolean;
  /** How the other sheets write a name that differs only in case, accents and signs. */
  usualName: (name: string) => string | undefined;
}

/**
 * What people write one way or another: accents, spaces, and signs that join words. Any other sign may say something
 * (`implantat?`, `≠ implantat`), as does a line through letters.
 */
const LOOSE = /[\u0300-\u0333\s_·'’-]/g;

/** A value without what people write one way or another, and in one case. */
function plain(value: string): string {
  return value.normalize('NFKD').toLowerCase().replace(LOOSE, '');
}

/** No choice is longer, so nothing longer is a slip of one. */
const LONGEST_CHOICE = 200;

/** The one choice that a value is, but for case, accents, spaces and signs that join words. */
function choiceOf(read: string, choices: readonly string[]): string | undefined {
  if (read.length > LONGEST_CHOICE || choices.includes(read)) return undefined;
  const same = choices.filter((choice) => plain(choice) === plain(read));
  return same.length === 1 && plain(read) !== '' ? same[0] : undefined;
}

/** A date with two digits in month and day, `2026-5-4` as `2026-05-04`. */
function dateOf(read: string): string | undefined {
  const match = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(read.trim());
  return match
    ?.slice(1)
    .flatMap((part) => (part ? [part.padStart(2, '0')] : []))
    .join('-');
}

/** The number that a text is, written as YAML writes it; not `1.200`, which may be a thousand times more. */
function numberOf(read: string): number | undefined {
  const number = Number(read);
  return String(number) === read && Number.isFinite(number) && !/^\d{1,3}\.\d{3}$/.test(read)
    ? number
    : undefined;
}

/** Words without space around them or at the ends of lines; `keepsEnd` for text whose last line ends. */
function withoutSpace(text: string, keepsEnd: boolean): string {
  const lines = text.replace(/[ \t]+$/gm, '');
  return keepsEnd ? lines : lines.trim();
}

/** A value as it stands in a file. */
export interface Written {
  value: unknown;
  /** How a value that is not text was written, `08003`. */
  source: string | undefined;
  /** Whether it stands on lines of its own. */
  isBlock: boolean;
}

/** A value as its field would have it, and never another value: what was meant is plain, or it stays as it is. */
export function mendedValue(
  { value, source, isBlock }: Written,
  { kind, choices, accepts }: Leaf,
  { lang, isThere, usualName }: Surroundings,
  mends: Mends,
): unknown {
  const read = typeof value === 'string' ? value : typeof value === 'object' ? undefined : source;
  if (read === undefined) return value;
  const take = (mended: string | number | undefined, name: MendKind) => {
    if (mended === undefined || mended === value || isThere(mended) || !accepts(mended)) return value;
    mends.add(name);
    return mended;
  };
  if (kind === 'choice') return take(choiceOf(read, choices), 'value');
  if (kind === 'number') return typeof value === 'string' ? take(numberOf(read), 'quotes') : value;
  if (kind === 'date') {
    const mended = dateOf(read);
    if (mended === undefined || !accepts(mended)) return value;
    if (mended !== read) mends.add('date');
    // YAML reads a year by itself as a number.
    return /^\d{4}$/.test(mended) ? Number(mended) : mended;
  }
  if (typeof value !== 'string') return take(read, 'quotes');
  if (kind === 'name') {
    const usual = usualName(read.trim());
    return usual === undefined ? take(read.trim(), 'space') : take(usual, 'spelling');
  }
  // An address or a code that is right with its spaces is left with them.
  if (kind === 'code') return accepts(read) ? read : take(read.trim(), 'space');
  const words = withoutSpace(read, isBlock);
  if (words !== read) mends.add('space');
  const mended = withApostrophes(words, lang);
  mends.add('apostrophe', differences(words, mended));
  return mended;
}
