import { isSameChoice } from './compare-owner.ts';

/** The most sheets that stand side by side. */
export const MOST_COMPARED = 4;

/** The most sheets that are asked for, so that those which are no longer there leave room for others. */
export const MOST_ASKED = 12;

/** What an address calls each sheet that it compares. */
const COMPARED = 'fitxa';

/** What an address calls a sheet to be compared with those that the reader has already chosen. */
const ADDED = 'afegiu';

/** Which sheets are asked for, and what of that is passed over. */
export interface CompareChoice {
  /** Slugs in the order of their columns, each once. */
  slugs: readonly string[];
  /** Whether some were asked for twice. */
  isRepeated: boolean;
  /** Whether more were asked for than fit. */
  isTooMany: boolean;
}

/** The choice that an address asks for: more than fit, as some of them may not be there. */
export interface AddressChoice extends CompareChoice {
  /** What it names that can be no sheet, each once and no more than are asked for. */
  noSlugs: readonly string[];
  /** Whether it is the reader's own, with or without one more, and not one that somebody sent. */
  isOwn: boolean;
  /** Whether it asks for one more beside those that the reader had. */
  isAdding: boolean;
}

/** Whether a text can be the slug of a sheet. */
export function isSlug(text: unknown): text is string {
  return typeof text === 'string' && text.length <= 100 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}

/** The first of the slugs that are asked for, in their order: at most so many. */
function choiceOf(asked: readonly string[], most: number): CompareChoice {
  const different = [...new Set(asked)];
  return {
    slugs: different.slice(0, most),
    isRepeated: different.length < asked.length,
    isTooMany: different.length > most,
  };
}

/**
 * The choice that an address asks for, given the one the reader had: an address that names no sheet asks for that one, and
 * one may be added to it. A name that is no slug takes no place, and is told apart.
 */
export function choiceIn(params: URLSearchParams, had: readonly string[]): AddressChoice {
  const named = params.getAll(COMPARED).map((one) => one.trim());
  const added = params.getAll(ADDED).filter((one) => !had.includes(one));
  const asked = (named.length > 0 ? named : [...had, ...added]).filter(Boolean);
  const choice = choiceOf(asked.filter(isSlug), MOST_ASKED);
  return {
    ...choice,
    noSlugs: choiceOf(
      asked.filter((one) => !isSlug(one)),
      MOST_ASKED,
    ).slugs,
    isOwn: named.length === 0 || isSameChoice(choice.slugs, had),
    isAdding: named.length === 0 && added.some(isSlug),
  };
}

/** What the address of a comparison asks, with its question mark; nothing of none. */
export function compareQuery(slugs: readonly string[]): string {
  const params = new URLSearchParams(slugs.map((slug) => [COMPARED, slug]));
  return slugs.length > 0 ? `?${params.toString()}` : '';
}

/** What the address asks that adds a sheet to those the reader has chosen. */
export function addingQuery(slug: string): string {
  return `?${new URLSearchParams({ [ADDED]: slug }).toString()}`;
}

/** The slugs of a choice that a browser has kept as JSON; none of what is no such thing. */
export function choiceKept(text: string | null): readonly string[] {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(kept) ? choiceOf(kept.filter(isSlug), MOST_COMPARED).slugs : [];
  } catch {
    return [];
  }
}

/** A choice with a sheet more at its end or, where it has that, without it; undefined where one more does not fit. */
export function choiceToggled(slugs: readonly string[], slug: string): readonly string[] | undefined {
  if (slugs.includes(slug)) return slugs.filter((one) => one !== slug);
  return slugs.length < MOST_COMPARED ? [...slugs, slug] : undefined;
}

/** A choice with the sheet of one column moved to another; the same where there is no such column. */
export function choiceMoved(slugs: readonly string[], from: number, to: number): readonly string[] {
  const slug = slugs[from];
  if (slug === undefined || to < 0 || to >= slugs.length) return slugs;
  return slugs.toSpliced(from, 1).toSpliced(to, 0, slug);
}
