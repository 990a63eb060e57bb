import { bearingTo, kilometresBetween, kilometresToNearest, placesIn } from '../../domain/place.ts';
import { onPlaceChange, readerPlace, type ReaderPlace } from '../reader-place.ts';
import { drawn } from './drawn.ts';

/** Units around the reader's mark that a lens keeps from its edge. */
const ROOM = 10;

/** `<lens-reader>`: draws the reader in the lens it stands under, and says how far they are; until they say where, it asks. */
class LensReader extends HTMLElement {
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
    const reader = readerPlace();
    const kilometres = reader && kilometresToNearest(reader.place, placesIn(this.dataset['at'] ?? ''));
    if (!reader || kilometres === undefined) {
      this.link.textContent = this.question;
      this.replaceChildren(this.link);
      return;
    }
    const format = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 0 });
    this.link.textContent = this.dataset['change'] ?? '';
    this.replaceChildren(`◆ ${reader.name}: ${format.format(kilometres)} km. `, this.link);
    if (kilometres >= 1) this.draw(reader);
  }

  /** A line of dots from the middle to where the reader is or, where they are beyond the edge, towards it. */
  private draw({ place }: ReaderPlace): void {
    const svg = this.closest('figure')?.querySelector('svg');
    const [middle] = placesIn(this.dataset['at'] ?? '');
    if (!svg || !middle) return;
    const half = svg.viewBox.baseVal.width / 2 + svg.viewBox.baseVal.x;
    const away = (kilometresBetween(middle, place) / Number(this.dataset['reach'])) * half;
    const [bearing, length] = [bearingTo(middle, place), Math.min(away, half - ROOM)];
    const [x, y] = [half + Math.sin(bearing) * length, half - Math.cos(bearing) * length].map(Math.round);
    this.drawings = [
      drawn('line', { class: 'way', x1: half, y1: half, x2: x ?? half, y2: y ?? half }),
      drawn('path', { class: 'reader', d: `M${x},${y}m0-9l9 9-9 9-9-9z` }),
    ];
    svg.append(...this.drawings);
  }
}

customElements.define('lens-reader', LensReader);
