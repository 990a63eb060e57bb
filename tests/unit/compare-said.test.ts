import { describe, expect, it } from 'vitest';
import { answerOf, type Asked } from '../../src/domain/compare-answer.ts';
import { answerSaid, type Asking } from '../../src/domain/compare-said.ts';
import type { CompareTold } from '../../src/domain/compare-told.ts';
import type { ComparedSheet } from '../../src/domain/comparison.ts';
import { compareCa } from '../../src/i18n/compare.ca.ts';

const sheetOf = (slug: string): ComparedSheet => ({
  ...{ slug, href: `/projectes/${slug}/`, title: { text: slug.toUpperCase(), lang: 'ca' } },
  ...{ whose: 'Mura', who: 'Ajuntament de Mura', at: '41.70,1.98', phase: 'pilot', levels: [] },
});
const there = (...slugs: string[]): Asked[] => slugs.map((slug) => ({ slug, sheet: sheetOf(slug) }));
const gone = (...slugs: string[]): Asked[] => slugs.map((slug) => ({ slug, isMissing: true }));
const lost = (...slugs: string[]): Asked[] => slugs.map((slug) => ({ slug, isMissing: false }));

function said(asked: readonly Asked[], of: Omit<Asking, 'slugs'> = {}): string[] {
  const asking = { slugs: asked.map(({ slug }) => slug), ...of };
  return answerSaid(answerOf(asked), asking, () => undefined, compareCa as unknown as CompareTold['words']);
}

describe('Of sheets that were asked for', () => {
  it('nothing is said where all stand side by side', () => {
    expect(said(there('a', 'b', 'c', 'd'))).toEqual([]);
  });

  it('four leave no room for others, and that is said', () => {
    expect(said(there('a', 'b', 'c', 'd', 'e'))).toEqual([
      'Només hi caben quatre fitxes: hem deixat fora les altres.',
    ]);
  });

  it('no room is not the reason where few are there, but that no more were asked for', () => {
    expect(said(gone('a', 'b'), { isTooMany: true }).join(' ')).toBe(
      'De cada adreça només mirem les dotze primeres fitxes. No hi ha cap fitxa amb aquesta adreça: a, b.',
    );
    expect(said(there('a', 'b', 'c', 'd'), { isTooMany: true }).join(' ')).toContain('Només hi caben quatre');
  });

  it('one more than the reader’s own four is refused by its title', () => {
    expect(said(there('a', 'b', 'c', 'd', 'e'), { isAdding: true })).toEqual([
      'Només n’hi caben quatre: traieu-ne un abans d’afegir «E».',
    ]);
    expect(said([...there('a', 'b', 'c', 'd'), ...lost('e')], { isAdding: true })).toEqual([
      'Només hi caben quatre fitxes: hem deixat fora les altres.',
    ]);
  });

  it('a name as long as a page is said by its beginning', () => {
    const [sentence = ''] = said([], { noSlugs: ['x'.repeat(3000)] });
    expect(sentence.length).toBeLessThan(120);
    expect(sentence).toMatch(/: x{50,}…\.$/);
    expect(said(lost('a'.repeat(100))).join('').length).toBeLessThan(160);
  });

  it('those that could not be had are named', () => {
    expect(said([...there('a'), ...lost('b')]).join('')).toContain('No s’ha pogut carregar: la fitxa b.');
  });
});
