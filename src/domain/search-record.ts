import type { Language } from './language.ts';

/** A piece of text that is searched. */
export interface Paragraph {
  text: string;
  lang: Language;
  /** How much it tells of the whole: a title, what sums it up, or all else. */
  weight: 'title' | 'lead' | 'text';
}

/** The kinds of things that are found. */
export const FOUND_KINDS = ['sheet', 'thread', 'guide', 'administration'] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

/** Something that may be found, in one language of the site: all of it that a search reads. */
export interface SearchRecord {
  kind: FoundKind;
  /** Its address on this deployment. */
  href: string;
  title: string;
  /** The language of the title where it is not the page's. */
  titleLang?: Language | undefined;
  paragraphs: readonly Paragraph[];
}
