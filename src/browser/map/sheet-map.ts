import { fill } from '../../domain/fill.ts';
import type { MapTold } from '../../domain/map-told.ts';
import { markRadius } from '../../domain/mark-radius.ts';
import { placesText } from '../../domain/place.ts';
import { paramsOf, stateIn, toggled, type SearchState } from '../../domain/search-state.ts';
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
  circles: NodeListOf<SVGCircleElement>;
  line: HTMLElement;
}

/** What the address asks of a map: it has no words, no order and no pages. */
const asked = (): SearchState => ({ ...stateHere(), query: '', kinds: [], order: undefined, page: 1 });

/** `<sheet-map>`: narrows the marks of a map, and the list beside it, by the facets of the search, which the address holds. */
class SheetMap extends HTMLElement {
  private readonly told = JSON.parse(this.dataset['told'] ?? '{}') as MapTold;
  private readonly finder = new Finder(this.told.search);
  private readonly form = this.querySelector('form') as HTMLFormElement;
  private readonly filters = new Filters(
    this.querySelector('.search-filters') as HTMLDetailsElement,
    this.told.search.words,
  );
  private readonly format = new Intl.NumberFormat(this.told.search.lang, { useGrouping: true });
  private readonly marks: readonly Mark[] = [...this.querySelectorAll<SVGAElement>('svg a')].map((link) => ({
    at: new Set(link.dataset['at']?.split(' ')),
    name: link.dataset['name'] ?? '',
    link,
    circles: link.querySelectorAll('circle'),
    line: this.querySelector(`#${CSS.escape(link.getAttribute('href')?.slice(1) ?? '')}`) as HTMLElement,
  }));
  private state: SearchState = asked();
  private sheets: Sheets | undefined;

  connectedCallback(): void {
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    this.form.addEventListener('reset', (event) => {
      event.preventDefault();
      this.ask(stateIn(new URLSearchParams()));
    });
    this.form.addEventListener('change', ({ target }) => {
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

  private show(): void {
    if (!this.sheets) return;
    const { rows } = this.sheets;
    const { hits, counts } = this.finder.finding(this.state, undefined, this.sheets, undefined);
    const met = new Map<string, number>();
    for (const { number } of hits) {
      const at = placesText(rows[number]?.places.slice(0, 1) ?? []);
      met.set(at, (met.get(at) ?? 0) + 1);
    }
    let total = 0;
    for (const mark of this.marks) {
      const count = [...mark.at].reduce((sum, at) => sum + (met.get(at) ?? 0), 0);
      total += count;
      this.mark(mark, count);
    }
    this.filters.tick(this.state.choice, []);
    if (counts) this.filters.count(counts, undefined, this.format);
    const status = this.querySelector('[role=status]');
    const { here, none } = this.told.words;
    if (status) status.textContent = total === 0 ? none : this.counted(here, total);
    keepAcrossLanguages();
    const search = paramsOf(this.state).toString();
    for (const link of this.querySelectorAll<HTMLAnchorElement>('.regions a, .to-list')) link.search = search;
  }

  /** Makes a mark and its line tell how many sheets are left there. */
  private mark({ name, link, circles, line }: Mark, count: number): void {
    const { unit, most, words } = this.told;
    // Not `hidden`, which no drawing knows.
    link.style.display = count === 0 ? 'none' : '';
    line.hidden = count === 0;
    link.ariaLabel = `${name}: ${this.counted(words.mark, count)}`;
    const radius = markRadius(count, most) * unit;
    for (const [i, { r }] of circles.entries()) r.baseVal.value = i === 0 ? radius * 1.7 : radius;
    const shown = line.querySelector('.count');
    if (shown) shown.textContent = this.format.format(count);
  }

  private counted({ one, many }: Counted, count: number): string {
    return fill(count === 1 ? one : many, { n: this.format.format(count) });
  }
}

customElements.define('sheet-map', SheetMap);
