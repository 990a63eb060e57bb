import { expectedFields, missingFields } from '../../domain/completeness.ts';
import { LEVELS } from '../../domain/vocabulary.ts';
import { fill } from '../../domain/fill.ts';
import type { Marked } from './fault-marks.ts';
import type { Words } from './form-words.ts';

/** The steps of the form: one is shown, and each tells how far it has come. */
export class Steps {
  private readonly root: HTMLElement;
  private readonly words: Words;
  private readonly next: HTMLElement;
  private readonly back: HTMLElement;
  private first: HTMLElement | undefined;
  /** Called with the step that is left, before another is shown. */
  onLeave: (step: HTMLElement) => void = () => undefined;

  constructor(root: HTMLElement, words: Words) {
    this.root = root;
    this.words = words;
    this.next = root.querySelector('[data-do=next]') as HTMLElement;
    this.back = root.querySelector('[data-do=back]') as HTMLElement;
    window.addEventListener('hashchange', () => {
      const asked = location.hash === '' ? this.first : this.stepOf(location.hash.slice(1));
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

  private stepOf(asked: string): HTMLElement | undefined {
    return this.all.find(({ id }) => id === asked);
  }

  /** Opens the step with the first of some ids that is one, or the first step. */
  start(...ids: readonly string[]): void {
    this.first = ids.map((id) => this.stepOf(id)).find((step) => step !== undefined) ?? this.all[0];
    if (this.first) this.show(this.first, false);
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
      (link.parentElement as HTMLElement).hidden = !step || step.hasAttribute('data-empty');
      if (!step) continue;
      const { filled, all } = this.progressOf(step, data);
      const n = wrong(step);
      const isDone = all > 0 && filled === all;
      link.toggleAttribute('data-done', isDone && n === 0);
      link.toggleAttribute('data-wrong', n > 0);
      if (step === current) link.setAttribute('aria-current', 'step');
      else link.removeAttribute('aria-current');
      const [state = ''] = [
        n > 0 && words.wrong,
        step === current && words.here,
        isDone && words.done,
        filled > 0 && words.some,
        words.later,
      ].filter((one) => one !== false);
      (link.querySelector('.state') as HTMLElement).textContent = fill(state, { n, filled, all });
      this.measure(step, fill(count, { filled, all }), filled / all);
    }
  }

  /** How many of the fields of a step that a sheet may be missed for are filled in. */
  private progressOf(
    step: HTMLElement,
    data: Readonly<Record<string, unknown>>,
  ): { filled: number; all: number } {
    const level = LEVELS.find((one) => String(one) === step.dataset['step']);
    const isShown = (name: string) => !step.querySelector(`[data-field=${name}]`)?.matches('[hidden]');
    const expected = level ? expectedFields(level).filter(isShown) : [];
    const missing = level ? missingFields(data, level).filter(isShown) : [];
    return { filled: expected.length - missing.length, all: expected.length };
  }

  private measure(step: HTMLElement, told: string, share: number): void {
    const meter = this.root.querySelector<HTMLElement>(`[data-level-meter="${step.dataset['step'] ?? ''}"]`);
    if (!meter) return;
    (meter.querySelector('meter') as HTMLMeterElement).value = share || 0;
    (meter.querySelector('.label') as HTMLElement).textContent = told;
    meter.hidden = step.hasAttribute('data-empty');
  }
}
