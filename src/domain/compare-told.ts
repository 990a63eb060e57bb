import type { TableWords } from './comparison.ts';
import type { Counted } from './search-told.ts';
import type { SuggestionWords } from './suggestion-told.ts';

/** What a page with lists tells the scripts that choose sheets of them to compare. */
export interface ChoosingTold {
  /** The page where they are compared. */
  compare: string;
  words: Readonly<Record<'toggle' | 'toggleOf' | 'one' | 'many' | 'full' | 'unkept', string>>;
}

/** What the page of a comparison tells its script. */
export interface CompareTold {
  /** The folder of sheets as they are compared. */
  sheets: string;
  /** The names of all sheets. */
  names: string;
  words: Readonly<
    Record<
      | 'loading'
      | 'added'
      | 'removed'
      | 'moved'
      | 'already'
      | 'full'
      | 'fewer'
      | 'repeated'
      | 'tooMany'
      | 'unasked'
      | 'notThere'
      | 'broken'
      | 'namesBroken'
      | 'fileBroken'
      | 'named'
      | 'unnamed'
      | 'unkept'
      | 'apart'
      | 'untold'
      | 'earlier'
      | 'later'
      | 'remove'
      | 'fileName',
      string
    >
  > &
    SuggestionWords & { comparing: Counted; table: TableWords };
}
