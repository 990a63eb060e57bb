/** Kilometres of the rings around a place, smallest first: what can be visited in a morning, and what cannot. */
export const RINGS = [10, 25, 50, 100] as const;

/** How many rings out something stands, from 0 in the middle: whole where it is on one; beyond the last, one more than there are. */
export function ringsAway(kilometres: number): number {
  const beyond = RINGS.findIndex((ring) => kilometres <= ring);
  if (beyond === -1) return RINGS.length + 1;
  const [from, to] = [RINGS[beyond - 1] ?? 0, RINGS[beyond] ?? 0];
  return beyond + (kilometres - from) / (to - from);
}
