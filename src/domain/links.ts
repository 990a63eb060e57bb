import type { FacetValue } from './join.ts';
import { DEFAULT_LANGUAGE, type Language } from './language.ts';
import type { Question } from './questions.ts';
import { comarcaSlug, type Comarca } from './territory.ts';
import type { Area, Phase, Proximity, SizeBand, Transformation } from './vocabulary.ts';

/** The page of a sheet, by itself: who needs no other address need not load them all. */
export const sheetPath = (slug: string) => `/projectes/${slug}/`;

/** Every address of the site, in Catalan and without base: `localise` adds the language, `frame` the base. */
export const paths = {
  home: '/',
  sheets: '/projectes/',
  sheet: sheetPath,
  proximities: '/proximitat/',
  proximity: (proximity: Proximity) => `/proximitat/${proximity}/`,
  comarca: (comarca: Comarca) => `/proximitat/km0/${comarcaSlug(comarca)}/`,
  country: (code: string) => `/proximitat/forans/${code.toLowerCase()}/`,
  areas: '/ambits/',
  area: (area: Area) => `/ambits/${area}/`,
  crossing: (area: Area, value: FacetValue) => `/ambits/${area}/${value}/`,
  covered: (area: Area, phase: Phase, size: SizeBand) => `/ambits/${area}/${phase}/${size}/`,
  types: '/tipus/',
  type: (type: Transformation) => `/tipus/${type}/`,
  phases: '/fases/',
  phase: (phase: Phase) => `/fases/${phase}/`,
  sizes: '/mida/',
  size: (band: SizeBand) => `/mida/${band}/`,
  administrations: '/administracions/',
  administration: (id: string) => `/administracions/${id}/`,
  search: '/cerca/',
  searchCards: '/cerca/fitxes.json',
  questions: '/preguntes/',
  question: (question: Question) => `/preguntes/${question}/`,
  guides: '/guies/',
  guide: (slug: string) => `/guies/${slug}/`,
  contribute: '/contribuir/',
  fields: '/contribuir/camps/',
  gaps: '/contribuir/mapa-de-buits/',
  formSteps: '/contribuir/formulari/',
  preview: '/contribuir/vista/',
  knownContent: '/contribuir/contingut.json',
  municipalities: '/contribuir/municipis.json',
  knownSheets: '/contribuir/fitxes/',
  sheetSchema: '/schema/sheet.json',
  modelSheet: '/schema/sheet.md',
} as const;

/** The page of proposals with an area and a phase chosen, as its form names them. */
export function proposalOf(area: Area, phase: Phase): string {
  return `${paths.contribute}?${new URLSearchParams({ ambit: area, fase: phase }).toString()}#ambit-${area}`;
}

/** The form with a published sheet in it, to be changed or, in another language, to be translated. */
export function formOf(slug: string, lang: Language = DEFAULT_LANGUAGE): string {
  const query = { fitxa: slug, ...(lang !== DEFAULT_LANGUAGE && { llengua: lang }) };
  return `${paths.contribute}?${new URLSearchParams(query).toString()}`;
}

/** An e-mail begun, with its subject and its text. */
export function mailTo(address: string, subject: string, body: string): string {
  const text = { subject, body: body.replace(/\n/g, '\r\n') };
  // Programs of mail take a plus for a plus.
  const query = Object.entries(text).map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  return `mailto:${encodeURIComponent(address).replace('%40', '@')}?${query.join('&')}`;
}

/** The host of an address as people say it, without `www.`. */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

/** An address as a list of sources shows it: without what every address begins with. */
export function bareAddress(url: string): string {
  return url.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '');
}
