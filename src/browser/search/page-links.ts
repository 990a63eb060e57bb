import { fill } from '../../domain/fill.ts';
import { paramsOf, type SearchState } from '../../domain/search-state.ts';
import { make } from '../make.ts';

/** Writes the ways from a page of results to the others; none where there is only one. */
export function showPages(
  place: HTMLElement,
  { state, page, last }: { state: SearchState; page: number; last: number },
  words: Readonly<Record<'previous' | 'next' | 'at', string>>,
  go: (page: number) => void,
): void {
  const link = (to: number, rel: string, text: string) => {
    const query = paramsOf({ ...state, page: to }).toString();
    const made = make('a', {
      className: 'button',
      rel,
      href: query ? `?${query}` : location.pathname,
      textContent: text,
    });
    made.addEventListener('click', (event) => {
      // Whoever wants another tab gets one.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      go(to);
    });
    return made;
  };
  const at = make('span', { textContent: fill(words.at, { page, last }) });
  place.replaceChildren(
    ...(page > 1 ? [link(page - 1, 'prev', `← ${words.previous}`)] : []),
    at,
    ...(page < last ? [link(page + 1, 'next', `${words.next} →`)] : []),
  );
  place.hidden = last === 1;
}
