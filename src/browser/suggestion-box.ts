import Combobox from '@github/combobox-nav';
import type { Offer } from '../domain/suggestion-told.ts';
import { make } from './make.ts';
import { Kept, readJson, SOON } from './read-json.ts';

/** The most names that are offered at once: more would be no shorter than writing on. */
const MOST = 8;

/** What a box offers, and how: `Row` is a thing as it travels, and `T` as it is. */
export interface Offered<Row, T> {
  /** Where the things are, as a list of rows. */
  address: string;
  read: (row: Row) => T;
  /** The things that somebody may be writing the name of, the likeliest first. */
  like: (all: readonly T[], written: string) => readonly T[];
  /** The few things that may have been meant where nothing has such a name. */
  alike?: (all: readonly T[], written: string) => readonly T[];
  /** What tells a thing from the others, in a word. */
  keyOf: (one: T) => string;
  /** What its option says. */
  show: (one: T) => readonly Node[];
}

/** What becomes of what is written in a box. */
export interface SuggestionAsks<T> {
  /** Called with the thing that was chosen. */
  chosen: (one: T) => void;
  /** Called with what is offered each time something is written; gives it in words, which stand under names that are not all. */
  offered: (offer: Offer) => string;
  /** Called where somebody writes and the things are yet to come. */
  coming: () => void;
  /** Called where the things cannot be had. */
  failed: () => void;
}

/** The box in which a thing is chosen by its name: names are offered as it is written. */
export class SuggestionBox<Row, T> {
  private readonly input: HTMLInputElement;
  private readonly list: HTMLElement;
  private readonly things: Offered<Row, T>;
  private readonly on: SuggestionAsks<T>;
  private readonly combobox: Combobox;
  private readonly kept = new Kept();
  private turn = 0;
  /** Whether it was said that the things are coming, and no more since. */
  private isAwaited = false;

  constructor(input: HTMLInputElement, list: HTMLElement, things: Offered<Row, T>, on: SuggestionAsks<T>) {
    this.input = input;
    this.list = list;
    this.things = things;
    this.on = on;
    this.combobox = new Combobox(input, list, {
      firstOptionSelectionMode: 'selected',
      tabInsertsSuggestions: false,
    });
    input.addEventListener('focus', () => {
      this.all().catch(on.failed);
    });
    input.addEventListener('input', () => {
      this.offer().catch(on.failed);
    });
    input.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape' || key === 'Tab') this.close();
    });
    input.addEventListener('blur', () => {
      // A click on a name comes after the box has lost the focus.
      setTimeout(() => {
        this.close();
      }, 200);
    });
    list.addEventListener('mousedown', (event) => {
      // The box keeps the focus: leaving it would close the list before the button is let go.
      event.preventDefault();
    });
    list.addEventListener('combobox-commit', ({ target }) => {
      const { key } = (target as HTMLElement).dataset;
      this.close();
      this.all().then((all) => {
        const one = all.find((other) => things.keyOf(other) === key);
        if (one !== undefined) on.chosen(one);
      }, on.failed);
    });
  }

  /** Everything there is. Rejects where it cannot be had. */
  all(): Promise<readonly T[]> {
    const { address, read } = this.things;
    return this.kept.get('all', async () => (await readJson<readonly Row[]>(address)).map(read));
  }

  /** Shows the name of what is chosen; nothing where nothing is. */
  show(name: string): void {
    this.input.value = name;
    this.close();
  }

  private close(): void {
    this.turn += 1;
    this.combobox.stop();
    this.list.hidden = true;
  }

  /** Offers names for what is written, unless something else is written meanwhile. Rejects where there are none to be had. */
  private async offer(): Promise<void> {
    const turn = (this.turn += 1);
    const { like, alike, keyOf, show } = this.things;
    const late = setTimeout(() => {
      if (turn !== this.turn) return;
      this.isAwaited = true;
      this.on.coming();
    }, SOON);
    const all = await this.all().finally(() => {
      clearTimeout(late);
    });
    if (turn !== this.turn) {
      // Nothing is coming any more, whoever has left the box.
      if (this.isAwaited) this.on.offered({ written: '', found: 0, shown: 0, isAlike: false });
      this.isAwaited = false;
      return;
    }
    this.isAwaited = false;
    const written = this.input.value;
    const named = like(all, written);
    const found = named.length > 0 ? named : (alike?.(all, written) ?? []);
    const options = found.slice(0, MOST).map((one) => {
      const key = keyOf(one);
      const option = make('li', { role: 'option', id: `${this.input.id}-${key}` }, ...show(one));
      option.dataset['key'] = key;
      return option;
    });
    this.combobox.stop();
    this.list.replaceChildren(...options);
    this.list.hidden = options.length === 0;
    if (options.length > 0) this.combobox.start();
    const textContent = this.on.offered({
      ...{ written, found: found.length, shown: options.length },
      isAlike: found !== named && found.length > 0,
    });
    if (found.length > options.length)
      this.list.append(make('li', { className: 'rest', ariaHidden: 'true', textContent }));
  }
}
