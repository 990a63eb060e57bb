import { MOST_COMPARED } from './compare-choice.ts';
import type { ComparedSheet } from './comparison.ts';

/** What came of asking for a sheet: the sheet, or that no sheet is there, or that it could not be had. */
export type Asked = { slug: string } & ({ sheet: ComparedSheet } | { isMissing: boolean });

/** Whether an answer of this status says that nothing is there: any other refusal may pass. */
export function isGone(status: number): boolean {
  return status === 404 || status === 410;
}

/** What came of asking for some sheets. */
export interface Answer {
  /** The first of those that are there, as many as fit, by the address that each has now. What is lost for now is one. */
  slugs: readonly string[];
  /** Of those, the sheets that came. */
  sheets: readonly ComparedSheet[];
  /** Of those, what could not be had. */
  lost: readonly string[];
  /** What was asked for and is no sheet. */
  missing: readonly string[];
  /** Whether more are there than fit. */
  isTooMany: boolean;
  /** Of those that do not fit, the sheets that came. */
  over: readonly ComparedSheet[];
}

/** Tells what came of asking for some sheets, in the order they were asked for. */
export function answerOf(asked: readonly Asked[]): Answer {
  const there = asked.filter((one) => 'sheet' in one || !one.isMissing);
  const all = [...new Set(there.map((one) => ('sheet' in one ? one.sheet.slug : one.slug)))];
  const found = new Map(there.flatMap((one) => ('sheet' in one ? [[one.sheet.slug, one.sheet]] : [])));
  const slugs = all.slice(0, MOST_COMPARED);
  return {
    slugs,
    sheets: slugs.flatMap((slug) => found.get(slug) ?? []),
    lost: slugs.filter((slug) => !found.has(slug)),
    missing: asked.flatMap((one) => ('isMissing' in one && one.isMissing ? [one.slug] : [])),
    isTooMany: all.length > MOST_COMPARED,
    over: all.slice(MOST_COMPARED).flatMap((slug) => found.get(slug) ?? []),
  };
}
