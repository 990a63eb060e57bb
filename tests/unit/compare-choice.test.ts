import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addingQuery,
  choiceIn,
  choiceKept,
  choiceMoved,
  choiceToggled,
  compareQuery,
  isSlug,
  MOST_ASKED,
  MOST_COMPARED,
} from '../../src/domain/compare-choice.ts';

const read = (address: string, had: readonly string[] = []) => choiceIn(new URLSearchParams(address), had);
const slug = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,8}){0,3}$/);
const choice = fc.uniqueArray(slug, { maxLength: MOST_COMPARED });

describe('The address of a comparison', () => {
  it('is read back as the sheets it was written of, in their order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(slug, { minLength: 1, maxLength: 4 }), choice, (slugs, had) => {
        const { isOwn, ...choice } = read(compareQuery(slugs), had);
        const asked = { slugs, noSlugs: [], isRepeated: false, isTooMany: false, isAdding: false };
        expect(choice).toEqual(asked);
        expect(isOwn).toBe(slugs.join() === had.join());
      }),
    );
  });

  it('that has one sheet twice shows it once, and tells', () => {
    expect(read('?fitxa=a&fitxa=b&fitxa=a')).toEqual({
      slugs: ['a', 'b'],
      noSlugs: [],
      isRepeated: true,
      isTooMany: false,
      isOwn: false,
      isAdding: false,
    });
  });

  it('asks for more than fit, as some may not be there, and tells where it is more than that', () => {
    const many = Array.from({ length: MOST_ASKED + 1 }, (_, i) => `a-${i}`);
    expect(read(compareQuery(many.slice(1)))).toMatchObject({ slugs: many.slice(1), isTooMany: false });
    expect(read(compareQuery(many))).toMatchObject({ slugs: many.slice(0, -1), isTooMany: true });
  });

  it('loses none for the names in it that are no slugs, which are told apart', () => {
    const bad = Array.from({ length: 30 }, (_, i) => `../${i}`);
    const { slugs, noSlugs, isTooMany } = read(compareQuery([...bad, 'a', '<img src=x>', 'b', 'c']));
    expect(slugs).toEqual(['a', 'b', 'c']);
    expect(noSlugs).toEqual(bad.slice(0, MOST_ASKED));
    expect(isTooMany).toBe(false);
  });

  it('that names what the reader has chosen is their own; in another order it is not', () => {
    expect(read('?fitxa=a&fitxa=b', ['a', 'b']).isOwn).toBe(true);
    expect(read('?fitxa=b&fitxa=a', ['a', 'b']).isOwn).toBe(false);
    expect(read('?fitxa=a', ['a', 'b']).isOwn).toBe(false);
  });

  it('that names no sheet shows what the reader had chosen', () => {
    expect(read('', ['a', 'b']).slugs).toEqual(['a', 'b']);
    expect(read('?fitxa=&fitxa=%20', []).slugs).toEqual([]);
  });

  it('that adds one shows it after what the reader had, once', () => {
    expect(read(addingQuery('c'), ['a', 'b']).slugs).toEqual(['a', 'b', 'c']);
    expect(read(addingQuery('a'), ['a', 'b'])).toEqual({
      slugs: ['a', 'b'],
      noSlugs: [],
      isRepeated: false,
      isTooMany: false,
      isOwn: true,
      isAdding: false,
    });
    expect(read(addingQuery('e'), ['a', 'b', 'c', 'd'])).toMatchObject({
      slugs: ['a', 'b', 'c', 'd', 'e'],
      isAdding: true,
    });
    expect(read(addingQuery('../e'), ['a'])).toMatchObject({
      ...{ slugs: ['a'], noSlugs: ['../e'], isOwn: true, isAdding: false },
    });
  });

  it('never asks for more than it may, nor for one twice, nor for what is no slug, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), slug), { maxLength: 20 }), choice, (asked, had) => {
        const { slugs } = read(new URLSearchParams(asked.map((one) => ['fitxa', one])).toString(), had);
        expect(slugs.length).toBeLessThanOrEqual(MOST_ASKED);
        expect(slugs.every(isSlug)).toBe(true);
        expect(new Set(slugs).size).toBe(slugs.length);
      }),
    );
  });

  it('is bare when nothing is compared', () => {
    expect(compareQuery([])).toBe('');
  });
});

describe('A choice that a browser has kept', () => {
  it('is the one that was made', () => {
    fc.assert(
      fc.property(choice, (slugs) => {
        expect(choiceKept(JSON.stringify(slugs))).toEqual(slugs);
      }),
    );
  });

  it.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['something else', '{"a":1}'],
    ['null', 'null'],
    ['no slugs', '[1,null,"<script>","../..","A b",""]'],
  ])('that is %s is none', (_, text) => {
    expect(choiceKept(text)).toEqual([]);
  });

  it('keeps of a longer one what fits', () => {
    expect(choiceKept('["a","a","b",3,"c","d","e"]')).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('Choosing', () => {
  it('the same sheet twice leaves things as they were', () => {
    fc.assert(
      fc.property(fc.uniqueArray(slug, { maxLength: 3 }), slug, (slugs, one) => {
        fc.pre(!slugs.includes(one));
        expect(choiceToggled(choiceToggled(slugs, one) ?? [], one)).toEqual(slugs);
      }),
    );
  });

  it('a fifth is refused, and one of the four is taken out', () => {
    const four = ['a', 'b', 'c', 'd'];
    expect(choiceToggled(four, 'e')).toBeUndefined();
    expect(choiceToggled(four, 'b')).toEqual(['a', 'c', 'd']);
  });

  it('another column for a sheet loses none, and beyond the last column moves none', () => {
    expect(choiceMoved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'c', 'b']);
    expect(choiceMoved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
    expect(choiceMoved(['a', 'b'], 1, 2)).toEqual(['a', 'b']);
    expect(choiceMoved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
    expect(choiceMoved(['a', 'b'], -1, 0)).toEqual(['a', 'b']);
  });
});
