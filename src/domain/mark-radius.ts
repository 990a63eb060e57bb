/** How many times wider than a mark the ring around it is. */
export const HALO = 1.7;

/** The radius of a mark, in pixels of a map shown whole: areas tell how many sheets, against the most a mark of it has. */
export function markRadius(count: number, most: number): number {
  return 5 + 15 * Math.sqrt(Math.min(1, count / Math.max(most, 9)));
}
