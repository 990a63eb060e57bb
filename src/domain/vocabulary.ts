/** The closed lists of the observatory. Their values are public addresses: once published they never change. */

/** What kind of change a project made. */
export const TRANSFORMATIONS = ['servei', 'proces', 'organitzacio'] as const;
/** A kind of change. */
export type Transformation = (typeof TRANSFORMATIONS)[number];

/** The six areas, in the order they are always shown. */
export const AREAS = [
  'primera-linia',
  'serveis-i-tramits',
  'serveis-socials',
  'participacio-i-govern-obert',
  'planificacio-i-gestio',
  'transformacio-integral',
] as const;
/** An area of local government. */
export type Area = (typeof AREAS)[number];

/** How far a project has come, in the order it comes about. */
export const PHASES = ['prototip', 'pilot', 'implantat'] as const;
/** A phase of a project. */
export type Phase = (typeof PHASES)[number];

/** The two ways a project can be near: done by Catalan local bodies, or elsewhere. */
export const PROXIMITIES = ['km0', 'forans'] as const;
/** Near or far; always computed, never written. */
export type Proximity = (typeof PROXIMITIES)[number];

/** Size bands by inhabitants, smallest first; `from` is included, and a band ends where the next begins. */
export const SIZE_BANDS = [
  { band: 'menys-de-1000', from: 0 },
  { band: '1000-5000', from: 1_000 },
  { band: '5000-20000', from: 5_000 },
  { band: '20000-50000', from: 20_000 },
  { band: '50000-100000', from: 50_000 },
  { band: 'mes-de-100000', from: 100_000 },
] as const;
/** A size band of a local body. */
export type SizeBand = (typeof SIZE_BANDS)[number]['band'];

/** The size band of a number of inhabitants. */
export function bandOf(inhabitants: number): SizeBand {
  const { band } = SIZE_BANDS.findLast(({ from }) => inhabitants >= from) ?? SIZE_BANDS[0];
  return band;
}

/** What the people behind a project offer to others. */
export const OPEN_TO = ['contacte', 'visita', 'collaboracio'] as const;
/** An offer to others. */
export type OpenTo = (typeof OPEN_TO)[number];

/** What a saving is counted in. */
export const SAVING_UNITS = [
  'euros',
  'hores',
  'dies',
  'fulls',
  'desplacaments',
  'kg-co2',
  'percentatge',
  'altres',
] as const;
/** A unit of saving. */
export type SavingUnit = (typeof SAVING_UNITS)[number];

/** Over what a saving is counted. */
export const SAVING_PERIODS = ['any', 'mes', 'tramit', 'total'] as const;
/** A period of saving. */
export type SavingPeriod = (typeof SAVING_PERIODS)[number];

/** What a document of level 6 is. */
export const MATERIAL_KINDS = [
  'article',
  'video',
  'demo',
  'document',
  'presentacio',
  'codi',
  'acte',
  'web',
] as const;
/** A kind of document. */
export type MaterialKind = (typeof MATERIAL_KINDS)[number];

/** Recognitions a source may state; never ours to give. */
export const LABELS = ['bona-practica', 'iniciativa-innovadora'] as const;
/** A recognition. */
export type Label = (typeof LABELS)[number];

/** The five axes of digital maturity, each from 1 to 5. */
export const MATURITY_AXES = ['digital', 'open', 'personalised', 'accountable', 'intelligent'] as const;
/** An axis of maturity. */
export type MaturityAxis = (typeof MATURITY_AXES)[number];

/** What a local body is. */
export const ADMINISTRATION_KINDS = [
  'ajuntament',
  'consell-comarcal',
  'diputacio',
  'consorci',
  'comunitat',
  'associacio',
  'altres',
] as const;
/** A kind of local body. */
export type AdministrationKind = (typeof ADMINISTRATION_KINDS)[number];

/** What is talked about in the forum, by GitHub's own slug of each category, in the order they are shown. */
export const FORUM_CATEGORIES = ['idees', 'experiencies', 'preguntes', 'projectes', 'anuncis'] as const;
/** A category of the forum. */
export type ForumCategory = (typeof FORUM_CATEGORIES)[number];

/** The six levels of every sheet, always in this order. */
export const LEVELS = [1, 2, 3, 4, 5, 6] as const;
/** The number of a level. */
export type Level = (typeof LEVELS)[number];
