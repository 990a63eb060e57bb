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

/** The direction of a place from another, in radians clockwise from north, along the great circle. */
export function bearingTo(from: Place, to: Place): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const [a, b, along] = [
    radians(from.latitude),
    radians(to.latitude),
    radians(to.longitude - from.longitude),
  ];
  return Math.atan2(
    Math.sin(along) * Math.cos(b),
    Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(along),
  );
}

/** Places as an attribute of a page holds them: hundredths of a degree, some six hundred metres. */
export function placesText(places: readonly Place[]): string {
  const hundredths = (degrees: number) => (Math.round(degrees * 100) / 100).toFixed(2);
  return places
    .map(({ latitude, longitude }) => `${hundredths(latitude)},${hundredths(longitude)}`)
    .join(' ');
}

/** Places as `placesText` writes them. */
export function placesIn(text: string): Place[] {
  return text.split(' ').flatMap((one) => {
    const [latitude = NaN, longitude = NaN] = one.split(',').map(Number);
    return Number.isFinite(latitude) && Number.isFinite(longitude) ? [{ latitude, longitude }] : [];
  });
}

/** Kilometres from a place to the nearest of some; undefined of none. */
export function kilometresToNearest(from: Place, places: readonly Place[]): number | undefined {
  return places.length > 0 ? Math.min(...places.map((place) => kilometresBetween(from, place))) : undefined;
}

/** Kilometres between the two of some places and of others that are nearest; undefined where there are none. */
export function kilometresApart(some: readonly Place[], others: readonly Place[]): number | undefined {
  const [first, ...more] = some;
  // Most sheets are at one place, and there are very many pairs of them.
  if (!first || more.length === 0) return first && kilometresToNearest(first, others);
  const all = some.flatMap((place) => kilometresToNearest(place, others) ?? []);
  return all.length > 0 ? Math.min(...all) : undefined;
}

/** The nearest of some things to a place, and how far it is; undefined of none. */
export function nearestTo<T extends { place: Place }>(
  all: readonly T[],
  place: Place,
): { one: T; kilometres: number } | undefined {
  let best: { one: T; kilometres: number } | undefined;
  for (const one of all) {
    const kilometres = kilometresBetween(place, one.place);
    if (!best || kilometres < best.kilometres) best = { one, kilometres };
  }
  return best;
}
