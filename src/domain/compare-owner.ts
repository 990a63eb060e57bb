/** What a reader asks of the columns of a comparison. */
export type Change = 'add' | 'remove' | 'move';

/** Whether two choices are of the same sheets in the same order. */
export function isSameChoice(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((slug, i) => slug === other[i]);
}

/**
 * Whether a comparison is the reader's own once it has changed: what somebody sent becomes theirs where they add or take
 * out and had chosen nothing. Else it stays apart from what they chose, which no change of it touches.
 */
export function isOwnAfter(change: Change, wasOwn: boolean, kept: readonly string[]): boolean {
  return wasOwn || (change !== 'move' && kept.length === 0);
}

/**
 * Whether a step of the history that was the reader's own is so when they come back to it: only as long as what is
 * `kept` is what was `lastKept` here, or what the step shows. What was chosen elsewhere since is not undone.
 */
export function isOwnAgain(
  shown: readonly string[],
  kept: readonly string[],
  lastKept: readonly string[] | undefined,
): boolean {
  return isSameChoice(kept, shown) || (lastKept !== undefined && isSameChoice(kept, lastKept));
}
