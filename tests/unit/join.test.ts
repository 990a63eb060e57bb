import { describe, expect, it } from 'vitest';
import { byNewest, join, placeNames } from '../../src/domain/join.ts';
import { bodyOf, factsOf, sheetOf } from './sample.ts';

const bodies = new Map(
  [
    bodyOf('dalt', { municipality: '17079', comarca: 'Gironès', city: 'Dalt' }),
    bodyOf('baix', {
      comarca: 'Maresme',
      population: { value: 900, year: 2024, source: 'https://a.example.cat' },
    }),
    bodyOf('gross', {
      ...{ country: 'DE', municipality: undefined, city: 'Großstadt' },
      population: { value: 300_000, year: 2024, source: 'https://a.example.org' },
    }),
  ].map((body) => [body.id, body]),
);
const joined = (...administrations: string[]) => join('dalt-app', factsOf({ administrations }), {}, bodies);

describe('A sheet joined to its bodies', () => {
  it('keeps their order, and gathers what all of them are', () => {
    const sheet = joined('gross', 'dalt', 'baix');
    expect(sheet.administrations.map(({ id }) => id)).toEqual(['gross', 'dalt', 'baix']);
    expect(sheet).toMatchObject({
      proximity: 'km0',
      countries: ['DE', 'ES'],
      comarques: ['Gironès', 'Maresme'],
    });
    expect(sheet.sizes).toEqual(['menys-de-1000', 'mes-de-100000']);
  });

  it('has a reading for each language of the site', () => {
    expect(Object.keys(joined('dalt').readings)).toEqual(['ca', 'es', 'en']);
  });

  it('that has no file stops the build with both names', () => {
    expect(() => joined('dalt', 'enlloc')).toThrow(/dalt-app.*enlloc.*enlloc\.yaml/);
    expect(() => joined('constructor')).toThrow(/constructor/);
  });
});

describe('Where a body is', () => {
  it.each([
    ['dalt', ['Dalt', 'Gironès']],
    ['baix', ['Maresme']],
    ['gross', ['Großstadt']],
  ])('is told in words for «%s»', (id, words) => {
    const body = bodies.get(id);
    expect(body && placeNames(body)).toEqual(words);
  });

  it('is its own name where nothing else is known', () => {
    expect(placeNames(bodyOf('x', { country: 'FR', municipality: undefined, name: 'Mairie de X' }))).toEqual([
      'Mairie de X',
    ]);
  });
});

describe('The newest sheet', () => {
  it('comes first, and by title where two were written on one day', () => {
    const sheets = [
      sheetOf({ published: '2024-01-01' }),
      sheetOf({ published: '2025-01-01', title: 'Zona de càrrega' }),
      sheetOf({ published: '2025-01-01', title: 'Àgora al mòbil' }),
    ];
    expect(sheets.toSorted(byNewest).map(({ facts }) => facts.title[0])).toEqual(['À', 'Z', 'C']);
  });
});
