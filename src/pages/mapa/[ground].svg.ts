import type { APIContext } from 'astro';
import { cacheKey } from '../../data/cache.ts';
import { groundOf } from '../../data/region-maps.ts';
import type { Ground, RegionMap } from '../../domain/map.ts';
import { MAP_REGIONS } from '../../domain/map-regions.ts';

type Name = RegionMap['region']['ground'];

export function getStaticPaths() {
  const names = [...new Set(MAP_REGIONS.map(({ ground }): Name => ground))];
  return names.map((name) => {
    const ground = groundOf(name);
    return { params: { ground: name }, props: ground, cacheKey: cacheKey(ground) };
  });
}

/** The ground of some maps as parts that each page draws in its own colours. */
export function GET({ props: { land, faint, lines } }: APIContext<Ground>): Response {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg"><path id="terra" d="${land}"/><path id="fines" d="${faint}"/><path id="linies" d="${lines}"/></svg>`;
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
}
