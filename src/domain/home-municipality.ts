import { bare } from './plain-words.ts';
import type { Place } from './place.ts';

/** A municipality of the home territory, with its middle. */
export interface HomeMunicipality {
  /** INE code. */
  code: string;
  name: string;
  place: Place;
}

/** How they travel: code, name, and the hundredths of a degree of latitude and longitude. */
export type MunicipalityRow = readonly [string, string, number, number];

/** A municipality as it travels. */
export function municipalityRow({ code, name, place }: HomeMunicipality): MunicipalityRow {
  return [code, name, Math.round(place.latitude * 100), Math.round(place.longitude * 100)];
}

/** A municipality as it has travelled. */
export function municipalityOf([code, name, latitude, longitude]: MunicipalityRow): HomeMunicipality {
  return { code, name, place: { latitude: latitude / 100, longitude: longitude / 100 } };
}

/**
 * Municipalities that somebody may be writing the name of, without caring for accents: those whose name begins so first,
 * and then those of which another word does.
 */
export function municipalitiesLike<T extends { name: string }>(all: readonly T[], written: string): T[] {
  const asked = bare(written).trim();
  if (asked === '') return [];
  const named = all.map((one) => ({ one, name: bare(one.name) }));
  const first = named.filter(({ name }) => name.startsWith(asked));
  const later = named.filter(
    ({ name }) =>
      !name.startsWith(asked) &&
      name.split(/[\s'’-]+/).some((_, i, words) => words.slice(i).join(' ').startsWith(asked)),
  );
  return [...first, ...later].map(({ one }) => one);
}
