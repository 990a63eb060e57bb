import { fill } from '../../domain/fill.ts';
import type { FacetRow } from '../../domain/facet-rows.ts';
import type { MapTold } from '../../domain/map-told.ts';
import { HALO, markRadius } from '../../domain/mark-radius.ts';
import { placesText } from '../../domain/place.ts';
import { isWhole, paramsOf, stateIn, toggled, type SearchState } from '../../domain/search-state.ts';
import type { Counted } from '../../domain/search-told.ts';
import { Filters } from '../search/filters.ts';
import { Finder, type Sheets } from '../search/finding.ts';
import { namesFor } from '../search/growing-names.ts';
import { keepAcrossLanguages, remember, stateHere } from '../search/search-address.ts';

/** A mark of the map with its line of the list. */
interface Mark {
  /** Where its sheets are, as `placesText` writes each. */
  at: ReadonlySet<string>;
  name: string;
  link: SVGAElement;
  halo: SVGCircleElement | null;
  dot: SVGCircleElement | null;
  line: HTMLElement;
  /** Its bodies, where several are listed, with the numbers of the sheets of each. */
  bodies: readonly { link: HTMLElement; sheets: readonly number[] }[];
}

/** What the address asks of a map: it has no words, no order and no pages. */
const asked = (): SearchState => ({ ...stateHere(), query: '', kinds: [], order: undefined, page: 1 });

/** `<sheet-map>`: narrows the marks of a map, and the list beside it, by the facets of the search, which the address holds. */
class SheetMap extends HTMLElement {
  private readonly told = JSON.parse(this.dataset['told'] ?? '{}') as MapTold;
  private readonly finder = new Finder(this.told.search);
  private readonly filters = new Filters(
    this.querySelector('.search-filters') as HTMLDetailsElement,
    this.told.search.words,
  );
  private readonly format = new Intl.NumberFormat(this.told.search.lang, { useGrouping: true });
  private readonly marks = [...this.querySelectorAll<SVGAElement>('svg a')].map((link): Mark => {
    const line = this.querySelector(
      `#${CSS.escape(link.getAttribute('href')?.slice(1) ?? '')}`,
    ) as HTMLElement;
    return {
      at: new Set(link.dataset['at']?.split(' ')),
      name: link.dataset['name'] ?? '',
      link,
      halo: link.querySelector('.halo'),
      dot: link.querySelector('.dot'),
      line,
      bodies: [...line.querySelectorAll<HTMLElement>('[data-sheets]')].map((body) => ({
        link: body,
        sheets: (body.dataset['sheets'] ?? '').split(' ').map(Number),
      })),
    };
  });
  /** The links of places to their pages, which know nothing of what is ticked; the search does. */
  private readonly pages = new Map(
    [...this.querySelectorAll<HTMLAnchorElement>('.mark-list a[data-search]')].map(
      (link) => [link, link.href] as const,
    ),
  );
  private state: SearchState = asked();
  private sheets: Sheets | undefined;
  private stands: ReadonlyMap<number, readonly Mark[]> | undefined;

