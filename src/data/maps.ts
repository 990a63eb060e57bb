import { geoAzimuthalEquidistant, geoMercator, geoPath, type GeoProjection } from 'd3-geo';
import { RINGS } from '../domain/gauge.ts';
import { placeNames, type Sheet } from '../domain/join.ts';
import type { Dot, HomeMap, Land, Lens } from '../domain/map.ts';
import { townsOf, type MarkedPlace } from '../domain/map-marks.ts';
import { kilometresBetween, type Place } from '../domain/place.ts';
import { countryLines, homeOutline, otherLand, provinceLines, spainLand } from './atlas.ts';
import { isHome } from '../domain/territory.ts';
import { draw } from './drawing.ts';

type Spot = Pick<MarkedPlace, 'places' | 'count' | 'value'>;

/** Most sheets first. */
function inOrder<T extends Spot>(spots: readonly T[]): T[] {
  return spots.toSorted((a, b) => b.count - a.count || a.value.localeCompare(b.value));
}

/** The middle of some places that are near each other. */
function middleOf(places: readonly Place[]): Place {
  const mean = (figures: readonly number[]) => figures.reduce((sum, one) => sum + one, 0) / figures.length;
  return {
    latitude: mean(places.map(({ latitude }) => latitude)),
    longitude: mean(places.map(({ longitude }) => longitude)),
  };
}

/** Units around a dot that its name needs for itself. */
const NAME_ROOM = { x: 90, y: 22 };

function dotsOf(projection: GeoProjection, spots: readonly Spot[]): Dot[] {
  const points = spots.map(({ places }) => {
    const { longitude, latitude } = middleOf(places);
    return projection([longitude, latitude]) ?? [0, 0];
  });
  return spots.map(({ count, value }, i) => {
    const [x = 0, y = 0] = points[i] ?? [];
    const crowded = points.some(
      ([otherX = 0, otherY = 0], j) =>
        j !== i && Math.abs(otherX - x) < NAME_ROOM.x && Math.abs(otherY - y) < NAME_ROOM.y,
    );
    return { x: Math.round(x), y: Math.round(y), count, name: value, alone: !crowded };
  });
}

const FAR_RINGS = [25, 50, 100, 250];
const LENS_SIZE = 400;
const EARTH_RADIUS = 6371;

/** What a lens shows of the world: the place in its middle, and how it is drawn. */
function viewOf(sheet: Sheet) {
  const body = sheet.administrations.find(({ place }) => place !== undefined);
  const centre = body?.place;
  if (!body || !centre) return undefined;
  const kilometres = isHome(body) ? RINGS : FAR_RINGS;
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
  const rings = kilometres.map((one) => ({ kilometres: one, radius: (one / reach) * (LENS_SIZE / 2) }));
  return { body, centre, rings, reach, projection, lines: isHome(body) ? homeOutline : countryLines };
}

const towns = new WeakMap<readonly Sheet[], readonly MarkedPlace[]>();

/** The towns of all sheets, found once for every lens. */
function allTowns(all: readonly Sheet[]): readonly MarkedPlace[] {
  const found = towns.get(all) ?? townsOf(all);
  towns.set(all, found);
  return found;
}

/** The towns with sheets in a lens, but the one in its middle. */
function townsAround({ body, centre, reach }: NonNullable<ReturnType<typeof viewOf>>, all: readonly Sheet[]) {
  return allTowns(all).filter(({ places, bodies }) => {
    const away = kilometresBetween(centre, middleOf(places));
    return away > 1 && away < reach && !bodies.some(({ id }) => id === body.id);
  });
}

/** The surroundings of a sheet's first body that has a place; undefined when none has. */
export function lensOf(sheet: Sheet, all: readonly Sheet[]): Lens | undefined {
  const view = viewOf(sheet);
  return (
    view && {
      ...{ size: LENS_SIZE, rings: view.rings, others: townsAround(view, all).length },
      names: placeNames(view.body),
      country: isHome(view.body) ? undefined : view.body.country,
    }
  );
}

/** The ground of a sheet's lens, in the lens's own square; undefined where there is no lens. */
export function landOf(sheet: Sheet, all: readonly Sheet[]): Land | undefined {
  const view = viewOf(sheet);
  if (!view) return undefined;
  const { projection, lines, rings } = view;
  return {
    ...{ size: LENS_SIZE, rings, dots: dotsOf(projection, townsAround(view, all)) },
    land: draw(projection, spainLand) + draw(projection, otherLand),
    lines: draw(projection, lines),
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
    dots: dotsOf(projection, inOrder(townsOf(sheets, isHome))),
  };
}
