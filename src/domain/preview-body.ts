import { sizeBand, type AdministrationFacts } from './administration.ts';
import { placeNames } from './join.ts';
import type { PreviewBody } from './preview.ts';
import { isHome } from './territory.ts';

/** A local body as a preview names it; `nameOf` says the name of a country. */
export function previewBody(body: AdministrationFacts, nameOf: (country: string) => string): PreviewBody {
  const places = placeNames(body);
  const country = nameOf(body.country);
  return {
    name: body.name,
    place: places.at(-1) ?? country,
    where: places.join(', '),
    country,
    proximity: isHome(body) ? 'km0' : 'forans',
    size: sizeBand(body),
  };
}
