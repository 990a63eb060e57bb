import type { Sheet } from './join.ts';
import { LANGUAGES } from './language.ts';
import { PAGE_SIZE } from './paging.ts';
import type { Reading } from './reading.ts';
import type { Level } from './vocabulary.ts';

/**
 * What sheets tell of how it went, in the order it is shown: what did not work comes first, since nobody else tells it
 * across projects. The names are public addresses.
 */
export const LESSON_KINDS = ['barreres', 'aturats', 'resultats', 'estalvis', 'avantatges'] as const;
/** A kind of lesson: what held them back, why they stopped, before and after, what was saved, what was gained. */
export type LessonKind = (typeof LESSON_KINDS)[number];

/** One line of a sheet: a barrier, the reason it stopped, a result, a saving or a benefit. */
export interface Lesson {
  kind: LessonKind;
  sheet: Sheet;
  /** Its place among the lines of its kind in its sheet, from 0. */
  place: number;
}

/** The level of a sheet that tells each kind. */
export const LEVEL_OF: Readonly<Record<LessonKind, Level>> = {
  ...{ barreres: 4, aturats: 5, resultats: 3, estalvis: 3, avantatges: 4 },
};

/** The lines of each kind in a sheet, and of each whether it tells both halves of its story. */
const WHOLE: Record<LessonKind, (reading: Reading) => boolean[]> = {
  barreres: ({ barriers }) => barriers.map(({ overcome }) => overcome !== undefined),
  aturats: ({ ended }) => (ended ? [true] : []),
  resultats: ({ results }) => results.map(({ before }) => before !== undefined),
  estalvis: ({ savings }) => savings.map(() => true),
  avantatges: ({ benefits }) => benefits.map(() => true),
};

/** The first of each list, then the second of each, and so on. */
function inRounds<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = lists.reduce((most, { length }) => Math.max(most, length), 0);
  return Array.from({ length: longest }, (_, round) =>
    lists.flatMap((list) => list.slice(round, round + 1)),
  ).flat();
}

/**
 * The lessons of a kind. First those a reader can act on: barriers that say how they were got over, results that say
 * how it was before. Within each half, one line of each sheet in the order of the sheets, then the second of each: so
 * no sheet fills a page.
 */
export function lessonsOf(sheets: readonly Sheet[], kind: LessonKind): Lesson[] {
  return [true, false].flatMap((half) =>
    inRounds(
      sheets.map((sheet) =>
        WHOLE[kind](sheet.readings.ca).flatMap((isWhole, place) =>
          isWhole === half ? [{ kind, sheet, place }] : [],
        ),
      ),
    ),
  );
}

/** The lessons of every kind, each kind in its order. */
export function allLessons(sheets: readonly Sheet[]): Lesson[] {
  return LESSON_KINDS.flatMap((kind) => lessonsOf(sheets, kind));
}

/** What a lesson says in one reading. */
function saidIn({ kind, place }: Lesson, reading: Reading): string[] {
  const said: Record<LessonKind, () => (string | undefined)[]> = {
    barreres: () => [reading.barriers[place]?.text.text, reading.barriers[place]?.overcome?.text],
    aturats: () => [reading.ended?.reason.text],
    resultats: () => [reading.results[place]?.indicator.text],
    estalvis: () => [reading.savings[place]?.what.text],
    avantatges: () => [reading.benefits[place]?.text.text],
  };
  return [reading.title.text, ...said[kind]()].filter((text) => text !== undefined);
}

/** How many letters a lesson and the title of its sheet take, in the language where they take most. */
function lettersOf(lesson: Lesson): number {
  return Math.max(...LANGUAGES.map((lang) => saidIn(lesson, lesson.sheet.readings[lang]).join('').length));
}

/**
 * Letters of lessons that a page of theirs has room for. One weighs 6,550 bytes, 80 for each lesson and 0.54 for each
 * letter, give or take 1,100 (least squares over 279 pages); it may weigh 14,000, and some are left for counts of replies.
 */
export const LETTERS = 7500;

/**
 * Lessons in pages, the same in every language: as many on each as a list shows, or fewer where they are long; one alone
 * where it is longer than a page has room for. Of none there is one page, empty.
 */
export function lessonPages(
  lessons: readonly Lesson[],
  most: number = PAGE_SIZE,
  letters: number = LETTERS,
): Lesson[][] {
  const pages: Lesson[][] = [[]];
  let [last = [], room] = [pages[0], letters];
  for (const lesson of lessons) {
    const own = lettersOf(lesson);
    if (last.length > 0 && (last.length >= most || own > room)) {
      [last, room] = [[], letters];
      pages.push(last);
    }
    last.push(lesson);
    room -= own;
  }
  return pages;
}

/** The first lessons of every kind: so many of each at most, and no more in all than fit on a page. */
export function firstLessons(sheets: readonly Sheet[], most: number): Lesson[] {
  const share = LETTERS / LESSON_KINDS.length;
  return LESSON_KINDS.flatMap((kind) => lessonPages(lessonsOf(sheets, kind), most, share)[0] ?? []);
}
