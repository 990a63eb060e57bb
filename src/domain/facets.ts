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

/** Things that have, in every facet asked for, one of the values ticked: OR inside a facet, AND across. */
export function choose<T, F extends string>(
  things: readonly T[],
  choice: Choice<F>,
  valuesOf: (thing: T, facet: F) => readonly string[],
): T[] {
  const asked = (Object.keys(choice) as F[]).filter((facet) => choice[facet].length > 0);
  return things.filter((thing) =>
    asked.every((facet) => valuesOf(thing, facet).some((value) => choice[facet].includes(value))),
  );
}

/** For a value of a facet, how many things would be left if it were ticked too, the other facets as they are. */
export function countChoice<T, F extends string>(
  things: readonly T[],
  choice: Choice<F>,
  facet: F,
  value: string,
  valuesOf: (thing: T, facet: F) => readonly string[],
): number {
  return choose(things, { ...choice, [facet]: [value] }, valuesOf).length;
}
