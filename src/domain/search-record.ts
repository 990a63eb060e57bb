import type { Language } from './language.ts';
import type { Said } from './reading.ts';
import type { SheetCard } from './sheet-card.ts';
import type { FoundKind } from './search-lists.ts';

/** A piece of text that is searched. */
export interface Paragraph {
  text: string;
  lang: Language;
  /** How much it tells of the whole: a title, what sums it up, what names a part of it (no excerpt is of that), or all else. */
  weight: 'title' | 'lead' | 'label' | 'text';
  /** The address where it stands, where that is not the record's own. */
  href?: string;
}

/** Something that may be found, in one language of the site: all of it that a search reads. */
export interface SearchRecord {
  kind: FoundKind;
  /** Its address on this deployment. */
  href: string;
  title: Said;
  paragraphs: readonly Paragraph[];
}

/** A sheet that may be found: with what a list shows of it. */
export interface SheetRecord extends SearchRecord, SheetCard {
  kind: 'fitxa';
}

/** Whether what was found is a sheet. */
export function isSheet(record: SearchRecord): record is SheetRecord {
  return record.kind === 'fitxa';
}
