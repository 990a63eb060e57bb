import type { FacetRow } from './facet-rows.ts';
import { kilometresToNearest, type Place } from './place.ts';
import type { AdministrationKind, SizeBand } from './vocabulary.ts';

/** Who looks for projects near and like them. */
export interface Reader {
  place: Place;
  /** Undefined where they did not say, as the kind is. */
  band: SizeBand | undefined;
  kind: AdministrationKind | undefined;
}

/** Why a project is near or like a reader, or is not. */
export type Reason =
  | { why: 'distance'; kilometres: number }
  | { why: 'same-size' | 'near-size' | 'larger' | 'smaller' | 'same-kind' };

/** A project as a reader sees it from where they are. */
export interface Near {
  row: FacetRow;
  /** How near and like it is, from 0 to 1. */
  score: number;
  reasons: readonly Reason[];
}

/**
 * What each thing counts for. Being near comes first, as what a neighbour did can be seen; a like size comes close, as
 * whoever has five people cannot do what three hundred do; the kind of body tells least, as most are town halls.
 */
export const WEIGHTS = { distance: 0.5, size: 0.35, kind: 0.15 } as const;

/** Kilometres at which nearness has halved. */
export const HALF = 50;

/** How alike two sizes are, by how many bands are between them. */
const ALIKE = [1, 0.5, 0.2] as const;

/** Bands from the reader's to the nearest of a project's: negative where it is smaller; undefined where one is not known. */
function bandsAway(
  { values }: FacetRow,
  band: SizeBand | undefined,
  sizes: readonly string[],
): number | undefined {
  if (band === undefined || values.size.length === 0) return undefined;
  const own = sizes.indexOf(band);
  const away = values.size.map((size) => sizes.indexOf(size) - own);
  return away.reduce((least, one) => (Math.abs(one) < Math.abs(least) ? one : least));
}

function sizeReason(away: number | undefined): Reason[] {
  if (away === undefined) return [];
  if (away === 0) return [{ why: 'same-size' }];
  if (Math.abs(away) === 1) return [{ why: 'near-size' }];
  return [{ why: away > 0 ? 'larger' : 'smaller' }];
}

/**
 * A project as a reader sees it: the mean, weighed by `WEIGHTS`, of how near it is (1 where the reader is, half of it for
 * each `HALF`), how alike in size (1 in one band, 0.5 in the next, 0.2 two away) and whether a body is of one kind. What
 * the reader did not say is left out of the mean; what the project does not tell counts for nothing. `sizes` are the size
 * bands, smallest first.
 */
export function nearTo(row: FacetRow, { place, band, kind }: Reader, sizes: readonly string[]): Near {
  const kilometres = kilometresToNearest(place, row.places);
  const away = bandsAway(row, band, sizes);
  const isSameKind = kind !== undefined && row.values.kind.includes(kind);
  const parts = [
    { weight: WEIGHTS.distance, likeness: kilometres === undefined ? 0 : 2 ** (-kilometres / HALF) },
    ...(band
      ? [{ weight: WEIGHTS.size, likeness: away === undefined ? 0 : (ALIKE[Math.abs(away)] ?? 0) }]
      : []),
    ...(kind ? [{ weight: WEIGHTS.kind, likeness: Number(isSameKind) }] : []),
  ];
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
  return {
    row,
    score: parts.reduce((sum, { weight, likeness }) => sum + weight * likeness, 0) / whole,
    reasons: [
      ...(kilometres === undefined ? [] : [{ why: 'distance', kilometres } as const]),
      ...sizeReason(away),
      ...(isSameKind ? [{ why: 'same-kind' } as const] : []),
    ],
  };
}

/** Projects as a reader sees them, the nearest and most alike first; of those that are as much so, the newest. */
export function rankNear(rows: readonly FacetRow[], reader: Reader, sizes: readonly string[]): Near[] {
  return rows
    .map((row) => nearTo(row, reader, sizes))
    .sort((a, b) => b.score - a.score || b.row.number - a.row.number);
}
