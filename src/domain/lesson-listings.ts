import { facetOf, sheetsWith } from './crossing.ts';
import { AREAS, SIZE_BANDS, type Area, type SizeBand } from './vocabulary.ts';
import type { Sheet } from './join.ts';
import { allLessons, LESSON_KINDS, lessonPages, lessonsOf, type Lesson, type LessonKind } from './lessons.ts';
import { paths } from './links.ts';
import { technologyListings, type TechnologyListing } from './listings.ts';
import { pagePath } from './paging.ts';

/** What all lessons of a list have in common. */
export type LessonGroup =
  | { by: 'kind'; value: LessonKind }
  | { by: 'area'; value: Area }
  | { by: 'size'; value: SizeBand }
  | { by: 'technology'; value: string; names: TechnologyListing['names'] };

/** How many lessons of a kind a list has, of how many sheets, and the path where they begin. */
export interface KindCount {
  kind: LessonKind;
  lessons: number;
  sheets: number;
  /** Undefined where there are none. */
  to: string | undefined;
}

/** The lessons that have one thing in common, in pages. */
export interface LessonListing {
  group: LessonGroup;
  /** The path of its first page. */
  path: string;
  pages: readonly (readonly Lesson[])[];
  /** How many sheets tell them. */
  sheets: number;
  /** What it has of each kind, in their order; in a list of one kind, what there is of each in all. */
  kinds: readonly KindCount[];
}

/** A list that lessons can be narrowed to, and how many are in it. */
export interface LessonChoice {
  group: LessonGroup;
  count: number;
  /** Undefined where there are none. */
  to: string | undefined;
}

/** The sheets that tell at least one lesson. */
export function sheetsWithLessons(sheets: readonly Sheet[]): Sheet[] {
  const telling = new Set(allLessons(sheets).map(({ sheet }) => sheet));
  return sheets.filter((sheet) => telling.has(sheet));
}

function countKinds(
  pages: readonly (readonly Lesson[])[],
  toKind: (kind: LessonKind, page: number) => string,
): KindCount[] {
  const all = pages.flatMap((lessons, i) => lessons.map((lesson) => ({ ...lesson, page: i + 1 })));
  return LESSON_KINDS.map((kind) => {
    const own = all.filter((lesson) => lesson.kind === kind);
    const sheets = new Set(own.map(({ sheet }) => sheet)).size;
    const [first] = own;
    return { kind, lessons: own.length, sheets, to: first && toKind(kind, first.page) };
  });
}

/** What some sheets have of each kind; each is found on the page of that kind. */
export function kindCounts(sheets: readonly Sheet[]): KindCount[] {
  return countKinds([allLessons(sheets)], (kind) => paths.lessonGroup(kind));
}

function listing(group: LessonGroup, path: string, sheets: readonly Sheet[]): LessonListing {
  const pages = lessonPages(allLessons(sheets));
  const kinds = countKinds(pages, (kind, page) => `${pagePath(path, page)}#${kind}`);
  return { group, path, pages, sheets: sheets.length, kinds };
}

/** A list for each kind that some sheets tell. */
export function kindListings(sheets: readonly Sheet[]): LessonListing[] {
  const kinds = kindCounts(sheets);
  return LESSON_KINDS.map((value) => ({
    group: { by: 'kind' as const, value },
    path: paths.lessonGroup(value),
    pages: lessonPages(lessonsOf(sheets, value)),
    sheets: kinds.find(({ kind }) => kind === value)?.sheets ?? 0,
    kinds,
  })).filter(({ pages: [first = []] }) => first.length > 0);
}

/** How many sheets must tell of a technology for it to have a list: one alone tells it better itself. */
const LEAST_SHEETS = 2;

/** A list for each area and size that has lessons, and for each technology that several sheets with lessons use. */
export function groupListings(sheets: readonly Sheet[]): LessonListing[] {
  const telling = sheetsWithLessons(sheets);
  const values = [...AREAS, ...SIZE_BANDS.map(({ band }) => band)];
  return [
    ...values
      .map((value) => {
        const group = { by: facetOf(value), value } as LessonGroup;
        return listing(group, paths.lessonGroup(value), sheetsWith(telling, value));
      })
      .filter(({ pages: [first = []] }) => first.length > 0),
    ...technologyListings(telling)
      .filter((technology) => technology.sheets.length >= LEAST_SHEETS)
      .map(({ slug, names, sheets: own }) =>
        listing({ by: 'technology', value: slug, names }, paths.lessonTechnology(slug), own),
      ),
  ];
}

/**
 * Every area and size, and the technologies that have lists, those with most first, each with its count: of all lessons
 * or, with a kind, of those, and then it leads to where they begin.
 */
export function lessonChoices(listings: readonly LessonListing[], kind?: LessonKind): LessonChoice[] {
  const choice = ({ group, path, kinds }: LessonListing): LessonChoice => {
    const counted = kinds.filter((one) => !kind || one.kind === kind);
    const count = counted.reduce((sum, { lessons }) => sum + lessons, 0);
    return { group, count, to: kind ? counted[0]?.to : path };
  };
  const of = (group: LessonGroup) => {
    const there = listings.find((one) => one.group.value === group.value && one.group.by === group.by);
    return there ? choice(there) : { group, count: 0, to: undefined };
  };
  return [
    ...AREAS.map((value) => of({ by: 'area', value })),
    ...SIZE_BANDS.map(({ band: value }) => of({ by: 'size', value })),
    ...listings
      .filter(({ group }) => group.by === 'technology')
      .map(choice)
      .sort((a, b) => b.count - a.count),
  ];
}
