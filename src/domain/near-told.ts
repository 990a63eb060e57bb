import type { Reason } from './nearness.ts';
import type { SearchTold } from './search-told.ts';
import type { SuggestionWords } from './suggestion-told.ts';

/** What the page of what is near tells its script. */
export interface NearTold {
  /** Where sheets are read from, and how what they are is said. */
  search: SearchTold;
  /** The municipalities there are. */
  municipalities: string;
  words: Readonly<
    Record<
      'loading' | 'locating' | 'located' | 'lost' | 'far' | 'broken' | 'unranked' | 'unkept' | 'found',
      string
    >
  > &
    SuggestionWords & { reasons: Readonly<Record<Reason['why'] | 'here', string>> };
}
