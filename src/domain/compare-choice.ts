/** The most sheets that stand side by side. */
export const MOST_COMPARED = 4;

/** What an address calls each sheet that it compares. */
const COMPARED = 'fitxa';

/** What an address calls a sheet to be compared with those that the reader has already chosen. */
const ADDED = 'afegiu';

/** Which sheets are asked for, and what of that is passed over. */
export interface CompareChoice {
  /** Slugs in the order of their columns: as many as fit, each once. */
  slugs: readonly string[];
  /** Whether some were asked for twice. */
  isRepeated: boolean;
  /** Whether more were asked for than fit. */
  isTooMany: boolean;
}

/** The choice that an address asks for. */
export interface AddressChoice extends CompareChoice {
  /** Whether it is the reader's own, with or without one more, and not one that somebody wrote out. */
  isOwn: boolean;
}

/** Whether a text can be the slug of a sheet. */
export function isSlug(text: unknown): text is string {
  return typeof text === 'string' && text.length <= 100 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}

/** A choice of the slugs that are asked for, in their order. */
function choiceOf(asked: readonly string[]): CompareChoice {
  const different = [...new Set(asked)];
  return {
    slugs: different.slice(0, MOST_COMPARED),
    isRepeated: different.length < asked.length,
    isTooMany: different.length > MOST_COMPARED,
  };
}

/**
 * The choice that an address asks for, given the one the reader had: an address that names no sheet asks for that one, and
 * one may be added to it. A name that is no slug stays, to be told as a sheet that is not there.
 */
export function choiceIn(params: URLSearchParams, had: readonly string[]): AddressChoice {
  const asked = params.getAll(COMPARED).map((one) => one.trim());
  const isOwn = asked.length === 0;
  const added = params.getAll(ADDED).filter((one) => !had.includes(one));
  return { ...choiceOf((isOwn ? [...had, ...added] : asked).filter(Boolean)), isOwn };
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
    return Array.isArray(kept) ? choiceOf(kept.filter(isSlug)).slugs : [];
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
