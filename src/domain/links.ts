import { comarcaSlug, type Comarca } from './territory.ts';
import type { Area, Phase, Proximity, SizeBand, Transformation } from './vocabulary.ts';

/** Every address of the site, in Catalan and without base: `localise` adds the language, `frame` the base. */
export const paths = {
  home: '/',
  sheets: '/projectes/',
  sheet: (slug: string) => `/projectes/${slug}/`,
  proximities: '/proximitat/',
  proximity: (proximity: Proximity) => `/proximitat/${proximity}/`,
  comarca: (comarca: Comarca) => `/proximitat/km0/${comarcaSlug(comarca)}/`,
  country: (code: string) => `/proximitat/forans/${code.toLowerCase()}/`,
  areas: '/ambits/',
  area: (area: Area) => `/ambits/${area}/`,
  types: '/tipus/',
  type: (type: Transformation) => `/tipus/${type}/`,
  phases: '/fases/',
  phase: (phase: Phase) => `/fases/${phase}/`,
  sizes: '/mida/',
  size: (band: SizeBand) => `/mida/${band}/`,
  administrations: '/administracions/',
  administration: (id: string) => `/administracions/${id}/`,
  search: '/cerca/',
  guides: '/guies/',
  guide: (slug: string) => `/guies/${slug}/`,
  contribute: '/contribuir/',
} as const;

/** A page of our own for an address without base or language, with a query of its own. */
export function withQuery(path: string, query: Record<string, string | readonly string[]>): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) for (const one of [value].flat()) params.append(key, one);
  const text = params.toString();
  return text ? `${path}?${text}` : path;
}

/** A repository's file, to be changed in the browser on GitHub. `repository` is `owner/name`. */
export function editOnGitHub(repository: string, file: string): string {
  return `https://github.com/${repository}/edit/main/${file}`;
}

/** The host of an address as people say it, without `www.`. */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
