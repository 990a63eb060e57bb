import { HOME_REGION, type MapRegion } from '../domain/map-regions.ts';
import type { MarkedPlace } from '../domain/map-marks.ts';
import { countryName } from '../i18n/format.ts';
import type { Frame } from './frame.ts';

/** The name of a region, in the page's language. */
export function regionName({ ground, province }: MapRegion, { t }: Frame): string {
  return province?.name ?? t.map.region[ground];
}

/** The name of what a mark stands for, in the page's language. */
export function markName({ kind, value }: MarkedPlace, { lang, t }: Frame): string {
  if (kind === 'region') return value === HOME_REGION ? t.map.region.catalunya : t.map.region.europa;
  return kind === 'country' ? countryName(value, lang) : value;
}
