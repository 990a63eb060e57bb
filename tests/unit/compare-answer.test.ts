import { describe, expect, it } from 'vitest';
import { answerOf, isGone, type Asked } from '../../src/domain/compare-answer.ts';
import type { ComparedSheet } from '../../src/domain/comparison.ts';

const sheetOf = (slug: string): ComparedSheet => ({
  ...{ slug, href: `/projectes/${slug}/`, title: { text: slug, lang: 'ca' } },
  ...{ whose: 'Mura', who: 'Ajuntament de Mura', at: '41.70,1.98', phase: 'pilot', levels: [] },
});
const there = (slug: string, now = slug): Asked => ({ slug, sheet: sheetOf(now) });
const missing = (slug: string): Asked => ({ slug, isMissing: true });
const lost = (slug: string): Asked => ({ slug, isMissing: false });

describe('An answer without a sheet', () => {
  it('says that none is there only where it says so for good', () => {
    expect([404, 410].map(isGone)).toEqual([true, true]);
    for (const status of [400, 401, 403, 407, 408, 425, 429, 451, 500, 503, NaN])
      expect(isGone(status)).toBe(false);
  });
});

describe('What came of asking for sheets', () => {
  it('leaves the places of those that are not there to those that are', () => {
    const { slugs, ...answer } = answerOf([missing('x'), missing('y'), there('a'), there('b'), there('c')]);
    expect(slugs).toEqual(['a', 'b', 'c']);
    expect(answer).toMatchObject({ missing: ['x', 'y'], lost: [], isTooMany: false });
  });

  it('is the first four of more, in the order they were asked for, and that there are more', () => {
    const { slugs, sheets, isTooMany, over } = answerOf(['e', 'd', 'c', 'b', 'a'].map((slug) => there(slug)));
    expect(slugs).toEqual(['e', 'd', 'c', 'b']);
    expect(sheets.map(({ slug }) => slug)).toEqual(slugs);
    expect(isTooMany).toBe(true);
    expect(over.map(({ slug }) => slug)).toEqual(['a']);
  });

  it('keeps asking for what is lost for now, in its place', () => {
    const { slugs, sheets, lost: wanting } = answerOf([there('a'), lost('b'), there('c')]);
    expect(slugs).toEqual(['a', 'b', 'c']);
    expect(sheets.map(({ slug }) => slug)).toEqual(['a', 'c']);
    expect(wanting).toEqual(['b']);
  });

  it('has a sheet once, by the address it has now', () => {
    const { slugs, sheets } = answerOf([there('before', 'a'), there('a'), there('b')]);
    expect(slugs).toEqual(['a', 'b']);
    expect(sheets).toHaveLength(2);
  });
});
