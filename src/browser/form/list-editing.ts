import { fill } from '../../domain/fill.ts';
import { focusable } from './fault-marks.ts';
import { controlIn, showChosen } from './form-values.ts';
import type { Words } from './form-words.ts';
import { addItem, renumber } from './items.ts';

/** How lists grow, shrink and change their order, by button or by key. Each change is told by `onChange`. */
export class ListEditing {
  private readonly words: Words;
  private readonly say: (sentence: string) => void;
  /** Called after each change, with what takes it back where something was taken out. */
  onChange: (undo?: () => void) => void = () => undefined;

  constructor(root: HTMLElement, words: Words, say: (sentence: string) => void) {
    this.words = words;
    this.say = say;
    root.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLElement>('[data-kind=list] [data-do]');
      if (button) this.act(button);
    });
    root.addEventListener('change', ({ target }) => {
      const either = (target as Element).parentElement;
      if (either?.dataset['kind'] === 'either') showChosen(either);
    });
    root.addEventListener('keydown', (event) => {
      // A list of short texts goes on at the next line, as in any list.
      const item = (event.target as Element).closest('li:not(.block)');
      const isLine = (event.target as Element).matches('li > :is(input, [data-kind=line])');
      if (event.key !== 'Enter' || !item || !isLine) return;
      event.preventDefault();
      // The lists of a translation are as long as the Catalan ones.
      if (item.closest('[data-fixed]')) return;
      this.add(item.closest('[data-kind=list]') as HTMLElement, item);
    });
  }

  private act(button: HTMLElement): void {
    const list = button.closest('[data-kind=list]') as HTMLElement;
    const item = button.closest('li');
    const { do: what } = button.dataset;
    if (what === 'add') this.add(list);
    else if (!item || !list.contains(item)) return;
    else if (what === 'remove') this.takeOut(list, item);
    else this.move(list, item, button);
  }

  private add(list: HTMLElement, before?: Element): void {
    const item = addItem(list);
    before?.after(item);
    renumber(list);
    focusable(controlIn(item)).focus();
    this.onChange();
  }

  private move(list: HTMLElement, item: HTMLElement, button: HTMLElement): void {
    const isUp = button.dataset['do'] === 'up';
    const other = isUp ? item.previousElementSibling : item.nextElementSibling;
    if (!other) return;
    if (isUp) other.before(item);
    else other.after(item);
    renumber(list);
    button.focus();
    const all = [...(item.parentElement?.children ?? [])];
    const { label = '' } = list.dataset;
    this.say(fill(this.words.moved, { label, n: all.indexOf(item) + 1, all: all.length }));
    this.onChange();
  }

  private takeOut(list: HTMLElement, item: HTMLElement): void {
    const [place, after] = [item.parentElement as HTMLElement, item.nextElementSibling];
    const label = controlIn(item).getAttribute('aria-label') ?? '';
    item.remove();
    renumber(list);
    this.say(fill(this.words.removed, { label }));
    this.onChange(() => {
      place.insertBefore(item, after?.parentElement === place ? after : null);
      renumber(list);
      item.dispatchEvent(new CustomEvent('reach', { bubbles: true }));
    });
  }
}
