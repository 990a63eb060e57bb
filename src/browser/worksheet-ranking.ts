import type { PaperForm, RankedForm } from '../domain/paper-form.ts';
import { worksheet } from './worksheet-store.ts';
import { fill, type Words } from './worksheet-words.ts';

const EASES = 5;

/** How much of the chart's height a mark takes, in percent, and how far aside others stand, in rem. */
const MARK_HEIGHT = 9;
const ASIDE = [0, 1.3, -1.3];

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  text: string | number = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.textContent = String(text);
  return made;
}

/** The chart and the table of ranked forms. */
export class RankingView {
  private readonly place: HTMLElement;
  private readonly words: Words;

  constructor(place: HTMLElement, words: Words) {
    this.place = place;
    this.words = words;
    place.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) worksheet.choose(Number(target.value));
    });
  }

  show(ranked: readonly RankedForm[], chosen: number | undefined): void {
    (this.place.querySelector('.none') as HTMLElement).hidden = ranked.length > 0;
    (this.place.querySelector('.ranked') as HTMLElement).hidden = ranked.length === 0;
    this.draw(ranked);
    // The choice keeps the focus while its table is drawn again.
    const focused = (document.activeElement as HTMLInputElement | null)?.name === 'chosen';
    const body = this.place.querySelector('tbody') as HTMLElement;
    body.replaceChildren(...ranked.map((one, i) => this.row(one, i + 1, one.index === chosen)));
    if (focused) body.querySelector<HTMLElement>('input:checked')?.focus();
  }

  /** Forms that fall on one point share a mark; marks that would cover each other stand aside. */
  private draw(ranked: readonly RankedForm[]): void {
    const plot = this.place.querySelector('.plot') as HTMLElement;
    for (const mark of plot.querySelectorAll('b')) mark.remove();
    const points = Map.groupBy(
      ranked.map((one, i) => ({ ...one, rank: i + 1 })),
      ({ form, impact }) => `${form.ease} ${impact}`,
    );
    const groups = [...points.values()].flatMap((group) => {
      const [first] = group;
      return first
        ? [{ ease: first.form.ease, impact: first.impact, ranks: group.map(({ rank }) => rank) }]
        : [];
    });
    const placed: { ease: number; impact: number; aside: number }[] = [];
    for (const { ease, impact, ranks } of groups.sort((a, b) => b.impact - a.impact)) {
      const near = placed.findLast((one) => one.ease === ease && one.impact - impact < MARK_HEIGHT);
      const aside = near ? (near.aside + 1) % ASIDE.length : 0;
      placed.push({ ease, impact, aside });
      const mark = element('b', ranks.join(' · '));
      mark.style.left = `calc(${((ease - 0.5) / EASES) * 100}% + ${ASIDE[aside] ?? 0}rem)`;
      mark.style.bottom = `${Math.min(96, Math.max(4, impact))}%`;
      plot.append(mark);
    }
  }

  /** What was answered of a form, for the page that is printed. */
  private answers({ frequency, payment, steps, people, sensitive }: PaperForm): (string | number)[] {
    const { often, yes, no } = this.words;
    return [often[frequency], payment ? yes : no, steps, people, sensitive ? yes : no];
  }

  private row({ form, index, impact, priority, advice }: RankedForm, rank: number, isChosen: boolean) {
    const name = form.name || this.words.unnamed;
    const row = element('tr');
    const pick = element('input');
    Object.assign(pick, { type: 'radio', name: 'chosen', value: String(index), checked: isChosen });
    pick.setAttribute('aria-label', fill(this.words.pickNamed, { name }));
    const cell = element('td');
    cell.append(pick);
    const head = element('th', name);
    head.scope = 'row';
    row.append(
      element('td', rank),
      head,
      ...this.answers(form).map((answer) => {
        const said = element('td', answer);
        said.className = 'answer';
        return said;
      }),
      element('td', impact),
      element('td', this.words.eases[form.ease - 1] ?? ''),
      element('td', priority),
      element('td', this.words.advice[advice]),
      cell,
    );
    return row;
  }
}
