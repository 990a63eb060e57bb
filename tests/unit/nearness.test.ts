import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FacetRow } from '../../src/domain/facet-rows.ts';
import { nearTo, rankNear, WEIGHTS, type Reader } from '../../src/domain/nearness.ts';
import { SIZE_BANDS } from '../../src/domain/vocabulary.ts';

const SIZES = SIZE_BANDS.map(({ band }) => band);
const HERE = { latitude: 41.5, longitude: 1.5 };
/** A degree of latitude is some 111 km. */
const north = (kilometres: number) => ({ latitude: 41.5 + kilometres / 111.19, longitude: 1.5 });
const reader: Reader = { place: HERE, band: '1000-5000', kind: 'ajuntament' };

function row(number: number, kilometres: number | undefined, size: string[] = [], kind = 'ajuntament') {
  return {
    ...{ number, population: undefined, places: kilometres === undefined ? [] : [north(kilometres)] },
    values: { size, kind: [kind] } as unknown as FacetRow['values'],
  } satisfies FacetRow;
}

const why = (one: FacetRow, from = reader) => nearTo(one, from, SIZES).reasons.map((reason) => reason.why);

describe('A project, for a reader', () => {
  it('that is where they are, of their size and kind, is as near and like as can be', () => {
    const near = nearTo(row(0, 0, ['1000-5000']), reader, SIZES);
    expect(near.score).toBeCloseTo(1);
    expect(near.reasons).toEqual([
      { why: 'distance', kilometres: 0 },
      { why: 'same-size' },
      { why: 'same-kind' },
    ]);
  });

  it('is half as near for each fifty kilometres', () => {
    const score = (kilometres: number) => nearTo(row(0, kilometres, [], 'consorci'), reader, SIZES).score;
    expect(score(50)).toBeCloseTo(WEIGHTS.distance / 2, 2);
    expect(score(100)).toBeCloseTo(WEIGHTS.distance / 4, 2);
  });

  it('says why it is like them, or is not', () => {
    expect(why(row(0, 10, ['5000-20000']))).toEqual(['distance', 'near-size', 'same-kind']);
    expect(why(row(0, 10, ['mes-de-100000'], 'diputacio'))).toEqual(['distance', 'larger']);
    expect(why(row(0, 10, ['menys-de-1000']), { ...reader, band: '20000-50000' })).toContain('smaller');
    expect(why(row(0, undefined))).toEqual(['same-kind']);
  });

  it('of several bodies is as near and like as the one that is most so', () => {
    const both = { ...row(0, 200, ['1000-5000', 'mes-de-100000']), places: [north(200), north(5)] };
    const [distance] = nearTo(both, reader, SIZES).reasons;
    expect(distance?.why === 'distance' && distance.kilometres).toBeCloseTo(5, 1);
    expect(why(both)).toContain('same-size');
  });

  it('is judged by what the reader told, and by nothing else', () => {
    const untold: Reader = { ...reader, band: undefined };
    expect(nearTo(row(0, 0, ['mes-de-100000']), untold, SIZES).score).toBeCloseTo(1);
    expect(why(row(0, 0, ['mes-de-100000']), untold)).toEqual(['distance', 'same-kind']);
    const bare: Reader = { ...untold, kind: undefined };
    expect(nearTo(row(0, 0, [], 'diputacio'), bare, SIZES).score).toBeCloseTo(1);
    expect(why(row(0, 10), bare)).toEqual(['distance']);
  });

  it('is never nearer nor more alike for being farther, and its score is a share', () => {
    fc.assert(
      fc.property(
        fc.float({ min: 0, max: 5000, noNaN: true }),
        fc.float({ min: 0, max: 5000, noNaN: true }),
        fc.subarray(SIZES),
        fc.constantFrom(undefined, ...SIZES),
        (a, b, size, band) => {
          const [near, far] = [Math.min(a, b), Math.max(a, b)].map(
            (kilometres) => nearTo(row(0, kilometres, size), { ...reader, band }, SIZES).score,
          ) as [number, number];
          expect(near).toBeGreaterThanOrEqual(far);
          expect(near).toBeLessThanOrEqual(1 + 1e-9);
          expect(far).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  it('comes before others that are less near and less alike; of two that are as much so, the newest', () => {
    const rows = [
      row(0, 300, ['mes-de-100000']),
      row(1, 20, ['1000-5000']),
      row(2, 20, ['1000-5000']),
      row(3, undefined),
    ];
    expect(rankNear(rows, reader, SIZES).map((near) => near.row.number)).toEqual([2, 1, 0, 3]);
  });
});
