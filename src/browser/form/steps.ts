import { expectedFields, missingFields } from '../../domain/completeness.ts';
import { LEVELS, type Level } from '../../domain/vocabulary.ts';
import { fill } from '../fill.ts';
import type { Marked } from './fault-marks.ts';
import type { Words } from './form-words.ts';

/** The steps of the form: one is shown, and each tells how far it has come. */
export class Steps {
  private readonly root: HTMLElement;
  private readonly words: Words;
  private readonly next: HTMLElement;
  private readonly back: HTMLElement;
  /** Called with the step that is left, before another is shown. */
  onLeave: (step: HTMLElement) => void = () => undefined;

  constructor(root: HTMLElement, words: Words) {
    this.root = root;
    this.words = words;
    this.next = root.querySelector('[data-do=next]') as HTMLElement;
    this.back = root.querySelector('[data-do=back]') as HTMLElement;
    window.addEventListener('hashchange', () => {
      const asked = this.all.find(({ id }) => `#${id}` === location.hash);
      if (asked && asked !== this.current) this.show(asked, true);
    });
  }

  /** The steps there are something to write in. */
  get all(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('[data-step]:not([data-empty])')];
  }

  get current(): HTMLElement | undefined {
    return this.all.find(({ hidden }) => !hidden);
  }

  /** Opens the step with an id, or the first. */
  start(id: string): void {
    const [first] = this.all;
    const asked = this.all.find((step) => step.id === id) ?? first;
    if (asked) this.show(asked, false);
  }

  /** Goes to the step after this one, or before it. */
  go(by: 1 | -1): void {
    const { all, current } = this;
    const to = current && all[all.indexOf(current) + by];
    if (to) location.hash = to.id;
  }

  /** Shows the step that holds something, and puts the focus there. */
  reach(target: HTMLElement): void {
    const step = target.closest<HTMLElement>('[data-step]');
    if (!step) return;
    if (step !== this.current) {
      this.show(step, false);
      history.pushState(null, '', `#${step.id}`);
    }
    target.focus();
    target.scrollIntoView({ block: 'center' });
  }

  private show(step: HTMLElement, hasFocus: boolean): void {
    const { all, current } = this;
    if (current && current !== step) this.onLeave(current);
    for (const one of all) one.hidden = one !== step;
    const at = all.indexOf(step);
    const after = all[at + 1];
    this.back.hidden = at === 0;
    this.next.hidden = !after;
    if (after) this.next.textContent = fill(this.words.next, { step: this.titleOf(after) });
    if (!hasFocus) return;
    step.focus({ preventScroll: true });
    this.root.scrollIntoView();
  }

  private titleOf(step: HTMLElement): string {
    return step.querySelector('h3 > span:last-child')?.textContent.trim().replace(/\s+/g, ' ') ?? '';
  }

  /** Tells how far each step has come, from what is written and from what is wrong with it. */
  tell(data: Readonly<Record<string, unknown>>, marks: readonly Marked[]): void {
    const { step: words, count } = this.words;
    const { current } = this;
    const wrong = (step: HTMLElement) =>
      marks.filter(({ place, severity }) => severity === 'error' && step.contains(place)).length;
    for (const link of this.root.querySelectorAll<HTMLAnchorElement>('nav a')) {
      const step = this.root.querySelector<HTMLElement>(`[data-step]${link.hash}`);
      const state = link.querySelector('.state') as HTMLElement;
      if (!step) continue;
      const level = LEVELS.find((one) => String(one) === step.dataset['step']);
      const { filled, all } = level ? progressOf(data, level) : { filled: 0, all: 1 };
      const n = wrong(step);
      const isHere = step === current;
      link.toggleAttribute('data-done', filled === all && n === 0);
      link.toggleAttribute('data-wrong', n > 0);
      if (isHere) link.setAttribute('aria-current', 'step');
      else link.removeAttribute('aria-current');
      state.textContent =
        n > 0
          ? fill(words.wrong, { n })
          : isHere
            ? words.here
            : filled === all
              ? words.done
              : filled > 0
                ? fill(words.some, { filled, all })
                : words.later;
    }
    for (const level of LEVELS) {
      const meter = this.root.querySelector<HTMLElement>(`[data-level-meter="${level}"]`);
      const { filled, all } = progressOf(data, level);
      const bar = meter?.querySelector('meter');
      if (bar) bar.value = filled / all;
      if (meter) (meter.querySelector('.label') as HTMLElement).textContent = fill(count, { filled, all });
    }
  }
}

/** How many of the fields of a level are filled in. */
function progressOf(data: Readonly<Record<string, unknown>>, level: Level): { filled: number; all: number } {
  const all = expectedFields(level).length;
  return { filled: all - missingFields(data, level).length, all };
}
