/** A stretch of two lists: what both hold, or what one held and the other holds in its place. */
export interface Stretch<T> {
  same: boolean;
  before: readonly T[];
  after: readonly T[];
}

/** The most comparisons two lists are worth; longer ones are told as replaced where they differ. */
const MOST = 1_000_000;

/** How many things two lists hold in common in the same order, from each place on. */
function commonFrom<T>(before: readonly T[], after: readonly T[], same: (a: T, b: T) => boolean): number[][] {
  const table = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  const at = (i: number, j: number) => table[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--) {
      const row = table[i];
      if (row)
        row[j] = same(before[i] as T, after[j] as T)
          ? at(i + 1, j + 1) + 1
          : Math.max(at(i + 1, j), at(i, j + 1));
    }
  return table;
}

/** Parts two lists into what stayed and what changed, in order; every item stands in one stretch. */
export function align<T>(
  before: readonly T[],
  after: readonly T[],
  same: (a: T, b: T) => boolean = Object.is,
): Stretch<T>[] {
  const stretches: { same: boolean; before: T[]; after: T[] }[] = [];
  const add = (isSame: boolean, old: readonly T[], young: readonly T[]) => {
    if (old.length + young.length === 0) return;
    const last = stretches.at(-1);
    const stretch = last?.same === isSame ? last : { same: isSame, before: [], after: [] };
    if (stretch !== last) stretches.push(stretch);
    stretch.before.push(...old);
    stretch.after.push(...young);
  };
  const isSame = (i: number, j: number) => same(before[i] as T, after[j] as T);
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && isSame(head, head)) head++;
  let tail = 0;
  while (tail < shorter - head && isSame(before.length - 1 - tail, after.length - 1 - tail)) tail++;
  const [old, young] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
  add(true, before.slice(0, head), after.slice(0, head));
  if (old.length * young.length > MOST) add(false, old, young);
  else {
    const table = commonFrom(old, young, same);
    let [i, j] = [0, 0];
    while (i < old.length || j < young.length) {
      const both = i < old.length && j < young.length;
      if (both && same(old[i] as T, young[j] as T)) add(true, [old[i++] as T], [young[j++] as T]);
      else if (j >= young.length || (both && (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0)))
        add(false, [old[i++] as T], []);
      else add(false, [], [young[j++] as T]);
    }
  }
  add(true, before.slice(before.length - tail), after.slice(after.length - tail));
  return stretches;
}
