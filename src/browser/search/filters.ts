import type { Choice } from '../../domain/facets.ts';
import type { FoundKind } from '../../domain/search-lists.ts';
import { KINDS, SEARCH_FACET_NAMES, SEARCH_FACETS, type SearchFacet } from '../../domain/search-state.ts';
import { GrowingList } from './growing-list.ts';

/** The facets whose values only the content tells. */
export type Growing = 'comarca' | 'country' | 'year' | 'technology';

/** How many things each value of each facet has. */
export type FacetCounts = Readonly<Record<SearchFacet, ReadonlyMap<string, number>>>;

/** The filters of the search: what is ticked in them, and the numbers beside. */
export class Filters {
  private readonly place: HTMLDetailsElement;
  private readonly words: Readonly<Record<'more' | 'fewer', string>>;
  private readonly growing = new Map<SearchFacet, GrowingList>();
  private boxes: readonly HTMLInputElement[] = [];
  private choice: Choice<SearchFacet> | undefined;
  private counts: (() => void) | undefined;

  constructor(place: HTMLDetailsElement, words: Readonly<Record<'more' | 'fewer', string>>) {
    this.place = place;
    this.words = words;
    this.collect();
  }

  private collect(): void {
    this.boxes = [...this.place.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  }

  /**
   * Shows them, given the names of the values that only the content tells in their order. On a phone the answers come
   * first, and the filters are one tap away.
   */
  open(names: Readonly<Record<Growing, ReadonlyMap<string, string>>>): void {
    for (const [facet, own] of Object.entries(names) as [Growing, ReadonlyMap<string, string>][]) {
      const place = this.place.querySelector<HTMLElement>(`[data-facet="${facet}"]`);
      const onMore = () => {
        this.grow();
        this.counts?.();
      };
      if (place)
        this.growing.set(facet, new GrowingList(place, SEARCH_FACETS[facet], own, this.words, onMore));
    }
    this.grow();
    this.place.hidden = false;
    this.place.open = matchMedia('(min-width: 56rem)').matches;
  }

  private grow(): void {
    const changed = [...this.growing].map(([facet, list]) => list.show(this.choice?.[facet] ?? []));
    if (changed.includes(true)) this.collect();
  }

  /** Ticks what a choice says, and nothing else. A part that holds something ticked is open. */
  tick(choice: Choice<SearchFacet>, kinds: readonly FoundKind[]): void {
    this.choice = choice;
    this.grow();
    const ticked = new Map<string, readonly string[]>([
      [KINDS, kinds],
      ...SEARCH_FACET_NAMES.map((facet) => [SEARCH_FACETS[facet], choice[facet]] as const),
    ]);
    for (const box of this.boxes) {
      box.checked = ticked.get(box.name)?.includes(box.value) ?? false;
      const part = box.checked ? box.closest<HTMLDetailsElement>('.facet') : null;
      if (part) part.open = true;
    }
  }

  /** The name of a value, by the name its facet has in an address; the value itself where nothing has it. */
  nameOf(address: string, value: string): string {
    const box = this.boxes.find((one) => one.name === address && one.value === value);
    return box?.parentElement?.querySelector('.name')?.textContent.trim() ?? value;
  }

  /** Writes how many things each value has; those of kinds only where words were asked for. */
  count(
    facets: FacetCounts,
    kinds: ReadonlyMap<string, number> | undefined,
    format: Intl.NumberFormat,
  ): void {
    const counts = new Map<string, ReadonlyMap<string, number>>([
      [KINDS, kinds ?? new Map<string, number>()],
      ...SEARCH_FACET_NAMES.map((facet) => [SEARCH_FACETS[facet], facets[facet]] as const),
    ]);
    this.counts = () => {
      for (const box of this.boxes) {
        const count = counts.get(box.name)?.get(box.value) ?? 0;
        const text = format.format(count);
        const shown = box.parentElement?.querySelector('.count');
        if (!shown || shown.textContent === text) continue;
        shown.textContent = text;
        box.parentElement?.classList.toggle('none', count === 0);
      }
    };
    this.counts();
    const part = this.place.querySelector<HTMLElement>('.kinds');
    if (part) part.hidden = kinds === undefined;
  }
}
