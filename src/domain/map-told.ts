import type { Counted, SearchTold } from './search-told.ts';

/** What the page of a map tells its script. */
export interface MapTold {
  /** Where the index of sheets is, and the words of the filters. */
  search: SearchTold;
  /** Units of the map in a pixel of it shown whole. */
  unit: number;
  /** The most sheets a mark has. */
  most: number;
  words: { here: Counted; none: string; noneLeft: string; mark: Counted; unfiltered: string };
}
