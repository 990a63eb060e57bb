import { fill } from '../../domain/fill.ts';
import { make } from '../make.ts';

/** How many values are shown before the rest is asked for. */
const SHOWN = 6;

/** A facet whose values only the content tells: the first of them, those that are ticked, and a way to see all. */
export class GrowingList {
  private readonly address: string;
  private readonly names: ReadonlyMap<string, string>;
  private readonly words: Readonly<Record<'more' | 'fewer', string>>;
  private readonly more = make('button', { type: 'button', className: 'more' });
  private readonly labels = new Map<string, HTMLElement>();
  private isWhole = false;
  private shown = '';

  /** `place` is the part of the filters for it, `address` its name there, `names` its values in their order. */
  constructor(
    place: HTMLElement,
    address: string,
    names: ReadonlyMap<string, string>,
    words: Readonly<Record<'more' | 'fewer', string>>,
    onMore: () => void,
  ) {
    this.address = address;
    this.names = names;
    this.words = words;
    place.hidden = names.size === 0;
    place.querySelector('fieldset')?.append(this.more);
    this.more.ariaExpanded = 'false';
    this.more.addEventListener('click', () => {
      this.isWhole = !this.isWhole;
      this.more.ariaExpanded = String(this.isWhole);
      onMore();
      // On to the first of those that were not there.
      const first = [...this.names.keys()][SHOWN];
      if (this.isWhole && first !== undefined) this.labels.get(first)?.querySelector('input')?.focus();
    });
  }

  /** A box is made once it is to be seen: of hundreds of technologies, most never are. */
  private label(value: string, name: string): HTMLElement {
    const label =
      this.labels.get(value) ??
      make(
        'label',
        {},
        make('input', { type: 'checkbox', name: this.address, value }),
        make('span', { className: 'name', textContent: name }),
        make('span', { className: 'count' }),
      );
    this.labels.set(value, label);
    return label;
  }

  /** Shows what there is to see when some values are ticked. Tells whether that has changed. */
  show(ticked: readonly string[]): boolean {
    const kept = [...this.names].filter(([value], i) => this.isWhole || i < SHOWN || ticked.includes(value));
    const shown = [this.isWhole, ...kept.map(([value]) => value)].join(' ');
    if (shown === this.shown) return false;
    this.shown = shown;
    const focused = document.activeElement;
    const isInside = [...this.labels.values()].some((label) => label.contains(focused));
    for (const label of this.labels.values()) label.remove();
    this.more.before(...kept.map(([value, name]) => this.label(value, name)));
    const rest = this.names.size - kept.length;
    this.more.textContent = this.isWhole ? this.words.fewer : fill(this.words.more, { n: rest });
    // Where all the others are ticked there is nothing more to show, and no less.
    this.more.hidden = this.isWhole ? this.names.size <= SHOWN : rest === 0;
    // What had the focus may be gone, unticked in a list that is short again; or the button, with nothing to show.
    if (isInside && focused instanceof HTMLElement) (focused.isConnected ? focused : this.more).focus();
    if (this.more === focused && this.more.hidden) this.more.parentElement?.querySelector('input')?.focus();
    return true;
  }
}
