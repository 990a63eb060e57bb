import { describe, expect, it } from 'vitest';
import { countsOf, crossings, FACETS, facetOf, sheetsWith } from '../../src/domain/crossing.ts';
import type { Facet, FacetValue } from '../../src/domain/join.ts';
import { sheetOf } from './sample.ts';

const town = { population: { value: 4250, year: 2024, source: 'https://a.example.cat' } };
const abroad = { country: 'DE', municipality: undefined };
const sheets = [
  sheetOf({}, town),
  sheetOf({ areas: ['serveis-socials', 'primera-linia'], phase: 'implantat' }),
  sheetOf({ areas: ['serveis-socials'], transformation: ['proces'] }, abroad),
];
const values = Object.values(FACETS).flat();
const facets = Object.keys(FACETS) as Facet[];

describe('A value of a facet', () => {
  it('belongs to one facet alone, so that it can be an address by itself', () => {
    expect(new Set(values).size).toBe(values.length);
    for (const facet of facets) for (const value of FACETS[facet]) expect(facetOf(value)).toBe(facet);
  });

  it('that does not exist is refused by its name', () => {
    expect(() => facetOf('inventat' as FacetValue)).toThrow(/«inventat»/);
  });

  it('has as many sheets on its page as its number says', () => {
    for (const facet of facets)
      for (const { value, count } of countsOf(sheets, facet))
        expect(sheetsWith(sheets, value)).toHaveLength(count);
  });
});

describe('A pair of an area and another value', () => {
  it('has a page only where it has sheets', () => {
    const pages = crossings(sheets).map(
      ({ area, value, sheets: found }) => `${area} ${value} ${found.length}`,
    );
    expect(pages).toContain('primera-linia km0 2');
    expect(pages).toContain('serveis-socials forans 1');
    expect(pages).toContain('primera-linia 1000-5000 1');
    expect(pages.join('\n')).not.toMatch(/primera-linia forans|transformacio-integral| 0$/m);
  });

  it('is never an area crossed with itself or with another area', () => {
    const both = crossings(sheets).filter(({ value }) => facetOf(value) === 'area');
    expect(both).toEqual([]);
  });
});
