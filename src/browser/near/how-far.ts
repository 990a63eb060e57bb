import { RINGS, ringsAway } from '../../domain/gauge.ts';
import { bearingTo, nearestTo, placesIn, type Place } from '../../domain/place.ts';
import { make } from '../make.ts';
import { onPlaceChange, readerPlace } from '../reader-place.ts';
import { drawn } from './drawn.ts';

/** Units between two rings of a gauge, and the middle of its square. */
const STEP = 5;
const MIDDLE = 29;

/** The reader in the middle, the rings around them, and where something stands among these. */
function gauge(from: Place, to: Place, kilometres: number): SVGElement {
  const away = ringsAway(kilometres);
  const isNear = away <= RINGS.length;
  const rings = RINGS.map((_, i) =>
    drawn('circle', {
      class: isNear && i < away ? 'within' : 'ring',
      ...{ cx: MIDDLE, cy: MIDDLE, r: (i + 1) * STEP },
    }),
  );
  const bearing = bearingTo(from, to);
  const [x, y] = [MIDDLE + Math.sin(bearing) * away * STEP, MIDDLE - Math.cos(bearing) * away * STEP];
  const dots = [
    drawn('circle', { class: 'middle', cx: MIDDLE, cy: MIDDLE, r: 1.8 }),
    drawn('circle', { class: isNear ? 'dot' : 'dot far', cx: x.toFixed(1), cy: y.toFixed(1), r: 3.4 }),
  ];
  const svg = drawn('svg', { viewBox: `0 0 ${2 * MIDDLE} ${2 * MIDDLE}`, 'aria-hidden': 'true' });
  svg.append(...rings.toReversed(), ...dots);
  return svg;
}

/** `<how-far>`: tells how far from the reader the places in its `data-at` are, once they have said where they are. */
class HowFar extends HTMLElement {
  connectedCallback(): void {
    this.draw();
  }

  /** Says it again, of where the reader is now. */
  draw(): void {
    const { at = '', away = '', here = '' } = this.dataset;
    const reader = readerPlace();
    const nearest =
      reader &&
      nearestTo(
        placesIn(at).map((place) => ({ place })),
        reader.place,
      );
    if (!nearest) {
      this.replaceChildren();
      return;
    }
    const { one, kilometres } = nearest;
    const format = new Intl.NumberFormat(document.documentElement.lang, {
      ...{ maximumFractionDigits: 0, useGrouping: true },
    });
    const told =
      kilometres < 1
        ? make('span', { textContent: here })
        : make(
            'span',
            {},
            make('b', { textContent: `${format.format(kilometres)} km` }),
            new Text(` ${away}`),
          );
    this.replaceChildren(gauge(reader.place, one.place, kilometres), told);
  }
}

customElements.define('how-far', HowFar);

onPlaceChange(() => {
  for (const one of document.querySelectorAll('how-far')) if (one instanceof HowFar) one.draw();
});
