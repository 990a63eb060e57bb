import { bearingTo, kilometresBetween, nearestTo, type Place } from './place.ts';

/** A point of a lens in radii of it: from its middle to the east, and to the south. */
export interface LensPoint {
  x: number;
  y: number;
}

/** Where a reader is, told and drawn in the lens of a sheet. */
export interface LensReader {
  /** Kilometres to the nearest of its bodies: what every list tells. */
  kilometres: number;
  /** Where they stand in the lens; undefined in its very middle. */
  reader: LensPoint | undefined;
  /** Where the body they are that far from stands; undefined where that is out of the lens. */
  body: LensPoint | undefined;
}

/** Where a place stands in a lens; beyond `most` radii, towards where it is. */
function pointOf(middle: Place, place: Place, reach: number, most: number): LensPoint {
  const away = Math.min(kilometresBetween(middle, place) / reach, most);
  const bearing = bearingTo(middle, place);
  return { x: Math.sin(bearing) * away, y: -Math.cos(bearing) * away };
}

/**
 * A reader in the lens of a sheet whose bodies are `at` some places, the first in the middle, and which reaches so many
 * kilometres; they are drawn at most so many radii away. Undefined of a sheet that is nowhere.
 */
export function readerInLens(
  reader: Place,
  at: readonly Place[],
  reach: number,
  most: number,
): LensReader | undefined {
  const nearest = nearestTo(
    at.map((place) => ({ place })),
    reader,
  );
  const [middle] = at;
  if (!nearest || !middle) return undefined;
  const { one, kilometres } = nearest;
  return {
    kilometres,
    reader: kilometresBetween(middle, reader) < 1 ? undefined : pointOf(middle, reader, reach, most),
    body: kilometresBetween(middle, one.place) < reach ? pointOf(middle, one.place, reach, most) : undefined,
  };
}
