import type { Fault } from '../../domain/fault.ts';
import { fill } from '../../domain/fill.ts';
import { make } from '../make.ts';
import type { Words } from './form-words.ts';

/** A fault with its sentence, and where it stands in the form. */
export interface Marked {
  place: HTMLElement;
  severity: Fault['severity'];
  message: string;
  fix: string | undefined;
}

const INPUT = 'input, textarea, select';

/** What is filled in at a place: itself, or the first thing that can be in a group or a list. */
export function focusable(place: HTMLElement): HTMLElement {
  return place.matches(INPUT) ? place : (place.querySelector<HTMLElement>(`${INPUT}, button`) ?? place);
}

/** What a field is called. */
export function titleOf(field: Element | null): string | undefined {
  return field?.querySelector('.title')?.firstChild?.textContent?.trim();
}

/** What the field that a place belongs to is called, with the number of its item in a list. */
function nameOf(place: HTMLElement): string {
  const item = place.closest('li')?.querySelector('[aria-label]')?.getAttribute('aria-label');
  return item ?? titleOf(place.closest('.field')) ?? '';
}

/** A fault in a line, with the name of what is wrong. */
function lineOf({ place, message }: Marked): string {
  return `${nameOf(place)}: ${message}`;
}

/** The sentences beside what is wrong, and the list of them at the top of each step. */
export class FaultMarks {
  private readonly root: HTMLElement;
  private readonly words: Words;
  /** Where what is wrong has been told. */
  private told: readonly HTMLElement[] = [];

  constructor(root: HTMLElement, words: Words) {
    this.root = root;
    this.words = words;
  }

  /** Shows these marks, and no others. */
  show(marks: readonly Marked[]): void {
    for (const old of this.root.querySelectorAll('.fault')) old.remove();
    for (const input of this.root.querySelectorAll('[aria-invalid]')) input.removeAttribute('aria-invalid');
    marks.forEach((mark, i) => {
      this.mark(mark, `falta-${i}`);
    });
    for (const input of this.root.querySelectorAll<HTMLElement>('[data-kind]')) this.describe(input, marks);
    for (const step of this.root.querySelectorAll<HTMLElement>('[data-step]')) this.summarise(step, marks);
    this.tell(marks.filter(({ severity }) => severity === 'error'));
  }

  /** Tells those who hear the page what has come to be wrong: where it is one thing that, of more how many. */
  private tell(errors: readonly Marked[]): void {
    const fresh = errors.filter(({ place }) => !this.told.includes(place));
    this.told = errors.map(({ place }) => place);
    const [first] = fresh;
    if (!first) return;
    (this.root.querySelector('.told') as HTMLElement).textContent =
      fresh.length === 1 ? lineOf(first) : this.countOf(errors);
  }

  private countOf(errors: readonly Marked[]): string {
    const n = errors.length;
    return fill(n === 1 ? this.words.one : this.words.many, { n });
  }

  private mark({ place, severity, message, fix }: Marked, id: string): void {
    const isError = severity === 'error';
    place.after(
      make('p', {
        id,
        className: isError ? 'fault error' : 'fault',
        textContent: `${isError ? '' : `${this.words.advice}: `}${message}${fix ? ` ${fix}` : ''}`,
      }),
    );
    if (isError && place.matches(INPUT)) place.setAttribute('aria-invalid', 'true');
  }

  /** What explains a field, and what is wrong with it, are read out with it. */
  private describe(input: HTMLElement, marks: readonly Marked[]): void {
    const help = `${input.id}-ajuda`;
    const ids = [
      ...(input.id && document.getElementById(help) ? [help] : []),
      ...marks.flatMap(({ place }, i) => (place === input ? [`falta-${i}`] : [])),
    ];
    if (ids.length > 0) input.setAttribute('aria-describedby', ids.join(' '));
    else input.removeAttribute('aria-describedby');
  }

  /** «Nivell 4»; nothing for what belongs to no level. */
  private levelOf(place: HTMLElement): string {
    const { step: level = '0' } = (place.closest('[data-step]') as HTMLElement).dataset;
    return level === '0' ? '' : fill(this.words.step.level, { level });
  }

  private summarise(step: HTMLElement, marks: readonly Marked[]): void {
    const summary = step.querySelector('.summary') as HTMLElement;
    const isLast = step.dataset['step'] === '0';
    const own = marks.filter(
      ({ place, severity }) => severity === 'error' && (isLast || step.contains(place)),
    );
    summary.hidden = own.length === 0;
    const title = this.countOf(own);
    const items = own.map((mark) => {
      const link = make('a', {
        href: '#',
        textContent: [isLast && this.levelOf(mark.place), lineOf(mark)].filter(Boolean).join(', '),
        onclick: (event) => {
          event.preventDefault();
          mark.place.dispatchEvent(new CustomEvent('reach', { bubbles: true }));
        },
      });
      return make('li', {}, link);
    });
    summary.replaceChildren(make('p', { className: 'title', textContent: title }), make('ul', {}, ...items));
  }
}
