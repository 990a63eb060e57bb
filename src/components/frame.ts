import type { AstroGlobal } from 'astro';
import { DEFAULT_LANGUAGE, isLanguage, localise, type Language } from '../domain/language.ts';
import type { Interface } from '../i18n/ca.ts';
import { wordsOf } from '../i18n/words.ts';
import { settings } from '../settings.ts';

/** What every component needs of the page it stands on. */
export interface Frame {
  /** The language of the page. */
  lang: Language;
  /** The words of the interface in it. */
  t: Interface;
  /** The address of a path of `links.ts` on this deployment, in the page's language or another. */
  href: (path: string, lang?: Language) => string;
}

/** An address with the deployment's base, for a path that already carries its language. */
export function withBase(path: string): string {
  return settings.basePath + path.slice(1);
}

/** The frame of the page a component is drawn on. */
export function frameOf(astro: Pick<AstroGlobal, 'params'>): Frame {
  // Not `currentLocale`: Astro takes the `es` of /proximitat/forans/es/ for a language.
  const { lang: asked } = astro.params;
  const lang = isLanguage(asked) ? asked : DEFAULT_LANGUAGE;
  return { lang, t: wordsOf(lang), href: (path, to = lang) => withBase(localise(path, to)) };
}
