import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sizeBand } from '../../src/domain/administration.ts';
import { bandOf } from '../../src/domain/vocabulary.ts';
import { bodyOf, sheetOf } from './sample.ts';

const population = (value: number) => ({
  population: { value, year: 2024, source: 'https://a.example.cat' },
});

describe('The size band of a body', () => {
  it.each([
    [1, 'menys-de-1000'],
    [999, 'menys-de-1000'],
    [1000, '1000-5000'],
    [4999, '1000-5000'],
    [5000, '5000-20000'],
    [19_999, '5000-20000'],
    [20_000, '20000-50000'],
    [49_999, '20000-50000'],
    [50_000, '50000-100000'],
    [99_999, '50000-100000'],
    [100_000, 'mes-de-100000'],
    [1_700_000, 'mes-de-100000'],
  ])('of %d inhabitants is %s', (inhabitants, band) => {
    expect(bandOf(inhabitants)).toBe(band);
  });

  it('never shrinks as people arrive', () => {
    const order = [
      'menys-de-1000',
      '1000-5000',
      '5000-20000',
      '20000-50000',
      '50000-100000',
      'mes-de-100000',
    ];
    fc.assert(
      fc.property(fc.nat(200_000), fc.nat(5000), (before, arrived) => {
        expect(order.indexOf(bandOf(before + arrived))).toBeGreaterThanOrEqual(order.indexOf(bandOf(before)));
      }),
    );
  });

  it('is none where no source tells the population', () => {
    expect(sizeBand(bodyOf('a'))).toBeUndefined();
    expect(sheetOf().sizes).toEqual([]);
    expect(sheetOf({}, population(4250)).sizes).toEqual(['1000-5000']);
  });
});
