import { slugOf } from './slug.ts';
import { HOME } from './territory.ts';

/** A part of the world that a map shows, by its address. */
export interface MapRegion {
  slug: string;
  /** Which drawing it is cut from. */
  ground: 'catalunya' | 'europa' | 'mon';
  /** Of a province of the home territory, the first digits of its codes and its name. */
  province?: { code: string; name: string };
}

/** The regions in the order they are shown: home and its provinces, and then farther and farther. */
export const MAP_REGIONS: readonly MapRegion[] = [
  { slug: 'catalunya', ground: 'catalunya' },
  ...Object.entries(HOME.provinces)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([code, name]): MapRegion => ({
      slug: slugOf(name),
      ground: 'catalunya',
      province: { code, name },
    })),
  { slug: 'europa', ground: 'europa' },
  { slug: 'mon', ground: 'mon' },
];

/** The region of the page without one in its address. */
export const HOME_REGION = 'catalunya';
