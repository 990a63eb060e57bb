import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyOf, factsOf, sheetOf } from './sample.ts';
import { join } from '../../src/domain/join.ts';
import {
  allLessons,
  firstLessons,
  LESSON_KINDS,
  LETTERS,
  lessonPages,
  lessonsOf,
  type Lesson,
} from '../../src/domain/lessons.ts';
import { PAGE_SIZE } from '../../src/domain/paging.ts';

const SOURCE = 'https://vilaclara.example.cat/memoria';
const solved = (text: string) => ({ text, overcome: 'Amb temps.' });
const result = (indicator: string, before?: number) => ({
  ...{ indicator, after: 3, source: SOURCE },
  ...(before !== undefined && { before }),
});
const told = ({ kind, sheet, place }: Lesson) => {
  const { barriers, results, savings, benefits, ended } = sheet.facts;
  const lines = {
    barreres: barriers.map(({ text }) => text),
    aturats: ended ? [ended.reason] : [],
    resultats: results.map(({ indicator }) => indicator),
    estalvis: savings.map(({ what }) => what),
    avantatges: benefits.map(({ text }) => text),
  };
  return lines[kind][place];
};
const named = (title: string, fields: Record<string, unknown>) => {
  const body = bodyOf('ajuntament-de-vilaclara');
  return join(title, factsOf({ title: `Projecte ${title}`, ...fields }), {}, new Map([[body.id, body]]));
};

describe('The lessons of a kind', () => {
  it('begin with the barriers that somebody got over, one of each sheet at a time', () => {
    const sheets = [
      sheetOf({ barriers: [{ text: 'a1' }, solved('a2'), solved('a3'), { text: 'a4' }] }),
      sheetOf(),
      sheetOf({ barriers: [solved('c1'), { text: 'c2' }] }),
    ];
    expect(lessonsOf(sheets, 'barreres').map(told)).toEqual(['a2', 'c1', 'a3', 'a1', 'c2', 'a4']);
  });

  it('begin with the results that say how it was before, be it nothing', () => {
    const sheets = [
      sheetOf({ results: [result('a1'), result('a2', 0)] }),
      sheetOf({ results: [result('b1', 9)] }),
    ];
    expect(lessonsOf(sheets, 'resultats').map(told)).toEqual(['a2', 'b1', 'a1']);
  });

  it('are those of that kind alone', () => {
    const saving = { what: 'Paper', amount: 3, unit: 'fulls', period: 'any', source: SOURCE };
    const sheet = sheetOf({
      ...{ barriers: [solved('El plec')], ended: { date: '2024', reason: 'No hi havia diners.' } },
      ...{ results: [result('Dies')], savings: [saving], benefits: [{ text: 'Menys cues' }] },
    });
    expect(LESSON_KINDS.map((kind) => lessonsOf([sheet], kind).map(told))).toEqual([
      ['El plec'],
      ['No hi havia diners.'],
      ['Dies'],
      ['Paper'],
      ['Menys cues'],
    ]);
  });
});

/** Sheets with any number of lines of any length. */
const line = fc.integer({ min: 2, max: 600 });
const barrier = fc.tuple(line, fc.boolean()).map(([length, isSolved]) => ({
  text: 'b'.repeat(length),
  ...(isSolved && { overcome: 'c'.repeat(length) }),
}));
const benefit = line.map((length) => ({ text: 'd'.repeat(length) }));
const manySheets = fc
  .array(
    fc.record({
      barriers: fc.array(barrier, { maxLength: 12 }),
      benefits: fc.array(benefit, { maxLength: 12 }),
    }),
    { maxLength: 12 },
  )
  .map((all) => all.map((fields, i) => named(String(i), fields)));

describe('Any lessons', () => {
  it('are told whole: every line of every sheet, once', () => {
    fc.assert(
      fc.property(manySheets, (sheets) => {
        const lessons = allLessons(sheets);
        const lines = sheets.flatMap(({ facts }) => [...facts.barriers, ...facts.benefits]);
        expect(lessons).toHaveLength(lines.length);
        const once = sheets.map((sheet) => {
          const own = lessons.filter((lesson) => lesson.sheet === sheet);
          return new Set(own.map(({ kind, place }) => `${kind} ${place}`)).size;
        });
        expect(once).toEqual(sheets.map(({ facts }) => facts.barriers.length + facts.benefits.length));
      }),
      { numRuns: 30 },
    );
  });

  it('stand on pages in their order, none with more than a list shows or a page can hold', () => {
    fc.assert(
      fc.property(manySheets, (sheets) => {
        const lessons = allLessons(sheets);
        const pages = lessonPages(lessons);
        expect(pages.flat()).toEqual(lessons);
        if (lessons.length > 0) expect(pages.every(({ length }) => length > 0)).toBe(true);
        for (const page of pages) {
          expect(page.length).toBeLessThanOrEqual(PAGE_SIZE);
          const letters = page.map((lesson) => {
            const { overcome = '' } =
              lesson.kind === 'barreres' ? (lesson.sheet.facts.barriers[lesson.place] ?? {}) : {};
            return `${lesson.sheet.facts.title}${told(lesson) ?? ''}${overcome}`.length;
          });
          if (page.length > 1) expect(letters.reduce((a, b) => a + b)).toBeLessThanOrEqual(LETTERS);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('of short lines fill their pages, and of none have one', () => {
    const sheet = sheetOf({ benefits: Array.from({ length: 30 }, (_, i) => ({ text: `Avantatge ${i}` })) });
    expect(lessonPages(allLessons([sheet])).map(({ length }) => length)).toEqual([20, 10]);
    expect(lessonPages([])).toEqual([[]]);
  });

  it('may begin with some of each kind, and then fit on one page', () => {
    const long = 'Llarg '.repeat(99);
    const sheet = sheetOf({
      barriers: Array.from({ length: 9 }, () => solved(long)),
      benefits: Array.from({ length: 9 }, (_, i) => ({ text: `Avantatge ${i}` })),
    });
    const first = firstLessons([sheet], 5);
    expect(first.filter(({ kind }) => kind === 'avantatges')).toHaveLength(5);
    expect(first.filter(({ kind }) => kind === 'barreres').length).toBeGreaterThan(0);
    expect(lessonPages(first)).toHaveLength(1);
  });
});
