/** The most characters that GitHub takes for the title of a discussion or an issue. */
export const LONGEST_TITLE = 256;

/** A title that GitHub takes: one that is too long is cut, never in the middle of a sign. */
export function githubTitle(text: string): string {
  const whole = text.toWellFormed();
  if (whole.length <= LONGEST_TITLE) return whole;
  // A sign of two halves is not cut in the middle.
  return `${whole.slice(0, LONGEST_TITLE - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
