import { paramsOf, stateIn, type SearchState } from '../../domain/search-state.ts';

/** The search that the address asks for. */
export function stateHere(): SearchState {
  return stateIn(new URLSearchParams(location.search));
}

/** Makes the address ask for a search: as a step that the reader can go back over, or in the place of this one. */
export function remember(state: SearchState, how: 'push' | 'replace'): void {
  const query = paramsOf(state).toString();
  const [now, asked] = [location.search, query ? `?${query}` : ''];
  if (how === 'push' && now !== asked) history.pushState(null, '', asked || location.pathname);
  else history.replaceState(null, '', asked || location.pathname);
}

/** Makes the links to the page in other languages ask for the same. */
export function keepAcrossLanguages(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]'))
    link.search = location.search;
}
