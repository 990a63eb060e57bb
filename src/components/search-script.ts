import { paths } from '../domain/links.ts';
import type { SearchTold } from '../domain/search-told.ts';
import { withBase, type Frame } from './frame.ts';

/** What the script of the search is told by its page. */
export function searchScript({ lang, t, href }: Frame): SearchTold {
  const { sheets, results, resultsFor, searching, failed, unfiltered, unnarrowed, broken } = t.search;
  const { unknown, completions, lesser, remove, more, fewer, kind, advice } = t.search;
  return {
    lang,
    engine: withBase(`/pagefind/${lang}/`),
    records: href(paths.searchRecords),
    facets: withBase(paths.facetIndex),
    words: {
      ...{ sheets, results, resultsFor, searching, failed, unfiltered, unnarrowed, broken },
      ...{ unknown, completions, lesser, remove, more, fewer, kind, advice },
      ...{ previous: t.paging.previous, next: t.paging.next, at: t.paging.at('{page}', '{last}') },
    },
  };
}
