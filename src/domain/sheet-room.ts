/**
 * Bytes that the page of a sheet has beside its text. A page may weigh 14,000; one without comments and without related
 * sheets weighs 10,600 more than its text, give or take 250 (least squares over the 201 pages of 67 sheets), and 100 are
 * left for what is not foreseen.
 */
const ROOM = 14_000 - 10_600 - 250 - 100;

/** The fewest and the most bytes that comments are given. */
const COMMENTS = { least: 260, most: 2000 };
/** The fewest and the most sheets that are told as related, and about what each weighs. */
const RELATED = { least: 1, most: 4, weight: 130 };

/** What a sheet whose text weighs so many bytes has room for: bytes of comments, and related sheets. */
export function roomBeside(weight: number): { comments: number; related: number } {
  const left = ROOM - weight;
  const fitting = Math.floor((left - COMMENTS.least) / RELATED.weight);
  const related = Math.min(RELATED.most, Math.max(RELATED.least, fitting));
  const room = left - related * RELATED.weight;
  return { comments: Math.min(COMMENTS.most, Math.max(COMMENTS.least, room)), related };
}

/** The most sheets that are told as related to one. */
export const MOST_RELATED = RELATED.most;
