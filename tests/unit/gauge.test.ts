import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RINGS, ringsAway } from '../../src/domain/gauge.ts';
import { bearingTo, placesIn, placesText } from '../../src/domain/place.ts';

describe('The rings around a reader', () => {
  it('have on each of them what is at its kilometres, and the reader in the middle', () => {
    expect([0, ...RINGS].map(ringsAway)).toEqual([0, 1, 2, 3, 4]);
  });

  it('show what is farther farther out, and all that is beyond the last at one distance', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (far, share) => {
          expect(ringsAway(far * share)).toBeLessThanOrEqual(ringsAway(far));
        },
      ),
    );
    expect([101, 9000, 20_000].map(ringsAway)).toEqual([5, 5, 5]);
  });
});

describe('The direction of a place', () => {
  const girona = { latitude: 41.98, longitude: 2.82 };
  const degrees = (to: typeof girona) => Math.round((bearingTo(girona, to) * 180) / Math.PI);

  it('is told clockwise from north', () => {
    expect(degrees({ ...girona, latitude: 42.5 })).toBe(0);
    expect(degrees({ ...girona, latitude: 41 })).toBe(180);
    // Along a great circle, east is never quite the next meridian.
    expect(degrees({ ...girona, longitude: 3.2 })).toBeCloseTo(90, -1);
    expect(degrees({ ...girona, longitude: 0.6 })).toBeCloseTo(-90, -1);
  });
});

describe('Places in a page', () => {
  it('come back from their text to the hundredth of a degree', () => {
    const places = [
      { latitude: 41.536, longitude: -0.924 },
      { latitude: -33.5, longitude: 151.2 },
    ];
    expect(placesIn(placesText(places))).toEqual([
      { latitude: 41.54, longitude: -0.92 },
      { latitude: -33.5, longitude: 151.2 },
    ]);
  });

  it.each(['', ' ', 'x', '41.5', '41.5,', 'NaN,2', '41.5,2 <b>', ','])(
    'are passed over where they are none: «%s»',
    (text) => {
      expect(placesIn(text).every(({ latitude, longitude }) => Number.isFinite(latitude + longitude))).toBe(
        true,
      );
      expect(placesIn(text).length).toBeLessThanOrEqual(1);
    },
  );
});
