import type { Proximity, SizeBand } from './vocabulary.ts';

/** A local body as a preview names it. What is not known of it is not said. */
export interface PreviewBody {
  name: string;
  /** Its comarca, town or country: what stands beside its name. */
  place?: string | undefined;
  /** Town and comarca: where a sheet that names it first is. */
  where?: string | undefined;
  /** The name of its country. */
  country?: string | undefined;
  proximity?: Proximity | undefined;
  size?: SizeBand | undefined;
}

/** A sheet that is being written: any field may be missing, half typed or of the wrong type. */
export interface PreviewDraft {
  /** The frontmatter. */
  data: Readonly<Record<string, unknown>>;
  body: string;
  /** Local bodies by id; one that is not here goes by its id. */
  bodies: ReadonlyMap<string, PreviewBody>;
  /** The language of its words; Catalan unless it is a translation. */
  lang?: string;
}

/** What a preview must be told by its page to write as the site does. */
export interface PreviewWords {
  locale: string;
  /** Options of Intl, by the kind of thing. */
  formats: {
    number: Intl.NumberFormatOptions;
    euros: Intl.NumberFormatOptions;
    percentage: Intl.NumberFormatOptions;
    year: Intl.DateTimeFormatOptions;
    month: Intl.DateTimeFormatOptions;
    day: Intl.DateTimeFormatOptions;
    language: Intl.DisplayNamesOptions;
    list: Intl.ListFormatOptions;
  };
  /**
   * What to say of a text, by the text, by its first word and a space, or by nothing for any other. `{}` is where the
   * text goes.
   */
  tables: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The fields whose absence is told, level by level. */
  expected: Readonly<Record<string, readonly string[]>>;
}

/** The most replicas the oil stain draws. */
export const MOST_REPLICAS = 16;
