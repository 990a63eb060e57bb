import type { APIContext } from 'astro';
import { cacheKey } from '../../../data/cache.ts';
import { landOf } from '../../../data/maps.ts';
import { getSheets } from '../../../data/sheets.ts';
import type { Land, Ring } from '../../../domain/map.ts';

/** What the rings let through of what is under them, the smallest first, and how thick each is. */
const FILLS = [0.34, 0.2, 0.12, 0.07];
const STROKES = [1.8, 1.45, 1.1, 0.75];
/** The least radius with room for its figure. */
const LEAST = 24;
/** The radius of a town that has sheets. */
const DOT = 4.5;

export async function getStaticPaths() {
  const sheets = await getSheets();
  return sheets.flatMap((sheet) => {
    const land = landOf(sheet, sheets);
    return land ? [{ params: { slug: sheet.slug }, props: land, cacheKey: cacheKey(land) }] : [];
  });
}

function drawn({ size, rings, dots }: Land): string {
  const middle = size / 2;
  const circle = ({ radius }: Ring, i: number) =>
    `<circle cx="${middle}" cy="${middle}" r="${radius}" fill-opacity="${FILLS[i]}" stroke-width="${STROKES[i]}"/>`;
  const last = rings.length - 1;
  const figure = ({ kilometres, radius }: Ring, i: number) =>
    radius < LEAST
      ? ''
      : `<text x="${middle}" y="${middle - radius + (i === last ? 18 : -5)}">${kilometres}${i === last ? ' km' : ''}</text>`;
  const dot = ({ x, y }: Land['dots'][number]) => `<circle cx="${x}" cy="${y}" r="${DOT}"/>`;
  const parts = {
    cercles: rings.map(circle).toReversed(),
    xifres: rings.map(figure),
    altres: dots.map(dot),
  };
  return Object.entries(parts)
    .map(([id, drawings]) => `<g id="${id}">${drawings.join('')}</g>`)
    .join('');
}

/** The ground of a sheet's lens as parts that its page draws in its own colours. */
export function GET({ props }: APIContext<Land>): Response {
  const { size, land, lines } = props;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path id="terra" d="${land}"/><path id="linies" d="${lines}"/>${drawn(props)}</svg>`;
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
}
