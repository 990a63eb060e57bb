import * as z from 'zod/mini';
import { slug } from './values.ts';

/** `content/redireccions.yaml`: the addresses that sheets have left, each with the slug of the sheet that is meant. */
export const redirectsSchema = z.record(slug, slug);

/** The slug of a sheet by one it had before. */
export type Redirects = z.output<typeof redirectsSchema>;

/** Where an address leads at last, where those it leads to were left in their turn; some address of a ring. */
export function endOf(list: Readonly<Record<string, unknown>>, from: string): string {
  const passed = new Set<string>();
  let at = from;
  for (;;) {
    const next = Object.hasOwn(list, at) ? list[at] : undefined;
    if (typeof next !== 'string' || passed.has(at)) return at;
    passed.add(at);
    at = next;
  }
}

/**
 * The slugs that a sheet had before, in the order of the file: the oldest first, as editors add to its end. A slug that
 * leads to another that was left in its turn is of the sheet where the way ends.
 */
export function slugsBefore(redirects: Redirects, sheet: string): string[] {
  return Object.keys(redirects).filter((before) => before !== sheet && endOf(redirects, before) === sheet);
}
