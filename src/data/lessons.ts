import { groupListings, kindListings, lessonChoices, type LessonListing } from '../domain/lesson-listings.ts';
import { pageSegment } from '../domain/paging.ts';
import { getSheets } from './sheets.ts';

async function load() {
  const sheets = await getSheets();
  const groups = groupListings(sheets);
  return { kinds: kindListings(sheets), groups };
}

let loaded: ReturnType<typeof load> | undefined;

/** Every list of lessons: those of one kind, and those of one area, size or technology; made once a build. */
export function getLessons(): Promise<Awaited<ReturnType<typeof load>>> {
  return (loaded ??= load());
}

/** Every page of lists of lessons, each with what it shows and what it leads to; `name` is that of the list's parameter. */
export async function pagedLessons(listings: readonly LessonListing[], name: string) {
  const { groups } = await getLessons();
  return listings.flatMap(({ group, path, pages, sheets, kinds }) => {
    const choices = lessonChoices(groups, group.by === 'kind' ? group.value : undefined);
    return pages.map((lessons, i) => ({
      params: { [name]: group.value, page: pageSegment(i + 1) },
      props: { group, path, sheets, kinds, choices, lessons, page: i + 1, last: pages.length },
    }));
  });
}
