import { PAGE_SIZE } from '../../domain/paging.ts';
import { isWhole, orderIn, stateIn, toggled, type SearchState } from '../../domain/search-state.ts';
import type { SearchTold } from '../../domain/search-told.ts';
import { make } from '../make.ts';
import { onPlaceChange, readerPlace } from '../reader-place.ts';
import { Filters } from './filters.ts';
import { Finder, type Finding, type Sheets } from './finding.ts';
import { namesFor } from './growing-names.ts';
import { itemOf } from './result-items.ts';
import { ResultView } from './result-view.ts';
import { keepAcrossLanguages, remember, stateHere } from './search-address.ts';

/** How long after its last letter a query is taken for whole, in milliseconds. */
const PAUSE = 900;

/** How long an answer may take before the reader is told that it is coming, in milliseconds. */
const SLOW = 150;

/** How many results are shown before the others of their page have come: as many as a screen holds. */
const FIRST = 4;

/**
 * `<sheet-search>`: turns the list of the page into a search. Its words, filters, order and page live in the address;
 * what they find is asked of the index of the page's language and of the index of all sheets.
 */
class SheetSearch extends HTMLElement {
  private readonly told = JSON.parse(this.dataset['told'] ?? '{}') as SearchTold;
  private readonly finder = new Finder(this.told);
  private readonly form = this.querySelector('form') as HTMLFormElement;
  private readonly input = this.querySelector('input[type=search]') as HTMLInputElement;
  private readonly filters = new Filters(
    this.querySelector('.search-filters') as HTMLDetailsElement,
    this.told.words,
  );
  private readonly view = new ResultView(this, this.told, this.filters, {
    page: (page) => {
      this.ask({ page });
      this.view.focus();
    },
    without: (address, value) => {
      this.ask(toggled(this.state, address, value));
      this.view.focus();
    },
    words: (query) => {
      this.input.value = query;
      this.input.focus();
      this.ask({ query, page: 1 });
    },
  });
  private state: SearchState = stateHere();
  private sheets: Sheets | undefined;
  private turn = 0;
  private pause: ReturnType<typeof setTimeout> | undefined;
  /** Tells that an answer is coming, unless it comes first. */
  private slow: ReturnType<typeof setTimeout> | undefined;
  /** Whether the address stands as the reader left it: the next letter typed begins a step of its own. */
  private isSettled = true;

