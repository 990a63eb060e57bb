import { getCollection, render, type CollectionEntry } from 'astro:content';
import type { GuideLink } from '../domain/guide.ts';
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../domain/language.ts';

/** A guide in one language, and which that is. */
export interface Guide {
  slug: string;
  /** The language its words are in: the one asked for, or Catalan where there is no translation. */
  lang: Language;
  entry: CollectionEntry<'guides'>;
}

/**
 * Guides in the order readers meet them; those not named here follow by name. Every page leads to those that are for
 * whoever reads; the others, for who writes sheets or edits, are a step further.
 */
const ORDER = [
  { slug: 'que-es', isForReaders: true },
  { slug: 'llegir-una-fitxa', isForReaders: true },
  { slug: 'cinc-passos', isForReaders: true },
  { slug: 'com-s-escriu-una-bona-fitxa', isForReaders: false },
  { slug: 'com-revisem', isForReaders: false },
  { slug: 'codi-de-conducta', isForReaders: true },
  { slug: 'moderacio', isForReaders: false },
  { slug: 'llicencies', isForReaders: true },
  { slug: 'privadesa', isForReaders: true },
  { slug: 'accessibilitat', isForReaders: true },
];

function place(slug: string): number {
  const index = ORDER.findIndex((one) => one.slug === slug);
  return index === -1 ? ORDER.length : index;
}

/** Every guide for readers of a language. */
export async function getGuides(lang: Language): Promise<readonly Guide[]> {
  const entries = await getCollection('guides');
  const find = (slug: string, of: Language) => entries.find(({ id }) => id === `${slug}/${of}`);
  return [...new Set(entries.map(({ id }) => id.split('/')[0] ?? id))]
    .sort((a, b) => place(a) - place(b) || a.localeCompare(b))
    .flatMap((slug): Guide[] => {
      const own = find(slug, lang);
      const entry = own ?? find(slug, DEFAULT_LANGUAGE);
      return entry ? [{ slug, lang: own ? lang : DEFAULT_LANGUAGE, entry }] : [];
    });
}

/** The languages a guide is written in. */
export async function getGuideLanguages(slug: string): Promise<Language[]> {
  const entries = await getCollection('guides');
  return LANGUAGES.filter((lang) => entries.some(({ id }) => id === `${slug}/${lang}`));
}

/** A guide's text, as a component. */
export async function renderGuide(guide: Guide) {
  const { Content } = await render(guide.entry);
  return Content;
}

/** The guides that every page leads to, as links for readers of a language. */
export async function getGuideLinks(lang: Language): Promise<readonly GuideLink[]> {
  const guides = await getGuides(lang);
  return guides
    .filter(({ slug }) => ORDER.find((one) => one.slug === slug)?.isForReaders)
    .map(({ slug, lang: words, entry }) => ({ slug, title: entry.data.title, lang: words }));
}
