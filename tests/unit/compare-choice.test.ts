import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addingQuery,
  choiceIn,
  choiceKept,
  choiceMoved,
  choiceToggled,
  compareQuery,
  MOST_COMPARED,
} from '../../src/domain/compare-choice.ts';

const read = (address: string, had: readonly string[] = []) => choiceIn(new URLSearchParams(address), had);
const slug = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,8}){0,3}$/);
const choice = fc.uniqueArray(slug, { maxLength: MOST_COMPARED });

describe('The address of a comparison', () => {
  it('is read back as the sheets it was written of, in their order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(slug, { minLength: 1, maxLength: 4 }), choice, (slugs, had) => {
        expect(read(compareQuery(slugs), had)).toEqual({
          slugs,
          isRepeated: false,
          isTooMany: false,
          isOwn: false,
        });
      }),
    );
  });

  it('that has one sheet twice shows it once, and tells', () => {
    expect(read('?fitxa=a&fitxa=b&fitxa=a')).toEqual({
      slugs: ['a', 'b'],
      isRepeated: true,
      isTooMany: false,
      isOwn: false,
    });
  });

  it('that has more than four shows the first four, and tells', () => {
    const { slugs, isTooMany } = read('?fitxa=a&fitxa=b&fitxa=c&fitxa=d&fitxa=e');
    expect(slugs).toEqual(['a', 'b', 'c', 'd']);
    expect(isTooMany).toBe(true);
  });

  it('that names no sheet shows what the reader had chosen', () => {
    expect(read('', ['a', 'b']).slugs).toEqual(['a', 'b']);
    expect(read('?fitxa=&fitxa=%20', []).slugs).toEqual([]);
  });

  it('that adds one shows it after what the reader had, once', () => {
    expect(read(addingQuery('c'), ['a', 'b']).slugs).toEqual(['a', 'b', 'c']);
    expect(read(addingQuery('a'), ['a', 'b'])).toEqual({
      slugs: ['a', 'b'],
      isRepeated: false,
      isTooMany: false,
      isOwn: true,
    });
    expect(read(addingQuery('e'), ['a', 'b', 'c', 'd']).isTooMany).toBe(true);
  });

  it('never shows more than fit, nor one twice, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 12 }), choice, (asked, had) => {
        const { slugs } = read(new URLSearchParams(asked.map((one) => ['fitxa', one])).toString(), had);
        expect(slugs.length).toBeLessThanOrEqual(MOST_COMPARED);
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
