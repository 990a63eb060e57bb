import { describe, expect, it } from 'vitest';
import { technologyListings, yearListings } from '../../src/domain/listings.ts';
import { sheetOf } from './sample.ts';

const sheets = [
  sheetOf({ technologies: ['Xats', 'Dades'], since: '2019-05' }),
  sheetOf({ technologies: ['dades'], since: '2021' }),
  sheetOf({ technologies: ['日本'], since: '2019' }),
  sheetOf({}),
];

describe('Every technology of some sheets', () => {
  it('comes with its sheets, most first; names that have one address are one, and one without is none', () => {
    const told = technologyListings(sheets).map(({ slug, names, sheets: own }) => [
      slug,
      names.en.text,
      own.length,
    ]);
    expect(told).toEqual([
      ['dades', 'Dades', 2],
      ['xats', 'Xats', 1],
    ]);
  });
});

describe('Every year in which a project began', () => {
  it('comes with its sheets, the latest first; what is not known is in none', () => {
    const told = yearListings(sheets).map(({ year, sheets: own }) => [year, own.length]);
    expect(told).toEqual([
      ['2021', 1],
      ['2019', 2],
    ]);
  });
});
