import { holdsWords } from '../domain/search-text.ts';
import { excerptOf, typographic } from './excerpt.ts';
import type { Found } from './found.ts';

/** The number of the thread on whose page something was found; undefined of any other page. */
function threadOf({ url }: Found): string | undefined {
  return /\/forum\/(\d+)\//.exec(url)?.[1];
}

/** What was found in threads, best first: of each, its best page. */
export function inThreads(results: readonly Found[], query: string): readonly Found[] {
  const found = new Map<string, Found>();
  for (const result of results) {
    const thread = threadOf(result);
    if (thread === undefined || found.has(thread)) continue;
    if (holdsWords(`${result.meta['title'] ?? ''} ${result.content}`, query)) found.set(thread, result);
  }
  return [...found.values()];
}

/** Shows in their part of the search what was found in threads; nothing of it where nothing was. */
export function showThreads(part: HTMLElement, found: readonly Found[]): void {
  const model = part.querySelector('template')?.content.firstElementChild;
  const items = found.map(({ url, excerpt, meta }) => {
    const item = document.importNode(model as Element, true);
    const link = item.querySelector('a') as HTMLAnchorElement;
    link.href = url;
    link.textContent = typographic(meta['title'] ?? '');
    item.querySelector('.summary')?.replaceChildren(excerptOf(excerpt));
    return item;
  });
  part.querySelector('ul')?.replaceChildren(...items);
  part.hidden = items.length === 0;
}
