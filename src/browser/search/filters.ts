import type { Choice } from '../../domain/facets.ts';
import { fill } from '../../domain/fill.ts';
import { SEARCH_FACET_NAMES, SEARCH_FACETS, type SearchFacet } from '../../domain/search-state.ts';
import type { FoundKind } from '../../domain/vocabulary.ts';
import { make } from '../make.ts';

/** The lists whose values only the content tells; of each, this many are shown before the rest is asked for. */
const GROWING = ['comarca', 'country', 'year', 'technology'] as const;
type Growing = (typeof GROWING)[number];
const SHOWN = 6;

/** How many things each value of each facet has. */
export type FacetCounts = Readonly<Record<SearchFacet, ReadonlyMap<string, number>>>;

interface FilterWords {
  more: string;
  fewer: string;
}

/** The filters of the search: what is ticked in them, and the numbers beside. */
export class Filters {
  private readonly place: HTMLDetailsElement;
  private readonly words: FilterWords;
  /** The lists that grow of which all is shown. */
  private readonly whole = new Set<Growing>();

  constructor(place: HTMLDetailsElement, words: FilterWords) {
    this.place = place;
    this.words = words;
  }

  /** Shows them; on a phone the answers come first, and the filters are one tap away. */
  open(): void {
    this.place.hidden = false;
    this.place.open = matchMedia('(min-width: 56rem)').matches;
  }

  private boxes(name?: string): HTMLInputElement[] {
    const all = [...this.place.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    return name === undefined ? all : all.filter((box) => box.name === name);
  }

  private part(facet: Growing): HTMLDetailsElement | null {
    return this.place.querySelector(`[data-facet="${facet}"]`);
  }

  /** Writes the boxes of the lists that grow, given the names of their values in the order they are shown. */
  fill(names: Readonly<Record<Growing, ReadonlyMap<string, string>>>): void {
    for (const facet of GROWING) {
      const boxes = [...names[facet]].map(([value, name]) =>
        make(
          'label',
          {},
          make('input', { type: 'checkbox', name: SEARCH_FACETS[facet], value }),
          make('span', { className: 'name', textContent: name }),
          make('span', { className: 'count' }),
        ),
      );
      const more = make('button', { type: 'button', className: 'more', hidden: boxes.length <= SHOWN });
      more.addEventListener('click', () => {
        if (!this.whole.delete(facet)) this.whole.add(facet);
        this.cut(facet);
      });
      const part = this.part(facet);
      part?.querySelector('fieldset')?.append(...boxes, more);
      if (part) part.hidden = boxes.length === 0;
    }
  }

  /** Of a list that grows shows the first values, those that are ticked, and how many more there are. */
  private cut(facet: Growing): void {
    const part = this.part(facet);
    const labels = [...(part?.querySelectorAll('label') ?? [])];
    const isWhole = this.whole.has(facet);
    const kept = labels.filter((label, i) => isWhole || i < SHOWN || label.querySelector('input')?.checked);
    for (const label of labels) label.hidden = !kept.includes(label);
    const more = part?.querySelector<HTMLButtonElement>('.more');
    if (!more) return;
    more.hidden = labels.length <= SHOWN;
    more.textContent = isWhole ? this.words.fewer : fill(this.words.more, { n: labels.length - kept.length });
  }

  /** Ticks what a choice says, and nothing else. A part that holds something ticked is open. */
  tick(choice: Choice<SearchFacet>, kinds: readonly FoundKind[]): void {
    for (const box of this.boxes('mena')) box.checked = kinds.some((kind) => kind === box.value);
    for (const facet of SEARCH_FACET_NAMES)
      for (const box of this.boxes(SEARCH_FACETS[facet])) {
        box.checked = choice[facet].includes(box.value);
        const part = box.closest<HTMLDetailsElement>('.facet');
        if (box.checked && part) part.open = true;
      }
    for (const facet of GROWING) this.cut(facet);
  }

  /** The name of a value, by the name its facet has in an address; the value itself where no box has it. */
  nameOf(address: string, value: string): string {
    const box = this.boxes(address).find((one) => one.value === value);
    return box?.parentElement?.querySelector('.name')?.textContent.trim() ?? value;
  }

  /** Writes how many things each value has; those of kinds only where words were asked for. */
  count(
    facets: FacetCounts,
    kinds: ReadonlyMap<string, number> | undefined,
    format: Intl.NumberFormat,
  ): void {
    const counts = new Map<string, ReadonlyMap<string, number>>([
      ...SEARCH_FACET_NAMES.map((facet) => [SEARCH_FACETS[facet], facets[facet]] as const),
      ['mena', kinds ?? new Map<string, number>()],
    ]);
    for (const box of this.boxes()) {
      const count = counts.get(box.name)?.get(box.value) ?? 0;
      const shown = box.parentElement?.querySelector('.count');
      if (shown) shown.textContent = format.format(count);
      box.parentElement?.classList.toggle('none', count === 0);
    }
    const part = this.place.querySelector<HTMLElement>('.kinds');
    if (part) part.hidden = kinds === undefined;
    for (const facet of GROWING) this.cut(facet);
  }
}
