import {
  geoAzimuthalEqualArea,
  geoDistance,
  geoMercator,
  geoNaturalEarth1,
  geoPath,
  type GeoProjection,
} from 'd3-geo';
import type { MultiPoint } from 'geojson';
import type { Sheet } from '../domain/join.ts';
import type { Ground, Mark, RegionMap } from '../domain/map.ts';
import { europeMarks, homeMarks, isPlaced, worldMarks, type MarkedPlace } from '../domain/map-marks.ts';
import type { MapRegion } from '../domain/map-regions.ts';
import type { Place } from '../domain/place.ts';
import { slugOf } from '../domain/slug.ts';
import {
  countryLines,
  homeOutline,
  municipalityLines,
  otherLand,
  provinceLines,
  provinceShape,
  spainLand,
} from './atlas.ts';
import { draw } from './drawing.ts';

type View = RegionMap['view'];

/** Units a drawing is wide: twice the pixels of a page, as a region of it may be shown as large as the whole. */
const WIDTH = 1600;
/** Units around the shape of a region. */
const MARGIN = 24;

/** The corners of Europe where it is shown, in degrees: the Azores and the Urals are out of it. */
const EUROPE: MultiPoint = {
  type: 'MultiPoint',
  coordinates: [
    [-24, 64.5],
    [-11, 36],
    [31, 36],
    [-11, 60],
    [33, 66],
  ],
};
/** The part of the world that is shown: nobody governs a town in Antarctica. */
const WORLD: MultiPoint = {
  type: 'MultiPoint',
  coordinates: [
    [-180, 0],
    [180, 0],
    [0, 78],
    [0, -56],
  ],
};

const EUROPE_HEIGHT = 1300;
/** About the middle of it, in degrees. */
const MIDDLE: [number, number] = [11, 50];
const projections: Readonly<Record<MapRegion['ground'], GeoProjection>> = {
  catalunya: geoMercator().fitWidth(WIDTH, homeOutline),
  europa: geoAzimuthalEqualArea()
    .rotate([-MIDDLE[0], -MIDDLE[1]])
    .fitSize([WIDTH, EUROPE_HEIGHT], EUROPE)
    .clipExtent([
      [0, 0],
      [WIDTH, EUROPE_HEIGHT],
    ]),
  mon: geoNaturalEarth1().fitWidth(WIDTH, WORLD),
};

/** Whether a place stands on the map of Europe. */
function isEurope({ longitude, latitude }: Place): boolean {
  const [x, y] = projections.europa([longitude, latitude]) ?? [-1, -1];
  return (
    x >= 0 && x <= WIDTH && y >= 0 && y <= EUROPE_HEIGHT && geoDistance([longitude, latitude], MIDDLE) < 1
  );
}

function around(projection: GeoProjection, shape: Parameters<ReturnType<typeof geoPath>['bounds']>[0]): View {
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(shape);
  const [x, y] = [left - MARGIN, top - MARGIN].map(Math.round) as [number, number];
  return [x, y, Math.round(right - left + 2 * MARGIN), Math.round(bottom - top + 2 * MARGIN)];
}

function viewOf({ ground, province }: MapRegion): View {
  const projection = projections[ground];
  if (ground === 'europa') return [0, 0, WIDTH, EUROPE_HEIGHT];
  if (ground === 'mon') return around(projection, WORLD);
  return around(projection, province ? provinceShape(province.code) : homeOutline);
}

/** The drawing that some regions are cut from. */
export function groundOf(ground: MapRegion['ground']): Ground {
  const projection = projections[ground];
  if (ground === 'catalunya')
    return {
      land: draw(projection, homeOutline),
      faint: draw(projection, municipalityLines),
      lines: draw(projection, provinceLines),
    };
  return {
    land: draw(projection, spainLand) + draw(projection, otherLand),
    faint: draw(projection, countryLines),
    lines: '',
  };
}

/** The numbers of the sheets of a body: of the oldest it is 0. */
function numbersOfBody(id: string, sheets: readonly Sheet[]): number[] {
  return sheets
    .flatMap(({ facts }, i) => (facts.administrations.includes(id) ? sheets.length - 1 - i : []))
    .reverse();
}

function marksOf(
  marked: readonly MarkedPlace[],
  projection: GeoProjection,
  [x, y, width, height]: View,
  sheets: readonly Sheet[],
): Mark[] {
  const placed = marked
    .map((one) => {
      const points = one.places.map(
        ({ longitude, latitude }): [number, number] => projection([longitude, latitude]) ?? [0, 0],
      );
      const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
      return { ...one, x: Math.round(mean(0)), y: Math.round(mean(1)) };
    })
    .filter((one) => one.x >= x && one.x <= x + width && one.y >= y && one.y <= y + height);
  const listsBodies = ({ kind, bodies }: MarkedPlace) => kind === 'town' && bodies.length > 1;
  const numbersOf = ({ bodies }: MarkedPlace) =>
    Object.fromEntries(bodies.map(({ id }) => [id, numbersOfBody(id, sheets)]));
  const idOf = ({ kind, value, bodies }: MarkedPlace) =>
    slugOf(kind === 'town' ? `lloc ${bodies[0]?.id ?? value}` : `${kind} ${value}`);
  return placed
    .map((one) => ({ ...one, id: idOf(one), numbers: listsBodies(one) ? numbersOf(one) : {} }))
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value, 'ca'));
}

/** A region with the sheets that stand in it, of all of them, newest first. */
export function regionMap(region: MapRegion, sheets: readonly Sheet[]): RegionMap {
  const projection = projections[region.ground];
  const view = viewOf(region);
  const marked = {
    catalunya: () => homeMarks(sheets, region.province?.code),
    europa: () => europeMarks(sheets),
    mon: () => worldMarks(sheets, isEurope),
  }[region.ground]();
  const marks = marksOf(marked, projection, view, sheets);
  const met = new Set(marks.flatMap(({ bodies }) => bodies.map(({ id }) => id)));
  return {
    region,
    view,
    marks,
    total: sheets.filter(({ administrations }) => administrations.some(({ id }) => met.has(id))).length,
    unplaced: sheets.filter((sheet) => !isPlaced(sheet)).length,
  };
}
