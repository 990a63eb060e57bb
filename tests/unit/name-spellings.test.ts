import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NAME_FIELDS, spellingsOf, type NameUse } from '../../src/domain/spelling.ts';

const uses = (...names: string[]): NameUse[] =>
  names.map((name, i) => ({ name, field: 'tools', sheet: `sheet-${i}` }));
const spelt = (...names: string[]) => spellingsOf(uses(...names));
const anyUse = fc.record({
  // Few letters, so that names meet.
  name: fc.oneof(
    fc.string({ unit: fc.constantFrom('a', 'A', 'à', 'b', ' ', '1', '-', '(', ')'), maxLength: 16 }),
    fc.string({ unit: 'binary' }),
  ),
  field: fc.constantFrom(...NAME_FIELDS),
  sheet: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
});

describe('The usual spelling of a name', () => {
  it('is the one most sheets write', () => {
    const { usual } = spelt('Xatbot', 'XatBot', 'XatBot');
    expect(usual('Xatbot')).toEqual({ name: 'XatBot', isSame: true });
    expect(usual('XatBot')).toBeUndefined();
  });

  it('is nothing to tell of a name that all write alike, or nobody writes', () => {
    expect(spelt('Xatbot', 'Xatbot').usual('Xatbot')).toBeUndefined();
    expect(spelt('Xatbot').usual('Power BI')).toBeUndefined();
    expect(spellingsOf([]).usual('')).toBeUndefined();
  });

  it.each(['power bi', 'PowerBI', 'Power-BI', 'Pòwer BI', 'Power BI (Microsoft)', 'Power BI '])(
    'is the same thing as «%s»',
    (other) => {
      expect(spelt('Power BI', 'Power BI', other).usual(other)).toEqual({ name: 'Power BI', isSame: true });
    },
  );

  it.each([
    ['five letters and one other', 'abcde', 'abcdf', false],
    ['six letters and one other', 'abcdef', 'abcdeg', true],
    ['five letters and one more', 'abcde', 'abcdef', false],
    ['six letters and one more', 'abcdef', 'abcdefg', true],
    ['six letters and two others', 'abcdef', 'abcdgh', false],
    ['thirteen letters and two others', 'abcdefghijklm', 'abcdefghijkxy', false],
    ['fourteen letters and two others', 'abcdefghijklmn', 'abcdefghijklxy', true],
    ['fourteen letters and three others', 'abcdefghijklmn', 'abcdefghijkxyz', false],
    ['another first letter', 'abcdefgh', 'xbcdefgh', false],
    ['another third letter', 'abcdefgh', 'abxdefgh', true],
    ['a figure more', 'abcdef', 'abcdef2', false],
    ['another figure', 'html5 pages', 'html4 pages', false],
    ['a sign that is part of the name', 'abcdef', 'abcdef+', true],
  ])('of %s: «%s» and «%s» are near: %s', (_, often, once, isNear) => {
    const { usual } = spelt(often, often, once);
    expect(usual(once)).toEqual(isNear ? { name: often, isSame: false } : undefined);
    expect(usual(often)).toBeUndefined();
  });

  it.each([
    ['C', 'C++', 'C#', 'R'],
    ['__proto__', 'constructor', 'toString'],
    ['SIG (QGIS)', 'SIG (ArcGIS)'],
  ])('keeps %s, %s and others apart', (...names) => {
    const { usual } = spelt(...names);
    for (const name of names) expect(usual(name)).toBeUndefined();
  });

  it('takes what stands in brackets for an explanation, unless one name has several', () => {
    const explained = spelt('RPA', 'RPA', 'RPA (robots)');
    expect(explained.usual('RPA (robots)')).toEqual({ name: 'RPA', isSame: true });
    const apart = spelt('SIG', 'SIG', 'SIG (QGIS)', 'SIG (ArcGIS)', 'sig (qgis)', 'SIG (QGIS)');
    expect(['SIG', 'SIG (QGIS)', 'SIG (ArcGIS)'].map(apart.usual)).toEqual([undefined, undefined, undefined]);
    expect(apart.usual('sig (qgis)')).toEqual({ name: 'SIG (QGIS)', isSame: true });
    expect(spelt('(QGIS)', '(QGIS)', 'QGIS').usual('QGIS')).toEqual({ name: '(QGIS)', isSame: true });
  });

  it.each([
    ['Bot', 'Bots'],
    ['Eina', 'Eines'],
    ['Aplicació mòbil', 'Aplicacions mòbils'],
    ['Formulari en línia', 'Formularis en línia'],
    ['Enquesta', 'Enquestes'],
  ])('of one thing and of many is near: «%s», «%s»', (one, many) => {
    expect(spelt(one, one, many).usual(many)).toEqual({ name: one, isSame: false });
    expect(spelt(many, many, one).usual(one)).toEqual({ name: many, isSame: false });
  });

  it('is no slip where two sheets write it, near as it may be', () => {
    const { usual } = spelt('Enquesta', 'Enquesta', 'Enquesta', 'Enquestes', 'Enquestes', 'Enquesto');
    expect([usual('Enquestes'), usual('Enquesto')?.isSame]).toEqual([undefined, false]);
  });

  it('is, among those of as many sheets, the one that stood first', () => {
    for (const [first = '', last = ''] of [
      ['Decidim', 'DECIDIM'],
      ['DECIDIM', 'Decidim'],
    ]) {
      const { usual } = spelt(first, last);
      expect([usual(first), usual(last)]).toEqual([undefined, { name: first, isSame: true }]);
    }
    for (const [first = '', last = ''] of [
      ['abcdef', 'abcdeg'],
      ['abcdeg', 'abcdef'],
    ]) {
      const { usual } = spelt(first, last);
      expect([usual(first), usual(last)]).toEqual([undefined, { name: first, isSame: false }]);
    }
  });

  it('is, among those of as many sheets, the one the editors have listed', () => {
    const { usual } = spellingsOf(uses('DECIDIM', 'Decidim', 'abcdef', 'abcdeg'), ['Decidim', 'abcdeg']);
    expect(usual('DECIDIM')).toEqual({ name: 'Decidim', isSame: true });
    expect(usual('abcdef')).toEqual({ name: 'abcdeg', isSame: false });
    expect([usual('Decidim'), usual('abcdeg')]).toEqual([undefined, undefined]);
    expect(spellingsOf(uses('DECIDIM', 'DECIDIM', 'Decidim'), ['Decidim']).usual('DECIDIM')).toBeUndefined();
  });

  it('counts what one sheet writes twice once', () => {
    const again = { name: 'DECIDIM', sheet: 'new' } as const;
    const { usual } = spellingsOf([
      { name: 'Decidim', field: 'tools', sheet: 'old' },
      ...[
        { ...again, field: 'tools' as const },
        { ...again, field: 'technologies' as const },
      ],
    ]);
    expect([usual('Decidim'), usual('DECIDIM')?.name]).toEqual([undefined, 'Decidim']);
  });

  it('never makes a sheet wrong that was right before a new one came', () => {
    const rightIn = (all: readonly NameUse[]) => {
      const { usual, field } = spellingsOf(all);
      return (use: NameUse) => !usual(use.name) && field(use.name) === use.field;
    };
    // What stands in brackets is an explanation until another sheet explains otherwise.
    const uses = fc.array(anyUse.filter(({ name }) => !/[()]/.test(name)));
    fc.assert(
      fc.property(uses, uses, (all, mine) => {
        const old = all.filter(rightIn(all));
        const isRight = rightIn([...old, ...mine.map((use) => ({ ...use, sheet: 'new' }))]);
        expect(old.filter((use) => !isRight(use))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('leads to a spelling that is let be, for whoever follows the advice', () => {
    fc.assert(
      fc.property(fc.array(anyUse), (all) => {
        const { usual } = spellingsOf(all);
        for (const { name } of all) {
          let [steps, advice] = [0, usual(name)];
          for (; advice && steps <= 2 * all.length; steps++) advice = usual(advice.name);
          expect(advice).toBeUndefined();
        }
      }),
    );
  });

  it('is found in seconds among five thousand names that begin alike', { timeout: 60_000 }, () => {
    const letters = (i: number) => Array.from(String(i), (digit) => 'bcdfghjklm'[Number(digit)]).join('');
    const all = uses(...Array.from({ length: 5000 }, (_, i) => `eina ${letters(100_000 + i)}`));
    const { usual } = spellingsOf(all);
    expect(() => all.map(({ name }) => usual(name))).not.toThrow();
  });

  it('is found in a moment among names no field would take', () => {
    const { usual } = spelt(...['x', 'y', 'z'].map((letter) => `ab${letter}${'c'.repeat(100_000)}`));
    const start = performance.now();
    usual(`abz${'c'.repeat(100_000)}`);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('The list of a name', () => {
  it('is the one most sheets put it in, however they write it', () => {
    const { field } = spellingsOf([
      ...uses('Power BI', 'PowerBI'),
      { name: 'Power BI', field: 'technologies', sheet: 'third' },
    ]);
    expect(field('power bi')).toBe('tools');
    expect(field('Xatbot')).toBeUndefined();
  });

  it('is, among lists of as many sheets, the one it first stood in', () => {
    const [old, late] = (['tools', 'technologies'] as const).map((field) => ({
      name: 'SIG',
      field,
      sheet: field,
    }));
    if (!old || !late) throw new Error('Two uses, as written above.');
    expect(spellingsOf([old, late]).field('SIG')).toBe('tools');
    expect(spellingsOf([late, old]).field('SIG')).toBe('technologies');
  });
});