  connectedCallback(): void {
    for (const part of this.querySelectorAll<HTMLElement>('.plain')) part.hidden = true;
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.ask({ query: this.input.value.trim(), page: 1 });
    });
    this.form.addEventListener('reset', (event) => {
      event.preventDefault();
      const { query, order } = this.state;
      this.ask({ ...stateIn(new URLSearchParams()), query, order });
    });
    this.form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement) this.ask({ order: orderIn(target.value), page: 1 });
      else if (target instanceof HTMLInputElement && target !== this.input)
        this.ask(toggled(this.state, target.name, target.value));
    });
    this.input.addEventListener('input', () => {
      this.type();
    });
    this.input.addEventListener(
      'focus',
      () => {
        this.finder.warm();
      },
      { once: true },
    );
    window.addEventListener('popstate', () => {
      clearTimeout(this.pause);
      this.isSettled = true;
      this.state = stateHere();
      this.input.value = this.state.query;
      void this.show();
    });
    onPlaceChange(() => void this.show());
    // What was written before this script came is asked for too.
    if (this.input.value.trim()) this.type();
    else this.input.value = this.state.query;
    void this.begin();
  }

  /** The sheets to narrow come beside what the address asks for, which need not wait for them. */
  private async begin(): Promise<void> {
    if (this.state.query) this.finder.warm();
    const isOfWords = this.state.query && isWhole({ ...this.state, query: '' });
    if (isOfWords) await this.show();
    else if (!isWhole(this.state)) this.wait();
    await this.load();
    await this.show();
  }

  /** Fetches the sheets to narrow; without them, that is told with what is shown. */
  private async load(): Promise<void> {
    try {
      const sheets = await this.finder.sheets();
      if (!this.sheets) this.filters.open(namesFor(sheets, this.told.lang));
      this.sheets = sheets;
    } catch {
      // They are asked for again with the next search.
    }
  }

  /** Says that an answer is coming, unless it comes at once. */
  private wait(): void {
    clearTimeout(this.slow);
    this.slow = setTimeout(() => {
      this.view.tell(this.told.words.searching);
    }, SLOW);
  }

  /** Searches for something else, as a step the reader can go back over. */
  private ask(asked: Partial<SearchState>): void {
    clearTimeout(this.pause);
    this.state = { ...this.state, ...asked };
    remember(this.state, 'push');
    this.isSettled = true;
    void this.show();
    this.loadAgain();
  }

  /** Asks again for the sheets where they could not be had. */
  private loadAgain(): void {
    if (!this.sheets && !this.finder.isComing)
      void this.load().then(() => (this.sheets ? this.show() : undefined));
  }

  /** Searches as words are written; the whole of what is written is one step. */
  private type(): void {
    clearTimeout(this.pause);
    const query = this.input.value.trim();
    if (query !== this.state.query) {
      this.state = { ...this.state, query, page: 1 };
      remember(this.state, this.isSettled ? 'push' : 'replace');
      this.isSettled = false;
    }
    void this.show(!this.input.value.endsWith(' '));
    this.pause = setTimeout(() => {
      void this.show();
      this.loadAgain();
    }, PAUSE);
  }

  private async show(isBeingWritten = false): Promise<void> {
    const turn = (this.turn += 1);
    const { state } = this;
    // The same search in another language is one step away.
    keepAcrossLanguages();
    this.filters.tick(state.choice, state.kinds);
    this.view.busy(true);
    const { failed, unfiltered, unnarrowed } = this.told.words;
    clearTimeout(this.slow);
    // Who is writing hears of it once they stop: half a word may ask for nothing yet.
    if (!isBeingWritten) this.wait();
    const isLost = !this.sheets && !this.finder.isComing;
    const missing = isLost ? (state.query ? unnarrowed : unfiltered) : '';
    try {
      const answer = await this.finder.answer(state, isBeingWritten);
      // Somebody who types faster than we find wants only the last answer.
      if (turn !== this.turn) return;
      const finding = this.find(state, answer);
      this.view.offer(answer?.completions ?? [], finding.lesser);
      if (answer && !answer.hits) return;
      await this.draw(state, finding, turn);
      if (turn === this.turn) this.view.trouble(missing);
    } catch {
      if (turn !== this.turn) return;
      this.view.offer([], []);
      await this.draw(state, this.find({ ...state, query: '' }, undefined), turn);
      if (turn === this.turn) this.view.trouble([failed, isLost ? unfiltered : ''].join(' ').trim());
    } finally {
      if (turn === this.turn) {
        clearTimeout(this.slow);
        this.view.busy(false);
      }
    }
  }

  private find(state: SearchState, answer: Finding['answer']): Finding {
    return this.finder.finding(state, answer, this.sheets, readerPlace()?.place);
  }

  /** Shows how many there are at once, the first results as soon as they come, and then the others of the page. */
  private async draw(state: SearchState, finding: Finding, turn: number): Promise<void> {
    const { hits, answer } = finding;
    const last = Math.max(1, Math.ceil(hits.length / PAGE_SIZE));
    const page = Math.min(state.page, last);
    // An address may ask for a page that is not there; how many there are is known only of what has come.
    if (page < state.page && (answer ?? this.sheets)) {
      this.state = { ...state, page };
      remember(this.state, 'replace');
      keepAcrossLanguages();
    }
    const isNewest = isWhole({ ...state, query: '' }) && page === 1 && (state.order ?? 'data') === 'data';
    const isShown = !answer && (isNewest || !this.sheets);
    const wanted = isShown ? [] : hits.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
    // They are on their way while the counts are written.
    const coming = this.items(wanted.slice(0, FIRST), answer);
    clearTimeout(this.slow);
    this.view.sum(state, finding, { page, last });
    if (isShown) {
      this.view.list(this.view.newest);
      return;
    }
    const first = await coming;
    if (turn !== this.turn) return;
    this.view.list(first);
    const rest = await this.items(wanted.slice(FIRST), answer);
    if (turn === this.turn) this.view.list([...first, ...rest]);
  }

  private async items(hits: Finding['hits'], answer: Finding['answer']): Promise<HTMLElement[]> {
    const asked = answer?.asked ?? new Set<string>();
    const items = hits.map(async ({ number, kind }) => {
      try {
        const word = answer && this.told.words.kind[kind];
        return itemOf(await this.finder.record(number), asked, word, this);
      } catch {
        return make('li', { className: 'broken', textContent: this.told.words.broken });
      }
    });
    return (await Promise.all(items)).filter((item) => item !== undefined);
  }
}

customElements.define('sheet-search', SheetSearch);
