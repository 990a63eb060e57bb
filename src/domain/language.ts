/** Every language of the site; the first is the default and stands at the root of the address. */
export const LANGUAGES = ['ca', 'es', 'en'] as const;

/** A language the site speaks, as an ISO 639-1 code. */
export type Language = (typeof LANGUAGES)[number];

/** The language of facts, of fallbacks and of addresses without a prefix. */
export const DEFAULT_LANGUAGE: Language = LANGUAGES[0];

/** The languages a sheet may be translated into. */
export const TRANSLATION_LANGUAGES = LANGUAGES.filter((lang) => lang !== DEFAULT_LANGUAGE);

/** Each language in its own words, for menus. */
export const LANGUAGE_NAMES: Record<Language, string> = { ca: 'Català', es: 'Español', en: 'English' };

/** Whether a string, from an address or a file name, is one of our languages. */
export function isLanguage(value: string | undefined): value is Language {
  return LANGUAGES.some((lang) => lang === value);
}

/** The same path in a language: `/ambits/` in Spanish is `/es/ambits/`. Takes and gives paths with both slashes. */
export function localise(path: string, lang: Language): string {
  return lang === DEFAULT_LANGUAGE ? path : `/${lang}${path}`;
}

/** The route parameter under `pages/[...lang]/`: undefined puts Catalan at the root. */
export function langParam(lang: Language): Language | undefined {
  return lang === DEFAULT_LANGUAGE ? undefined : lang;
}
