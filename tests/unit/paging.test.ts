import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onPage, PAGE_SIZE, pageNumbers, pagePath, pageSegment } from '../../src/domain/paging.ts';

const things = (length: number) => Array.from({ length }, (_, i) => i);

describe('A list in pages', () => {
  it.each([
    [0, [0]],
    [1, [1]],
    [20, [20]],
    [21, [20, 1]],
    [40, [20, 20]],
    [41, [20, 20, 1]],
  ])('of %d things has pages of %j', (length, sizes) => {
    expect(pageNumbers(length)).toEqual(sizes.map((_, i) => i + 1));
    expect(pageNumbers(length).map((page) => onPage(things(length), page).length)).toEqual(sizes);
  });

  it('shows each thing once, in the order of the list', () => {
    fc.assert(
      fc.property(fc.nat(500), (length) => {
        const pages = pageNumbers(length).map((page) => onPage(things(length), page));
        expect(pages.flat()).toEqual(things(length));
        expect(pages.every((page) => page.length <= PAGE_SIZE)).toBe(true);
        expect(pages.slice(0, -1).every((page) => page.length === PAGE_SIZE)).toBe(true);
      }),
    );
  });

  it('has nothing on a page that does not exist', () => {
    expect(onPage(things(21), 3)).toEqual([]);
  });
});

describe('The address of a page of a list', () => {
  it('is the list’s own for the first, and hangs from it for the others', () => {
    expect(pagePath('/projectes/', 1)).toBe('/projectes/');
    expect(pagePath('/projectes/', 2)).toBe('/projectes/pagina/2/');
    expect(pagePath('/ambits/serveis-socials/km0/', 12)).toBe('/ambits/serveis-socials/km0/pagina/12/');
  });

  it('is made of the same segment the route takes', () => {
    expect([1, 2, 3].map(pageSegment)).toEqual([undefined, 'pagina/2', 'pagina/3']);
  });
});
