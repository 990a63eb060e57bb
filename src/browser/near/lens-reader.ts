import { readerInLens, type LensPoint, type LensReader } from '../../domain/lens-reader.ts';
import { placesIn } from '../../domain/place.ts';
import { onPlaceChange, readerPlace } from '../reader-place.ts';
import { drawn } from './drawn.ts';

/** Radii of a lens within which the reader's mark is whole. */
const MOST = 0.95;

/** `<lens-reader>`: draws the reader in the lens it stands under, and says how far they are; until they say where, it asks. */
class LensReaderElement extends HTMLElement {
  private readonly link = this.querySelector('a') as HTMLAnchorElement;
  private readonly question = this.link.textContent;
  private drawings: readonly Element[] = [];

  connectedCallback(): void {
    this.show();
    onPlaceChange(() => {
      this.show();
    });
  }

  private show(): void {
    for (const drawing of this.drawings) drawing.remove();
    this.drawings = [];
    const { at = '', reach, change = '', nearest = '' } = this.dataset;
    const kept = readerPlace();
    const found = kept && readerInLens(kept.place, placesIn(at), Number(reach), MOST);
    if (!found) {
      this.link.textContent = this.question;
      this.replaceChildren(this.link);
      return;
    }
    const format = new Intl.NumberFormat(document.documentElement.lang, {
      ...{ maximumFractionDigits: 0, useGrouping: true },
    });
    this.link.textContent = change;
    const kilometres = found.kilometres < 1 ? '< 1' : format.format(found.kilometres);
    const away = [`${kilometres} km`, nearest].filter(Boolean).join(' ');
    this.replaceChildren(`◆ ${kept.name}: ${away}. `, this.link);
    this.draw(found);
  }

  /** The reader, and a line of dots to them from the body they are that far from. */
  private draw({ reader, body }: LensReader): void {
    const svg = this.closest('figure')?.querySelector('svg');
    if (!svg || !reader) return;
    const half = svg.viewBox.baseVal.width / 2 + svg.viewBox.baseVal.x;
    const units = ({ x, y }: LensPoint) =>
      [half + x * half, half + y * half].map(Math.round) as [number, number];
    const [x, y] = units(reader);
    this.drawings = [drawn('path', { class: 'reader', d: `M${x},${y}m0-9l9 9-9 9-9-9z` })];
    if (body) {
      const [x1, y1] = units(body);
      this.drawings = [drawn('line', { class: 'way', x1, y1, x2: x, y2: y }), ...this.drawings];
    }
    svg.append(...this.drawings);
  }
}

customElements.define('lens-reader', LensReaderElement);
