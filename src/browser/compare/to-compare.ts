import type { ChoosingTold } from '../../domain/compare-told.ts';
import { fill } from '../../domain/fill.ts';
import { make } from '../make.ts';
import { chosenSheets } from './chosen-sheets.ts';

/** `<to-compare>`: a button by which the sheet of an item is chosen to be compared. What is found and is no sheet gets none. */
class ToCompare extends HTMLElement {
  private button: HTMLButtonElement | undefined;
  private slug = '';

  connectedCallback(): void {
    chosenSheets.addEventListener('change', this.show);
    if (!this.button) this.draw();
    this.show();
  }

  disconnectedCallback(): void {
    chosenSheets.removeEventListener('change', this.show);
  }

  private draw(): void {
    // The words stand once in the page, in the bar.
    const told = document.querySelector<HTMLElement>('compare-bar')?.dataset['told'];
    const link = this.closest('article')?.querySelector<HTMLAnchorElement>('.name a');
    const [, slug] = /\/projectes\/([a-z0-9-]+)\/$/.exec(link?.pathname ?? '') ?? [];
    if (!told || !link || !slug) return;
    const { words } = JSON.parse(told) as ChoosingTold;
    const ariaLabel = fill(words.toggleOf, { title: link.textContent.trim() });
    this.slug = slug;
    this.button = make('button', { type: 'button', ariaLabel, textContent: words.toggle });
    this.button.addEventListener('click', () => {
      chosenSheets.toggle(slug);
    });
    this.append(this.button);
  }

  private readonly show = (): void => {
    if (this.button) this.button.ariaPressed = String(chosenSheets.slugs.includes(this.slug));
  };
}

customElements.define('to-compare', ToCompare);
