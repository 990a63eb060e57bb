import type { FacetValue } from './join.ts';
import { DEFAULT_LANGUAGE, type Language } from './language.ts';
import { HOME_REGION } from './map-regions.ts';
import type { LessonKind } from './lessons.ts';
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
  sheetLand: (slug: string) => `${sheetPath(slug)}terra.svg`,
  sheetCode: (slug: string) => `${sheetPath(slug)}qr.svg`,
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
  technologies: '/tecnologies/',
  technology: (slug: string) => `/tecnologies/${slug}/`,
  years: '/anys/',
  year: (year: string) => `/anys/${year}/`,
  administrations: '/administracions/',
  administration: (id: string) => `/administracions/${id}/`,
  near: '/a-prop/',
  homeMunicipalities: '/a-prop/municipis.json',
  map: '/mapa/',
  mapOf: (region: string) => (region === HOME_REGION ? '/mapa/' : `/mapa/${region}/`),
  mapGround: (ground: string) => `/mapa/${ground}.svg`,
  compare: '/compara/',
  comparedSheets: '/compara/fitxes/',
  sheetNames: '/compara/fitxes.json',
  search: '/cerca/',
  searchRecords: '/cerca/registres/',
  searchRecord: (number: number) => `/cerca/registres/${number}.json`,
  facetIndex: '/cerca/facetes.json',
  questions: '/preguntes/',
  question: (question: Question) => `/preguntes/${question}/`,
  lessons: '/que-ha-funcionat/',
  lessonGroup: (value: LessonKind | Area | SizeBand) => `/que-ha-funcionat/${value}/`,
  lessonTechnologies: '/que-ha-funcionat/tecnologies/',
  lessonTechnology: (slug: string) => `/que-ha-funcionat/tecnologies/${slug}/`,
  forum: '/forum/',
  unanswered: '/forum/sense-resposta/',
  week: '/forum/setmana/',
  noAccount: '/forum/sense-compte/',
  widget: '/forum/giny.json',
  forumFeed: '/forum/atom.xml',
  thread: (number: number) => `/forum/${number}/`,
  threadFeed: (number: number) => `/forum/${number}/atom.xml`,
  conduct: '/guies/codi-de-conducta/',
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

/**
 * The form with a published sheet in it, where who has replicated it is told, and one more asked for; without a script,
 * where the page says how to do so.
 */
export function replicationOf(slug: string): string {
  return `${formOf(slug)}&replica#replica`;
}

/** What an address asks. What every address has in it stays as it is: so the page of a sheet weighs less. */
export function queryOf(asked: Readonly<Record<string, string>>): string {
  // Programs of mail take a plus for a plus.
  const query = Object.entries(asked).map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  return query.join('&').replace(/%(3A|2F)/g, decodeURIComponent);
}

/** An e-mail to be begun. */
export function mailBox(address: string): string {
  return `mailto:${encodeURIComponent(address).replace('%40', '@')}`;
}

/** An e-mail begun, with its subject and its text. */
export function mailTo(address: string, subject: string, body: string): string {
  return `${mailBox(address)}?${queryOf({ subject, body: body.replace(/\n/g, '\r\n') })}`;
}

/** The host of an address as people say it, without `www.`. */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

/** An address as a list of sources shows it: without what every address begins with. */
export function bareAddress(url: string): string {
  return url.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '');
}
