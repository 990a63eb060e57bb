import { bare, wordsIn } from './plain-words.ts';
import type { Said } from './reading.ts';

/** A sheet as it is offered to somebody who writes its name. */
export interface SheetName {
  slug: string;
  title: string;
  /** Its bodies and where they are, in a line. */
  who: string;
}

/** How they travel. */
export type SheetNameRow = readonly [slug: string, title: string, who: string];

/** The name of a sheet as it travels. */
export function sheetNameRow(slug: string, title: Said, who: string): SheetNameRow {
  return [slug, title.text, who];
}

/** The name of a sheet as it has travelled. */
export function sheetNameOf([slug, title, who]: SheetNameRow): SheetName {
  return { slug, title, who };
}

/**
 * Sheets that somebody may be writing the title or the body of, without caring for accents: each word written begins a
 * word of theirs. Those whose title begins as it is written come first.
 */
export function sheetsLike(all: readonly SheetName[], written: string): SheetName[] {
  const asked = wordsIn(written);
  if (asked.length === 0) return [];
  const begins = bare(written).trim();
  const like = all.filter(({ title, who }) => {
    const words = wordsIn(`${title} ${who}`);
    return asked.every((one) => words.some((word) => word.startsWith(one)));
  });
  const isFirst = ({ title }: SheetName) => bare(title).startsWith(begins);
  return [...like.filter(isFirst), ...like.filter((one) => !isFirst(one))];
}
