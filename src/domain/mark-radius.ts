/** The radius of a mark, in pixels of a map shown whole: areas tell how many sheets, against the most a mark of it has. */
export function markRadius(count: number, most: number): number {
  return 5 + 15 * Math.sqrt(Math.min(1, count / Math.max(most, 9)));
}
