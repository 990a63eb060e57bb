import type { Reason } from './nearness.ts';
import type { Counted, SearchTold } from './search-told.ts';

/** What the page of what is near tells its script. */
export interface NearTold {
  /** Where sheets are read from, and how what they are is said. */
  search: SearchTold;
  /** The municipalities there are. */
  municipalities: string;
  words: Readonly<
    Record<
      'noOption' | 'locating' | 'located' | 'lost' | 'far' | 'broken' | 'unranked' | 'unkept' | 'found',
      string
    >
  > & { matches: Counted; reasons: Readonly<Record<Reason['why'] | 'here', string>> };
}
