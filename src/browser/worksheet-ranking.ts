import { fill } from '../domain/fill.ts';
import { EASIEST, WORTH, type PaperForm, type RankedForm } from '../domain/paper-form.ts';
import { worksheet } from './worksheet-store.ts';
import type { Words } from './worksheet-words.ts';

/** How much of the chart's height a mark takes at its lowest, in percent, and how far aside of its place it may stand, in rem. */
const MARK_HEIGHT = 13;
const ASIDE = [0, 2, -2];

/** A mark of the chart: the places in the ranking of the forms that fall there. */
interface Mark {
  ease: number;
  impact: number;
  aside: number;
  ranks: number[];
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  text: string | number = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.textContent = String(text);
  return made;
}

/** Places in few signs: `3`, `3–7` or, where they do not follow one another, `3 +2`. */
function ranksLabel(ranks: readonly number[]): string {
  const [first = 0, ...others] = ranks.toSorted((a, b) => a - b);
  const last = others.at(-1);
  if (last === undefined) return String(first);
  return last - first === others.length ? `${first}–${last}` : `${first} +${others.length}`;
}

/** Marks for ranked forms. Those that would cover one another stand aside or, where there is no room, are one. */
function marksOf(ranked: readonly RankedForm[]): Mark[] {
  const marks: Mark[] = [];
  ranked.forEach(({ form: { ease }, impact }, i) => {
    const near = marks.filter((mark) => mark.ease === ease && Math.abs(mark.impact - impact) < MARK_HEIGHT);
    const same = near.find((mark) => mark.impact === impact);
    const aside = ASIDE.find((place) => !near.some((mark) => mark.aside === place));
    const shared = same ?? (aside === undefined ? near[0] : undefined);
    if (shared) shared.ranks.push(i + 1);
    else marks.push({ ease, impact, aside: aside ?? 0, ranks: [i + 1] });
  });
  return marks;
}

/** The chart and the table of ranked forms. */
export class RankingView {
  private readonly place: HTMLElement;
  private readonly words: Words;

  constructor(place: HTMLElement, words: Words) {
    this.place = place;
    this.words = words;
    const plot = place.querySelector('.plot') as HTMLElement;
    plot.style.setProperty('--worth-impact', `${100 - WORTH.impact}%`);
    plot.style.setProperty('--worth-ease', `${((WORTH.ease - 1) / EASIEST) * 100}%`);
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

  private draw(ranked: readonly RankedForm[]): void {
    const plot = this.place.querySelector('.plot') as HTMLElement;
    for (const mark of plot.querySelectorAll('b')) mark.remove();
    plot.append(
      ...marksOf(ranked).map(({ ease, impact, aside, ranks }) => {
        const mark = element('b', ranksLabel(ranks));
        mark.style.left = `calc(${((ease - 0.5) / EASIEST) * 100}% + ${aside}rem)`;
        mark.style.bottom = `${Math.min(96, Math.max(4, impact))}%`;
        return mark;
      }),
    );
  }

  /** What was answered of a form, for the page that is printed. */
  private answers({ frequency, payment, steps, people, sensitive }: PaperForm): (string | number)[] {
    const { often, yes, no } = this.words;
    return [often[frequency], payment ? yes : no, steps, people, sensitive ? yes : no];
  }

  private row({ form, index, impact, advice }: RankedForm, rank: number, isChosen: boolean) {
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
      element('td', this.words.advice[advice]),
      cell,
    );
    return row;
  }
}
