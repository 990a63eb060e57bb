import { geoCentroid } from 'd3-geo';
import spainJson from 'es-atlas/es/municipalities.json';
import type { Feature, MultiLineString, MultiPolygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type {
  GeometryCollection,
  Polygon,
  MultiPolygon as TopoMultiPolygon,
  Topology,
} from 'topojson-specification';
import countriesJson from 'world-atlas/countries-50m.json';
import type { AdministrationFacts } from '../domain/administration.ts';
import type { HomeMunicipality } from '../domain/home-municipality.ts';
import type { KnownMunicipalities } from '../domain/known-content.ts';
import type { Place } from '../domain/place.ts';
import { isHomeMunicipality } from '../domain/territory.ts';

type Shapes = GeometryCollection<{ name: string }>;
type Shape = Polygon | TopoMultiPolygon;
type Identified = { id?: string | number | undefined };

const spain = spainJson as unknown as Topology<{
  municipalities: Shapes;
  provinces: Shapes;
  autonomous_regions: Shapes;
}>;

// Both atlases are in degrees, and a line is simplified while the triangles it loses are smaller than these areas:
// about 1.5 km² at home and 15 km² abroad, where circles are two and a half times as wide. Neither can be seen on a page.
const HOME_DETAIL = 0.00015;
const WORLD_DETAIL = 0.002;

const simpler = simplify(presimplify(spain), HOME_DETAIL);
const world = simplify(
  presimplify(countriesJson as unknown as Topology<{ countries: Shapes; land: Shapes }>),
  WORLD_DETAIL,
);

const isHomeShape = ({ id }: Identified) => isHomeMunicipality(String(id));
const province = ({ id }: Identified) => String(id).slice(0, 2);

/** The outline of the home territory, simplified for a page. */
export const homeOutline: MultiPolygon = merge(
  simpler,
  simpler.objects.municipalities.geometries.filter(isHomeShape) as Shape[],
);

/** The lines between its provinces. */
export const provinceLines: MultiLineString = mesh(
  simpler,
  {
    type: 'GeometryCollection',
    geometries: simpler.objects.municipalities.geometries.filter(isHomeShape),
  },
  (a, b) => province(a) !== province(b),
);

/** The lines between its municipalities. */
export const municipalityLines: MultiLineString = mesh(
  simpler,
  {
    type: 'GeometryCollection',
    geometries: simpler.objects.municipalities.geometries.filter(isHomeShape),
  },
  (a, b) => a !== b,
);

/** One of its provinces, by the first digits of its codes. */
export function provinceShape(code: string): MultiPolygon {
  const own = simpler.objects.municipalities.geometries.filter((shape) => province(shape) === code);
  return merge(simpler, own as Shape[]);
}

/** Spain's regions as one land, simplified. */
export const spainLand: MultiPolygon = merge(
  simpler,
  simpler.objects.autonomous_regions.geometries as Shape[],
);

/** The land of every country but Spain, which its own atlas draws better. */
export const otherLand: MultiPolygon = merge(
  world,
  world.objects.countries.geometries.filter(({ id }) => id !== '724') as Shape[],
);

/** The lines between countries. */
export const countryLines: MultiLineString = mesh(world, world.objects.countries, (a, b) => a !== b);

const municipalities = new Map<string, Feature>(
  feature(spain, spain.objects.municipalities).features.map((one) => [String(one.id), one]),
);

/** Where a body is: the middle of its municipality or the place its file gives; undefined when neither is known. */
export function placeOf(body: AdministrationFacts): Place | undefined {
  const shape = body.municipality === undefined ? undefined : municipalities.get(body.municipality);
  if (shape) {
    const [longitude, latitude] = geoCentroid(shape);
    return { latitude, longitude };
  }
  return body.latitude === undefined || body.longitude === undefined
    ? undefined
    : { latitude: body.latitude, longitude: body.longitude };
}

/** The municipalities of the home territory, each with its middle, by name. */
export function homeMunicipalities(): HomeMunicipality[] {
  return [...municipalities]
    .filter(([code]) => isHomeMunicipality(code))
    .map(([code, shape]) => {
      const [longitude, latitude] = geoCentroid(shape);
      const { name } = shape.properties as { name: string };
      return { code, name, place: { latitude, longitude } };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'ca'));
}

/** The municipalities of Spain: those of the home territory with their names, and the codes of the others. */
export const knownMunicipalities: KnownMunicipalities = {
  home: spain.objects.municipalities.geometries.filter(isHomeShape).map(({ id, properties }) => ({
    code: String(id),
    name: (properties as { name?: string } | undefined)?.name ?? '',
  })),
  others: spain.objects.municipalities.geometries
    .filter((shape) => !isHomeShape(shape))
    .map(({ id }) => String(id)),
};
