import { compareQuery } from '../../domain/compare-choice.ts';
import type { ChoosingTold } from '../../domain/compare-told.ts';
import { fill } from '../../domain/fill.ts';
import { chosenSheets } from './chosen-sheets.ts';

/** Whether the page has its bar: every list brings one, and a page needs no more. */
let isPlaced = false;

/** `<compare-bar>`: at the foot of what is read, how many sheets are chosen to be compared, and the way to do so. */
class CompareBar extends HTMLElement {
  private readonly told = JSON.parse(this.dataset['told'] ?? '{}') as ChoosingTold;
  private isFull = false;

  connectedCallback(): void {
    const main = this.closest('main');
    if (isPlaced || !main) return;
    isPlaced = true;
    main.append(this);
    chosenSheets.addEventListener('change', () => {
      this.isFull = false;
      this.show();
    });
    chosenSheets.addEventListener('full', () => {
      this.isFull = true;
      this.show();
    });
    this.querySelector('button')?.addEventListener('click', () => {
      chosenSheets.choose([]);
      // The bar goes, and the reader stays where they are.
      main.focus({ preventScroll: true });
    });
    this.show();
  }

  private show(): void {
    const { slugs, isKept } = chosenSheets;
    const { one, many, full, unkept } = this.told.words;
    const count = fill(slugs.length === 1 ? one : many, { n: slugs.length });
    const said = [count, this.isFull && full, !isKept && unkept].filter(Boolean).join('. ');
    const [status, link, button] = ['p', 'a', 'button'].map((name) => this.querySelector<HTMLElement>(name));
    if (status) status.textContent = slugs.length > 0 ? said : '';
    link?.setAttribute('href', this.told.compare + compareQuery(slugs));
    if (link) link.hidden = slugs.length < 2;
    if (button) button.hidden = slugs.length === 0;
    this.classList.toggle('some', slugs.length > 0);
  }
}

customElements.define('compare-bar', CompareBar);