  connectedCallback(): void {
    const filters = this.querySelector('.search-filters');
    filters?.querySelector('[type=reset]')?.addEventListener('click', () => {
      this.ask(stateIn(new URLSearchParams()));
    });
    this.querySelector('.head .none')?.addEventListener('click', () => {
      this.ask(stateIn(new URLSearchParams()));
      this.querySelector<HTMLElement>('[role=status]')?.focus();
    });
    filters?.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) this.ask(toggled(this.state, target.name, target.value));
    });
    window.addEventListener('popstate', () => {
      this.state = asked();
      this.show();
    });
    void this.begin();
  }

  private ask(state: SearchState): void {
    this.state = state;
    remember(state, 'push');
    this.show();
  }

  private async begin(): Promise<void> {
    try {
      this.sheets = await this.finder.sheets();
    } catch {
      const trouble = this.querySelector<HTMLElement>('.trouble');
      if (!trouble) return;
      trouble.textContent = this.told.words.unfiltered;
      trouble.hidden = false;
      return;
    }
    this.filters.open(namesFor(this.sheets, this.told.search.lang));
    this.show();
  }

  /** The numbers of the sheets that stand on this map, with the marks of each. */
  private standing(): ReadonlyMap<number, readonly Mark[]> {
    const marksAt = new Map(this.marks.flatMap((mark) => [...mark.at].map((at) => [at, mark] as const)));
    const rows = this.sheets?.rows ?? [];
    const marksOf = ({ places }: FacetRow) => [
      ...new Set(places.flatMap((place) => marksAt.get(placesText([place])) ?? [])),
    ];
    return new Map(
      rows.map((row) => [row.number, marksOf(row)] as const).filter(([, marks]) => marks.length > 0),
    );
  }

  private show(): void {
    if (!this.sheets) return;
    this.stands ??= this.standing();
    const { chosen, counts } = this.sheets.table.narrow([...this.stands.keys()], this.state.choice);
    const met = new Map<Mark, number>();
    for (const number of chosen)
      for (const mark of this.stands.get(number) ?? []) met.set(mark, (met.get(mark) ?? 0) + 1);
    for (const mark of this.marks) this.mark(mark, met.get(mark) ?? 0);
    const left = new Set(chosen);
    for (const { link, sheets } of this.marks.flatMap(({ bodies }) => bodies))
      link.hidden = !sheets.some((number) => left.has(number));
    this.order(met);
    this.filters.tick(this.state.choice, []);
    this.filters.count(counts, undefined, this.format);
    const status = this.querySelector('[role=status]');
    const { here, none: empty, noneLeft } = this.told.words;
    const nothing = isWhole(this.state) ? empty : noneLeft;
    if (status) status.textContent = chosen.length === 0 ? nothing : this.counted(here, chosen.length);
    const none = this.querySelector<HTMLElement>('.head .none');
    if (none) none.hidden = chosen.length > 0 || isWhole(this.state);
    // How many have no place is told of all.
    const unplaced = this.querySelector<HTMLElement>('.unplaced');
    if (unplaced) unplaced.hidden = !isWhole(this.state);
    keepAcrossLanguages();
    this.lead(chosen.length);
  }

  /** Puts the lines of most sheets first; of as many, as the page had them. */
  private order(met: ReadonlyMap<Mark, number>): void {
    const list = this.querySelector('.mark-list ul');
    const lines = this.marks
      .toSorted((a, b) => (met.get(b) ?? 0) - (met.get(a) ?? 0))
      .map(({ line }) => line);
    const isMoved = lines.some((line, i) => list?.children[i] !== line);
    if (isMoved) list?.append(...lines);
  }

  /** Makes the ways to other maps, and to the list of what this one shows, ask for the same. */
  private lead(count: number): void {
    const search = paramsOf(this.state).toString();
    for (const link of this.querySelectorAll<HTMLAnchorElement>('.regions a, .to-map')) link.search = search;
    for (const [link, page] of this.pages)
      link.href = isWhole(this.state) ? page : this.searchFor(link.dataset['search'] ?? '');
    const list = this.querySelector<HTMLAnchorElement>('.to-list');
    if (!list) return;
    list.hidden = count === 0;
    list.href = this.searchFor(list.dataset['search'] ?? '');
  }

  /** The address of the search for what stands in a place, of what is ticked. */
  private searchFor(place: string): string {
    const address = new URL(place, location.href);
    const asked = paramsOf(this.state);
    for (const [name, value] of address.searchParams) asked.set(name, value);
    address.search = asked.toString();
    return address.href;
  }

  /** Makes a mark and its line tell how many sheets are left there. */
  private mark({ name, link, halo, dot, line }: Mark, count: number): void {
    const { unit, most, words } = this.told;
    // Not `hidden`, which no drawing knows.
    link.style.display = count === 0 ? 'none' : '';
    line.hidden = count === 0;
    link.ariaLabel = `${name}: ${this.counted(words.mark, count)}`;
    const radius = markRadius(count, most) * unit;
    if (halo) halo.r.baseVal.value = radius * HALO;
    if (dot) dot.r.baseVal.value = radius;
    const shown = line.querySelector('.count');
    if (shown) shown.textContent = this.format.format(count);
  }

  private counted({ one, many }: Counted, count: number): string {
    return fill(count === 1 ? one : many, { n: this.format.format(count) });
  }
}

customElements.define('sheet-map', SheetMap);
