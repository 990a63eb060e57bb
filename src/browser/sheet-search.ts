import { choose, countChoice, type Choice } from '../domain/facets.ts';
import { fill } from '../domain/fill.ts';
import { holdsWords, searchText } from '../domain/search-text.ts';
import type { SheetCard } from '../domain/sheet-card.ts';
import { excerptOf } from './excerpt.ts';
import type { Found } from './found.ts';
import { inThreads, showThreads } from './found-threads.ts';
import { itemsOf } from './search-items.ts';

/**
 * `<sheet-search>`: turns the whole list of the page into a search. The words asked for and the filters ticked live in
 * the address; Pagefind gives rank and excerpts, and the list itself is filtered and counted here.
 */

const FACETS = ['proximitat', 'ambit', 'fase', 'mida'] as const;
type Name = (typeof FACETS)[number];

/** What of Pagefind this page uses. */
interface Engine {
  init: () => Promise<void>;
  search: (text: string) => Promise<{ results: { data: () => Promise<Found> }[] } | null>;
}

interface Words {
  one: string;
  many: string;
  for: string;
  searching: string;
  failed: string;
  partial: string;
  oneThread: string;
  manyThreads: string;
  both: string;
}

/** What holds the words asked for, best first: items of the list, and threads. */
interface Answer {
  items: Map<HTMLElement, Found>;
  threads: readonly Found[];
}

const valuesOf = (item: HTMLElement, facet: Name) => (item.dataset[facet] ?? '').split(' ');

const pathOf = (item: HTMLElement) => item.querySelector('a')?.pathname;

class SheetSearch extends HTMLElement {
  private readonly form = this.querySelector('form') as HTMLFormElement;
  private readonly input = this.querySelector('input[type=search]') as HTMLInputElement;
  private readonly list = this.querySelector('.results') as HTMLElement;
  private readonly status = this.querySelector('[role=status]') as HTMLElement;
  private readonly empty = this.querySelector('.empty') as HTMLElement;
  private readonly forum = this.querySelector('.in-forum') as HTMLElement;
  private items = [...this.querySelectorAll<HTMLElement>('.results > li')];
  private summaries = new Map<HTMLElement, string>();
  /** Whether the list is whole, once it is known. */
  private whole: Promise<boolean> = Promise.resolve(true);
  private readonly words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
  private engine: Promise<Engine> | undefined;
  private asked = 0;
  /** Whether the address stands as the reader left it: the next letter typed begins a step of its own. */
  private isSettled = true;

