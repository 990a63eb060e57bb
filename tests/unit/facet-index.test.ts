import { describe, expect, it } from 'vitest';
import { facetIndexOf } from '../../src/domain/facet-index.ts';
import { facetNames, rowsOf } from '../../src/domain/facet-rows.ts';
import { join, type Sheet } from '../../src/domain/join.ts';
import { kilometresToNearest } from '../../src/domain/place.ts';
import { inOrderOf } from '../../src/domain/search-order.ts';
import { bodyOf, factsOf } from './sample.ts';
import { isHome } from '../../src/domain/territory.ts';

const PEOPLE = (value: number) => ({
  population: { value, year: 2024, source: 'https://a.example.cat' },
});
const PLACES: Record<string, { latitude: number; longitude: number }> = {
  alella: { latitude: 41.49, longitude: 2.29 },
  consell: { latitude: 41.63, longitude: 0.89 },
  mila: { latitude: 45.46, longitude: 9.19 },
};
const bodies = new Map(
  [
    bodyOf('alella', { comarca: 'Maresme', ...PEOPLE(9900) }),
    bodyOf('consell', { kind: 'consell-comarcal', comarca: "Pla d'Urgell", ...PEOPLE(37_000) }),
    bodyOf('mila', { country: 'IT', municipality: undefined, ...PEOPLE(1_370_000) }),
    bodyOf('enlloc', { country: 'FR', municipality: undefined }),
  ].map((body) => [body.id, { ...body, place: PLACES[body.id] }]),
);
const sheetOf = (slug: string, fields: Record<string, unknown>): Sheet =>
  join(slug, factsOf(fields), {}, bodies);
const result = { indicator: 'Trucades', after: 3, source: 'https://a.example.cat' };
const sheets = [
  sheetOf('a', { administrations: ['alella', 'mila'], since: '2019-05', technologies: ['Xats amb IA'] }),
  sheetOf('b', { administrations: ['mila'], areas: ['serveis-socials', 'primera-linia'], results: [result] }),
  sheetOf('c', { administrations: ['enlloc'], openTo: ['visita'], technologies: ['Web', 'Xats amb IA'] }),
  sheetOf('d', { administrations: ['consell'] }),
];
// What travels is JSON.
const index = JSON.parse(
  JSON.stringify(facetIndexOf(sheets, isHome, (name, lang) => (lang === 'en' ? `en ${name}` : name))),
) as ReturnType<typeof facetIndexOf>;
const rows = rowsOf(index);
const values = (facet: keyof (typeof rows)[number]['values']) => rows.map((row) => row.values[facet]);

describe('The index of facets', () => {
  it('says of every sheet what its facts and its bodies say', () => {
    expect(values('proximity')).toEqual([['km0'], ['forans'], ['forans'], ['km0']]);
    expect(values('comarca')).toEqual([['maresme'], [], [], ['pla-d-urgell']]);
    expect(values('size')).toEqual([['5000-20000', 'mes-de-100000'], ['mes-de-100000'], [], ['20000-50000']]);
    expect(values('kind')).toEqual([['ajuntament'], ['ajuntament'], ['ajuntament'], ['consell-comarcal']]);
    expect(values('area')[1]).toEqual(['serveis-socials', 'primera-linia']);
    expect(values('phase')).toEqual([['pilot'], ['pilot'], ['pilot'], ['pilot']]);
    expect(values('year')).toEqual([['2019'], [], [], []]);
    expect(values('technology')[2]).toEqual(['web', 'xats-amb-ia']);
    expect([values('visit'), values('results'), values('savings')]).toEqual([
      [[], [], ['si'], []],
      [[], ['si'], [], []],
      [[], [], [], []],
    ]);
  });

  it('gives a country to sheets from afar alone, as their pages do', () => {
    expect(values('country')).toEqual([[], ['it'], ['fr'], []]);
  });

  it('names comarques as they are written, and technologies in the language of the reader', () => {
    expect(facetNames(index, 'ca').comarca.get('pla-d-urgell')).toBe("Pla d'Urgell");
    expect(facetNames(index, 'en').technology.get('xats-amb-ia')).toBe('en Xats amb IA');
  });

  it('orders by date, by distance from the nearest body and by size, with what is not known at the end', () => {
    const numbers = (order: 'data' | 'distancia' | 'mida' | 'rellevancia', from = PLACES['consell']) =>
      inOrderOf(rows, order, from).map(({ number }) => number);
    expect(numbers('data')).toEqual([3, 2, 1, 0]);
    expect(numbers('distancia')).toEqual([3, 0, 1, 2]);
    expect(numbers('mida')).toEqual([0, 3, 1, 2]);
    expect(numbers('rellevancia')).toEqual([0, 1, 2, 3]);
    const [first, , third] = rows;
    // Lleida's plain to the coast: 118 km as the crow flies.
    const plain = { latitude: 41.63, longitude: 0.89 };
    expect(kilometresToNearest(plain, first?.places ?? [])).toBeCloseTo(117.5, 0);
    expect(kilometresToNearest(plain, third?.places ?? [])).toBeUndefined();
  });

  it('of no sheets is one of no rows', () => {
    expect(rowsOf(facetIndexOf([], isHome, String))).toEqual([]);
  });
});
