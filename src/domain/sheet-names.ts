import { bare, wordsIn } from './plain-words.ts';
import type { Said } from './reading.ts';

/** A sheet as it is offered to somebody who writes its name. */
export interface SheetName {
  slug: string;
  title: string;
  /** Its bodies and where they are, in a line. */
  who: string;
  /** Words of its other bodies and of towns, which it is found by and which are not shown. */
  more: readonly string[];
}

/** How they travel. */
export type SheetNameRow = readonly [slug: string, title: string, who: string, more?: string];

/** The name of a sheet as it travels. `names` are those of all its bodies and towns: of them go the words that `who` leaves out. */
export function sheetNameRow(slug: string, title: Said, who: string, names: readonly string[]): SheetNameRow {
  const shown = new Set(wordsIn(`${title.text} ${who}`));
  const more = new Set(names.flatMap(wordsIn).filter((word) => !shown.has(word)));
  return more.size > 0 ? [slug, title.text, who, [...more].join(' ')] : [slug, title.text, who];
}

/** The name of a sheet as it has travelled. */
export function sheetNameOf([slug, title, who, more = '']: SheetNameRow): SheetName {
  return { slug, title, who, more: more.split(' ').filter(Boolean) };
}

/**
 * Sheets that somebody may be writing the title, a body or a town of, without caring for accents: each word written begins a
 * word of theirs. Those whose title begins as it is written come first.
 */
export function sheetsLike(all: readonly SheetName[], written: string): SheetName[] {
  const asked = wordsIn(written);
  if (asked.length === 0) return [];
  const begins = bare(written).trim();
  const like = all.filter(({ title, who, more }) => {
    const words = [...wordsIn(`${title} ${who}`), ...more];
    return asked.every((one) => words.some((word) => word.startsWith(one)));
  });
  const isFirst = ({ title }: SheetName) => bare(title).startsWith(begins);
  return [...like.filter(isFirst), ...like.filter((one) => !isFirst(one))];
}
