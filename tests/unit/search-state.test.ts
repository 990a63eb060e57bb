import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chosenIn,
  isWhole,
  paramsOf,
  SEARCH_FACET_NAMES,
  stateIn,
  toggled,
} from '../../src/domain/search-state.ts';
import { FOUND_KINDS, SEARCH_ORDERS } from '../../src/domain/search-lists.ts';

const read = (address: string) => stateIn(new URLSearchParams(address));
const words = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.trim());
const values = fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,20}$/), { maxLength: 4 });

describe('The address of a search', () => {
  it('is read back as the search it was written of', () => {
    fc.assert(
      fc.property(
        fc.record({
          query: words,
          kinds: fc.subarray([...FOUND_KINDS]),
          choice: fc.record(Object.fromEntries(SEARCH_FACET_NAMES.map((facet) => [facet, values]))),
          order: fc.constantFrom(undefined, ...SEARCH_ORDERS),
          page: fc.integer({ min: 1, max: 500 }),
        }),
        (state) => {
          const asked = state as unknown as ReturnType<typeof read>;
          expect(stateIn(new URLSearchParams(paramsOf(asked).toString()))).toEqual(asked);
        },
      ),
    );
  });

  it('of the whole list asks for nothing', () => {
    expect(paramsOf(read('')).toString()).toBe('');
    expect(isWhole(read(''))).toBe(true);
    expect(isWhole(read('ordre=mida&pagina=3'))).toBe(true);
    for (const some of ['q=a', 'mena=fil', 'ambit=serveis-socials', 'visita=si'])
      expect(isWhole(read(some))).toBe(false);
  });

  it.each([
    ['an order there is not', 'ordre=atzar', 'order', undefined],
    ['a page that is no number', 'pagina=-3', 'page', 1],
    ['a page beyond all numbers', 'pagina=99999999999999999999', 'page', 1],
    ['kinds there are not', 'mena=constructor&mena=fil', 'kinds', ['fil']],
    ['a query of a whole book', `q=${'a'.repeat(5000)}`, 'query', 'a'.repeat(200)],
  ] as const)('with %s asks for what it can', (_, address, part, expected) => {
    expect(read(address)[part]).toEqual(expected);
  });

  it('takes each value once, and no more than a reader would tick', () => {
    expect(read('any=2020&any=2020&any=').choice.year).toEqual(['2020']);
    const many = Array.from({ length: 5000 }, (_, i) => `comarca=${i}`).join('&');
    expect(read(many).choice.comarca.length).toBeLessThanOrEqual(100);
  });

  it('is another with a value more, and the same again without it', () => {
    const first = read('q=robot&ambit=serveis-socials&mena=fitxa&pagina=4');
    const more = toggled(first, 'fase', 'pilot');
    expect(more.choice.phase).toEqual(['pilot']);
    expect(more.page).toBe(1);
    expect(toggled(more, 'fase', 'pilot')).toEqual({ ...first, page: 1 });
    expect(toggled(first, 'mena', 'fitxa').kinds).toEqual([]);
    expect(chosenIn(more)).toEqual([
      { address: 'mena', value: 'fitxa' },
      { address: 'ambit', value: 'serveis-socials' },
      { address: 'fase', value: 'pilot' },
    ]);
  });
});
