import { describe, expect, it } from 'vitest';
import { facetRoom, valueHint, valueName, valuePath } from '../../src/components/facet-words.ts';
import { FACETS } from '../../src/domain/crossing.ts';
import type { Facet } from '../../src/domain/join.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { wordsOf } from '../../src/i18n/words.ts';

const facets = Object.keys(FACETS) as Facet[];
const values = Object.values(FACETS).flat();

describe.each(LANGUAGES)('In «%s»', (lang) => {
  const t = wordsOf(lang);

  it('every value of a facet has a name, and no two the same', () => {
    const names = values.map((value) => valueName(value, t));
    expect(names.filter((name) => !name.trim())).toEqual([]);
    expect(new Set(names).size).toBe(values.length);
  });

  it('every value is explained in a sentence', () => {
    expect(
      values.map((value) => valueHint(value, t)).filter((hint) => !/^\p{Lu}.*[^.]\.$/u.test(hint)),
    ).toEqual([]);
  });

  it('every facet has a room with a name and a lead', () => {
    for (const facet of facets)
      expect(Object.values(facetRoom(facet, t)).every((word) => word.length > 3)).toBe(true);
  });
});

describe('The page of a value', () => {
  it('hangs from the page of its facet', () => {
    for (const facet of facets)
      for (const value of FACETS[facet])
        expect(valuePath(value)).toBe(`${facetRoom(facet, wordsOf('ca')).to}${value}/`);
  });
});
