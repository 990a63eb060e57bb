import type { Fault } from '../fault.ts';
import type { Language } from '../language.ts';
import type { SheetTold } from '../likeness.ts';
import type { Spellings } from '../spelling.ts';

/** A file of `content/` as read, not yet believed. */
export type Entry =
  | { kind: 'sheet'; slug: string; lang: Language; data: unknown; body: string }
  | { kind: 'administration'; id: string; data: unknown }
  | { kind: 'names'; data: unknown }
  | { kind: 'redirects'; data: unknown }
  | { kind: 'synonyms'; data: unknown }
  | { kind: 'forms'; data: unknown }
  | { kind: 'guide'; slug: string; lang: Language; data: unknown; body: string };

/** What a rule may ask of the rest of the database. */
export interface Database {
  /** Ids of all local bodies. */
  administrations: readonly string[];
  /** Slugs of all sheets, and of all guides, that have their Catalan file: the others have no page. */
  sheets: readonly string[];
  guides: readonly string[];
  /** How the sheets write their short names. */
  spellings: Spellings;
  /** Other sheets much like one that it is to be told of, the most alike first. */
  alike: (sheet: SheetTold) => readonly SheetTold[];
  /** INE codes of the municipalities that exist. */
  municipalities: ReadonlySet<string>;
  /** The Catalan file of a sheet or of a guide; undefined when there is none. */
  catalan: (kind: 'sheet' | 'guide', slug: string) => { data: unknown; body: string } | undefined;
  /** File names of the pictures in a sheet's folder. */
  pictures: (slug: string) => readonly string[];
  /** The day of the check, `2026-05-04`. */
  today: string;
}

/** One thing that must hold of content. A rule looks at one file at a time and never throws on bad data. */
export interface Rule {
  check: (entry: Entry, database: Database) => Fault[];
}
