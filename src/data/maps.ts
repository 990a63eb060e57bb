import {
  geoAzimuthalEquidistant,
  geoMercator,
  geoPath,
  type GeoPermissibleObjects,
  type GeoProjection,
} from 'd3-geo';
import { isHome } from '../domain/administration.ts';
import type { Sheet } from '../domain/join.ts';
import type { Dot, HomeMap, Lens } from '../domain/map.ts';
import { kilometresBetween, type Place } from '../domain/proximity.ts';
import { countryLines, homeOutline, otherLand, placeOf, provinceLines, spainLand } from './atlas.ts';

interface Spot {
  place: Place;
  count: number;
  name: string;
}

/** The places that have sheets, each once, with the number of sheets, most first. */
function spotsOf(sheets: readonly Sheet[]): Spot[] {
  const spots = new Map<string, Spot>();
  for (const sheet of sheets) {
    const body = sheet.administrations.find((one) => placeOf(one) !== undefined);
    const place = body && placeOf(body);
    if (!place) continue;
    const key = body.municipality ?? body.id;
    const spot = spots.get(key) ?? { place, count: 0, name: body.city ?? body.name };
    spots.set(key, { ...spot, count: spot.count + 1 });
  }
  return [...spots.values()].sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}

/** Units around a dot that its name needs for itself. */
const NAME_ROOM = { x: 90, y: 22 };

function dotsOf(projection: GeoProjection, spots: readonly Spot[]): Dot[] {
  const points = spots.map(({ place }) => projection([place.longitude, place.latitude]) ?? [0, 0]);
  return spots.map(({ count, name }, i) => {
    const [x = 0, y = 0] = points[i] ?? [];
    const crowded = points.some(
      ([otherX = 0, otherY = 0], j) =>
        j !== i && Math.abs(otherX - x) < NAME_ROOM.x && Math.abs(otherY - y) < NAME_ROOM.y,
    );
    return { x: Math.round(x), y: Math.round(y), count, name, alone: !crowded };
  });
}

/** A shape as a path of whole units. Steps are relative, which halves the digits of a coast. */
function draw(projection: GeoProjection, shape: GeoPermissibleObjects): string {
  const path = geoPath(projection).digits(0)(shape) ?? '';
  return path.replace(/M[^MZ]*/g, (run) => {
    const points = run
      .slice(1)
      .split('L')
      .map((point) => point.split(',').map(Number));
    const [start = '', ...steps] = points.map(([x = 0, y = 0], i) => {
      const [fromX = 0, fromY = 0] = points[i - 1] ?? [];
      return `${x - fromX} ${y - fromY}`;
    });
    return `M${start}l${steps.join(' ').replaceAll(' -', '-')}`;
  });
}

const HOME_RINGS = [10, 25, 50, 100];
const FAR_RINGS = [25, 50, 100, 250];
const LENS_SIZE = 400;
const EARTH_RADIUS = 6371;

/** The surroundings of a sheet's first body that has a place; undefined when none has. */
export function lensOf(sheet: Sheet, all: readonly Sheet[]): Lens | undefined {
  const body = sheet.administrations.find((one) => placeOf(one) !== undefined);
  const centre = body && placeOf(body);
  if (!centre) return undefined;
  const kilometres = isHome(body) ? HOME_RINGS : FAR_RINGS;
  const reach = kilometres.at(-1) ?? 100;
  const angle = reach / EARTH_RADIUS;
  const projection = geoAzimuthalEquidistant()
    .rotate([-centre.longitude, -centre.latitude])
    .scale(LENS_SIZE / 2 / angle)
    .translate([LENS_SIZE / 2, LENS_SIZE / 2])
    // A square around the circle: the page cuts the rest, and no coast follows the edge.
    .clipExtent([
      [0, 0],
      [LENS_SIZE, LENS_SIZE],
    ]);
  const near = spotsOf(all).filter(({ place }) => {
    const away = kilometresBetween(centre, place);
    return away > 1 && away < reach;
  });
  return {
    size: LENS_SIZE,
    rings: kilometres.map((one) => ({ kilometres: one, radius: (one / reach) * (LENS_SIZE / 2) })),
    land: draw(projection, spainLand) + draw(projection, otherLand),
    lines: draw(projection, isHome(body) ? homeOutline : countryLines),
    dots: dotsOf(projection, near),
  };
}

const WIDTH = 600;

/** The home territory with a dot for every town that has sheets. */
export function homeMap(sheets: readonly Sheet[]): HomeMap {
  const projection = geoMercator().fitWidth(WIDTH, homeOutline);
  const [[, top], [, bottom]] = geoPath(projection).bounds(homeOutline);
  return {
    width: WIDTH,
    height: Math.ceil(bottom - top),
    outline: draw(projection, homeOutline),
    lines: draw(projection, provinceLines),
    dots: dotsOf(projection, spotsOf(sheets.filter(({ administrations }) => administrations.some(isHome)))),
  };
}
