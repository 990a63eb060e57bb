/** A choice of a facet, and how many things have it. */
export interface Count<V extends string> {
  value: V;
  count: number;
}

/** How many things have each value, in the order of `values`; a thing with several values counts in each. */
export function countBy<T, V extends string>(
  things: readonly T[],
  values: readonly V[],
  valuesOf: (thing: T) => readonly V[],
): Count<V>[] {
  const counts = new Map<V, number>(values.map((value) => [value, 0]));
  for (const thing of things)
    for (const value of new Set(valuesOf(thing)))
      if (counts.has(value)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count }));
}

/** The values met among things, each with its count, most first and then by `nameOf`. */
export function countMet<T, V extends string>(
  things: readonly T[],
  valuesOf: (thing: T) => readonly V[],
  nameOf: (value: V) => string,
  lang: string,
): Count<V>[] {
  const met = [...new Set(things.flatMap((thing) => [...valuesOf(thing)]))];
  return countBy(things, met, valuesOf).sort(
    (a, b) => b.count - a.count || nameOf(a.value).localeCompare(nameOf(b.value), lang),
  );
}

/** What a reader has ticked: for each facet, the values wanted. No value ticked asks for nothing. */
export type Choice<F extends string> = Readonly<Record<F, readonly string[]>>;

/** What is left of some things once a choice is made. */
export interface Narrowed<T, F extends string> {
  /** In their order: OR inside a facet, AND across. */
  chosen: T[];
  /** For each facet, the values met, and how many things would be left if that value alone were ticked in it. */
  counts: Readonly<Record<F, ReadonlyMap<string, number>>>;
}

/** Narrows some things to what a reader has ticked, and counts what ticking each other value would leave: one pass over all. */
export function narrow<T, F extends string>(
  things: readonly T[],
  choice: Choice<F>,
  valuesOf: (thing: T, facet: F) => readonly string[],
): Narrowed<T, F> {
  const facets = Object.keys(choice) as F[];
  const counts = Object.fromEntries(facets.map((facet) => [facet, new Map()])) as Record<
    F,
    Map<string, number>
  >;
  const count = (thing: T, facet: F) => {
    const met = counts[facet];
    for (const value of valuesOf(thing, facet)) met.set(value, (met.get(value) ?? 0) + 1);
  };
  const asked = facets.filter((facet) => choice[facet].length > 0);
  const chosen = things.filter((thing) => {
    const missed = asked.filter(
      (facet) => !valuesOf(thing, facet).some((one) => choice[facet].includes(one)),
    );
    const [only] = missed;
    // What one facet alone keeps out would be left by its other values.
    if (only === undefined) for (const facet of facets) count(thing, facet);
    else if (missed.length === 1) count(thing, only);
    return only === undefined;
  });
  return { chosen, counts };
}
