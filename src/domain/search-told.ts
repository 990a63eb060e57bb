import type { Language } from './language.ts';
import type { FoundKind } from './search-lists.ts';

/** How many things there are, `{n}`, in words. */
export interface Counted {
  one: string;
  many: string;
}

/** What the page of the search tells its script: where things are, and the words it may need. */
export interface SearchTold {
  lang: Language;
  /** The folder of the engine of the page's language, with a slash at its end. */
  engine: string;
  /** The folder of the records of what is found. */
  records: string;
  /** The index of facets. */
  facets: string;
  words: Record<
    | 'resultsFor'
    | 'searching'
    | 'failed'
    | 'unfiltered'
    | 'unnarrowed'
    | 'broken'
    | 'unknown'
    | 'completions'
    | 'lesser'
    | 'remove'
    | 'more'
    | 'fewer'
    | 'previous'
    | 'next'
    | 'at',
    string
  > & {
    sheets: Counted;
    results: Counted;
    kind: Readonly<Record<FoundKind, string>>;
    /** What to try where nothing is found, by what was asked for. */
    advice: Readonly<Record<'words' | 'filters' | 'both', string>>;
  };
}
