import type { APIContext } from 'astro';
import { cacheKey } from '../../../data/cache.ts';
import { landOf } from '../../../data/maps.ts';
import { getSheets } from '../../../data/sheets.ts';
import type { Land } from '../../../domain/map.ts';

export async function getStaticPaths() {
  return (await getSheets()).flatMap((sheet) => {
    const land = landOf(sheet);
    return land ? [{ params: { slug: sheet.slug }, props: land, cacheKey: cacheKey(land) }] : [];
  });
}

/** The land around a sheet's place as parts that its page draws in its own colours. */
export function GET({ props: { size, land, lines } }: APIContext<Land>): Response {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path id="terra" d="${land}"/><path id="linies" d="${lines}"/></svg>`;
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
}