  connectedCallback(): void {
    for (const part of this.querySelectorAll<HTMLDetailsElement>('.filters')) {
      part.hidden = false;
      // On a phone the answers come first, and the filters are one tap away.
      part.open = matchMedia('(min-width: 56rem)').matches;
    }
    for (const part of this.querySelectorAll<HTMLElement>('.plain')) part.hidden = true;
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.remember('push');
      this.isSettled = true;
      void this.show();
    });
    this.form.addEventListener('reset', (event) => {
      event.preventDefault();
      for (const box of this.boxes()) box.checked = false;
      this.remember('push');
      void this.show();
    });
    this.form.addEventListener('change', (event) => {
      if (event.target === this.input) return;
      this.remember('push');
      void this.show();
    });
    this.input.addEventListener('input', () => {
      this.remember(this.isSettled ? 'push' : 'replace');
      this.isSettled = false;
      void this.show();
    });
    window.addEventListener('popstate', () => {
      this.isSettled = true;
      this.recall();
      void this.show();
    });
    this.recall();
    this.whole = this.load();
    void this.show();
  }

  /** The page comes with the first sheets of the list; the others are fetched once. False when they cannot be. */
  private async load(): Promise<boolean> {
    try {
      const response = await fetch(this.dataset['cards'] ?? '');
      if (response.ok) this.items = itemsOf((await response.json()) as SheetCard[], this);
      return response.ok;
    } catch {
      return false;
    } finally {
      this.summaries = new Map(this.items.map((item) => [item, this.summary(item).textContent]));
    }
  }

  private boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  }

  private summary(item: HTMLElement): HTMLElement {
    return item.querySelector('.summary') as HTMLElement;
  }

  private choice(): Choice<Name> {
    const ticked = (name: Name) =>
      this.boxes().flatMap((box) => (box.name === name && box.checked ? [box.value] : []));
    return {
      proximitat: ticked('proximitat'),
      ambit: ticked('ambit'),
      fase: ticked('fase'),
      mida: ticked('mida'),
    };
  }

  /** The form as the address says. */
  private recall(): void {
    const params = new URLSearchParams(location.search);
    this.input.value = (params.get('q') ?? '').slice(0, 200);
    for (const box of this.boxes()) box.checked = params.getAll(box.name).includes(box.value);
  }

  /** The address as the form says. */
  private remember(how: 'push' | 'replace'): void {
    const params = new URLSearchParams();
    if (this.input.value.trim()) params.set('q', this.input.value.trim());
    for (const name of FACETS) for (const value of this.choice()[name]) params.append(name, value);
    const query = params.toString();
    const address = query ? `?${query}` : location.pathname;
    if (how === 'push' && location.search !== (query ? `?${query}` : ''))
      history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }

  private async show(): Promise<void> {
    const turn = ++this.asked;
    // The same search in another language is one step away.
    for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]'))
      link.search = location.search;
    const query = this.input.value.trim();
    if (this.summaries.size === 0) this.status.textContent = this.words.searching;
    const isWhole = await this.whole;
    if (turn !== this.asked) return;
    let found: Answer | undefined;
    let failed = false;
    if (query) {
      if (!this.engine) this.status.textContent = this.words.searching;
      try {
        found = await this.find(query);
      } catch {
        failed = true;
      }
    }
    // Somebody who types faster than we find wants only the last answer.
    if (turn !== this.asked) return;
    const matching = found ? [...found.items.keys()] : this.items;
    const shown = choose(matching, this.choice(), valuesOf);
    // A thread has nothing that the filters ask for.
    const isFiltered = this.boxes().some(({ checked }) => checked);
    const threads = isFiltered ? [] : (found?.threads ?? []);
    this.draw(shown, found?.items);
    showThreads(this.forum, threads);
    this.empty.hidden = shown.length + threads.length > 0;
    this.count(matching);
    const count = this.told(shown.length, threads.length);
    const answer = query ? fill(this.words.for, { count, query }) : count;
    const trouble = failed ? this.words.failed : isWhole ? '' : this.words.partial;
    this.status.textContent = failed ? trouble : [answer, trouble].filter(Boolean).join('. ');
  }

  private told(sheets: number, threads: number): string {
    const { one, many, oneThread, manyThreads, both } = this.words;
    const count = fill(sheets === 1 ? one : many, { n: sheets });
    if (threads === 0) return count;
    return fill(both, { count, threads: fill(threads === 1 ? oneThread : manyThreads, { n: threads }) });
  }

  private async find(query: string): Promise<Answer> {
    this.engine ??= import(/* @vite-ignore */ this.dataset['engine'] ?? '') as Promise<Engine>;
    try {
      const engine = await this.engine;
      await engine.init();
      const answer = await engine.search(searchText(query));
      const results = await Promise.all((answer?.results ?? []).map((result) => result.data()));
      const byPath = new Map(this.items.map((item) => [pathOf(item), item]));
      const items = results.flatMap((result): [HTMLElement, Found][] => {
        const item = byPath.get(new URL(result.url, location.href).pathname);
        return item && holdsWords(`${result.meta['title'] ?? ''} ${result.content}`, query)
          ? [[item, result]]
          : [];
      });
      return { items: new Map(items), threads: inThreads(results, query) };
    } catch (error) {
      this.engine = undefined;
      throw error;
    }
  }

  private draw(shown: readonly HTMLElement[], found: ReadonlyMap<HTMLElement, Found> | undefined): void {
    const isShown = new Set(shown);
    for (const item of this.items) {
      item.hidden = !isShown.has(item);
      const result = found?.get(item);
      this.summary(item).replaceChildren(
        result ? excerptOf(result.excerpt) : (this.summaries.get(item) ?? ''),
      );
    }
    this.list.replaceChildren(...(found ? shown : this.items));
    this.list.hidden = shown.length === 0;
  }

  private count(matching: readonly HTMLElement[]): void {
    const choice = this.choice();
    for (const box of this.boxes()) {
      const count = countChoice(matching, choice, box.name as Name, box.value, valuesOf);
      const shown = box.parentElement?.querySelector('.count');
      if (shown) shown.textContent = String(count);
    }
  }
}

customElements.define('sheet-search', SheetSearch);
