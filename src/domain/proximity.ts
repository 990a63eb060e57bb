import { isHome } from './administration.ts';
import type { Proximity } from './vocabulary.ts';

/** Km0 if any of the bodies belongs to the home territory, else forans. */
export function proximityOf(
  bodies: readonly { country: string; municipality?: string | undefined }[],
): Proximity {
  return bodies.some(isHome) ? 'km0' : 'forans';
}

/** A point of the earth, in degrees. */
export interface Place {
  latitude: number;
  longitude: number;
}

/** Mean radius of the earth in kilometres (IUGG). */
const EARTH_RADIUS = 6371;

/** Kilometres between two places over the great circle, by the haversine formula. */
export function kilometresBetween(a: Place, b: Place): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const sine = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const h =
    sine(a.latitude, b.latitude) +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * sine(a.longitude, b.longitude);
  return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(Math.min(1, h)));
}
