/** A mark of a map, in its units. */
interface Point {
  x: number;
  y: number;
}

/**
 * How far around each mark a touch is one of it, where the later lie over the earlier: `most` units, or half of what is
 * between it and the nearest of the earlier, so that it takes no other's middle.
 */
export function touchRadii(marks: readonly Point[], most: readonly number[]): number[] {
  return marks.map(({ x, y }, i) => {
    const room = marks.slice(0, i).map((other) => Math.hypot(other.x - x, other.y - y) / 2);
    return Math.min(most[i] ?? 0, ...room);
  });
}
