import { fill } from '../../domain/fill.ts';
import { orderFor } from '../../domain/search-order.ts';
import { chosenIn, paramsOf, type SearchState } from '../../domain/search-state.ts';
import type { SearchTold } from '../../domain/search-told.ts';
import { make } from '../make.ts';
import { readerPlace } from '../reader-place.ts';
import type { Filters } from './filters.ts';
import type { Finding } from './finding.ts';
import { showPages } from './page-links.ts';
import type { Answer } from './search-engine.ts';

/** What the reader may ask of what is shown. */
export interface Asks {
  /** Another page of the same results. */
  page: (page: number) => void;
  /** The same without a value that is chosen, which the facet of an address has. */
  without: (address: string, value: string) => void;
  /** Other words. */
  words: (query: string) => void;
}

/** The part of the search that shows: how many there are, what is chosen, in which order, and the list itself. */
export class ResultView {
  private readonly root: HTMLElement;
  private readonly told: SearchTold;
  private readonly filters: Filters;
  private readonly asks: Asks;
  private readonly format: Intl.NumberFormat;
  /** The list as the page came with it, the newest sheets, and what it said of all. */
  readonly newest: readonly Element[];
  private readonly plain: string;

  constructor(root: HTMLElement, told: SearchTold, filters: Filters, asks: Asks) {
    this.root = root;
    this.told = told;
    this.filters = filters;
    this.asks = asks;
    this.format = new Intl.NumberFormat(told.lang, { useGrouping: true });
    this.newest = [...this.part('.results').children];
    this.plain = this.part('[role=status]').textContent;
  }

  private part(selector: string): HTMLElement {
    return this.root.querySelector(selector) as HTMLElement;
  }

  /** Says whether what is shown is about to change. */
  busy(isBusy: boolean): void {
    this.part('.results').ariaBusy = String(isBusy);
  }

  /** Says how things stand where a screen reader hears it. */
  tell(text: string): void {
    this.part('[role=status]').textContent = text;
  }

  /** Says what could not be had; nothing once it could. */
  trouble(text: string): void {
    const part = this.part('.trouble');
    part.textContent = text;
    part.hidden = text === '';
  }

  /** Takes the reader to the head of the results. */
  focus(): void {
    this.part('.found').focus();
  }

  /** Offers words that begin as the last one of a query, which nothing has; or the query with a word less, that finds something. */
  offer(completions: Answer['completions'], lesser: Finding['lesser']): void {
    const { completions: begun, lesser: less } = this.told.words;
    const offers = [
      ...completions.map(({ word, query }) => ({ name: word, asks: query })),
      ...(completions.length > 0 ? [] : lesser).map((one) => ({
        name: `${one.query} (${this.format.format(one.count)})`,
        asks: one.query,
      })),
    ];
    const buttons = offers.map(({ name, asks }) => {
      const button = make('button', { type: 'button', textContent: name });
      button.addEventListener('click', () => {
        this.asks.words(asks);
      });
      return button;
    });
    const place = this.part('.completions');
    place.replaceChildren(...(buttons.length > 0 ? [completions.length > 0 ? begun : less, ...buttons] : []));
    place.hidden = buttons.length === 0;
  }

  /** Shows the items of a page; those it shows already stay as they are. */
  list(items: readonly Element[]): void {
    const list = this.part('.results');
    const isMore = items.length > 0 && [...list.children].every((one, i) => one === items[i]);
    if (isMore) list.append(...items.slice(list.children.length));
    else list.replaceChildren(...items);
    list.hidden = items.length === 0;
    this.part('.empty').hidden = items.length > 0;
  }

  /** Shows how many things were found, what is chosen and what more could be, and the ways to the other pages. */
  sum(
    state: SearchState,
    { hits, answer, counts, kinds }: Finding,
    { page, last }: { page: number; last: number },
  ): void {
    if (counts) this.filters.count(counts, kinds, this.format);
    const asked = { ...state, kinds: answer ? state.kinds : [] };
    this.chosen(asked);
    const { words, filters, both } = this.told.words.advice;
    this.part('.advice').textContent = !answer ? filters : chosenIn(asked).length > 0 ? both : words;
    // The map knows nothing of words, and has nothing but sheets.
    const toMap = this.part('.to-map') as HTMLAnchorElement;
    toMap.hidden = answer !== undefined || hits.length === 0;
    toMap.search = paramsOf({ ...state, query: '', kinds: [], order: undefined, page: 1 }).toString();
    this.orders(state, counts !== undefined, answer !== undefined);
    showPages(this.part('.pages'), { state, page, last }, this.told.words, this.asks.page);
    if (counts || answer) this.count(state, hits, answer);
    else this.tell(this.plain);
  }

  /** The orders there may be: by relevance of words, and by distance from a place. */
  private orders({ order }: SearchState, hasSheets: boolean, hasWords: boolean): void {
    this.part('.order').hidden = !hasSheets;
    const select = this.part('.order select') as HTMLSelectElement;
    for (const option of select.options) {
      const { value } = option;
      option.disabled = (value === 'rellevancia' && !hasWords) || (value === 'distancia' && !readerPlace());
      option.hidden = option.disabled;
    }
    select.value = orderFor(order, hasWords, readerPlace() !== undefined);
  }

  private count({ kinds, choice }: SearchState, hits: Finding['hits'], answer: Finding['answer']): void {
    const { sheets, results, resultsFor, unknown: nothing, completions: begun } = this.told.words;
    const { query = '', unknown = [], completions = [] } = answer ?? {};
    // What found nothing was not looked for among sheets alone, unless it was asked to.
    const isAny =
      hits.length === 0 &&
      answer &&
      kinds.length === 0 &&
      Object.values(choice).every(({ length }) => length === 0);
    const isOfSheets = !isAny && hits.every(({ kind }) => kind === 'fitxa');
    const { one, many } = isOfSheets ? sheets : results;
    const count = fill(hits.length === 1 ? one : many, { n: this.format.format(hits.length) });
    const missing = unknown.map((words) => fill(nothing, { words }));
    const offered =
      completions.length > 0 ? [`${begun} ${completions.map(({ word }) => word).join(', ')}`] : [];
    const told = [query ? fill(resultsFor, { count, query }) : count, ...missing, ...offered].join('. ');
    this.tell(told.replaceAll('..', '.'));
  }

  /** What is chosen, each with a way to take it away without looking for its box. */
  private chosen(state: SearchState): void {
    const place = this.part('.chosen');
    const items = chosenIn(state).map(({ address, value }) => {
      const name = this.filters.nameOf(address, value);
      const ariaLabel = fill(this.told.words.remove, { name });
      const button = make('button', { type: 'button', ariaLabel, textContent: `${name} ×` });
      button.addEventListener('click', () => {
        this.asks.without(address, value);
      });
      return make('li', {}, button);
    });
    place.replaceChildren(...items);
    place.hidden = items.length === 0;
  }
}
