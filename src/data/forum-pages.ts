import { forumCounts, threadsIn, viewsOf } from '../domain/forum-lists.ts';
import { onPage, pageNumbers, pageSegment } from '../domain/paging.ts';
import { sheetTalk, troubleOf, type SheetTalk } from '../domain/sheet-talk.ts';
import { sheetsOf, type SheetTitles, type ThreadCard } from '../domain/thread-card.ts';
import type { Sheet } from '../domain/join.ts';
import { weekBefore } from '../domain/week.ts';
import { getSheets, textWeight } from './sheets.ts';
import { getForum } from './threads.ts';
import { weigh } from './weight.ts';

/** The titles of the sheets that some threads are of, or about. */
async function titlesFor(cards: readonly ThreadCard[]): Promise<SheetTitles> {
  const named = new Set(sheetsOf(cards));
  const sheets = (await getSheets()).filter(({ slug }) => named.has(slug));
  return Object.fromEntries(
    sheets.map(({ slug, readings: { ca, es, en } }) => [slug, { ca: ca.title, es: es.title, en: en.title }]),
  );
}

/** Every page of every way to read the forum; `view` and `page` are parameters of its address. */
export async function forumPages() {
  const { state, threads } = await getForum();
  const cards = threads.map(({ card }) => card);
  const counts = forumCounts(state.categories, cards);
  const pages = viewsOf(state.categories).flatMap((view) => {
    const all = threadsIn(view, cards);
    return pageNumbers(all.length).map((page) => ({
      view,
      page,
      length: all.length,
      cards: onPage(all, page),
    }));
  });
  return Promise.all(
    pages.map(async (props) => ({
      params: { view: props.view, page: pageSegment(props.page) },
      props: { ...props, state, counts, titles: await titlesFor(props.cards) },
    })),
  );
}

/** Every page of every thread; `number` and `page` are parameters of its address. */
export async function threadPages() {
  const { state, threads } = await getForum();
  const stale = troubleOf(state);
  const pages = threads.map(async ({ thread, card, conversation }) => {
    const { longest, pages: parts } = conversation;
    const titles = await titlesFor([card]);
    return parts.map((passages, i) => ({
      params: { number: String(card.number), page: pageSegment(i + 1) },
      props: { thread, card, longest, passages, page: i + 1, last: parts.length, titles, stale },
    }));
  });
  return (await Promise.all(pages)).flat();
}

/** What the page of a sheet tells of the forum. */
export async function talkOf(sheet: Sheet): Promise<SheetTalk> {
  const { state, threads, ofSheet } = await getForum();
  const cards = threads.map(({ card }) => card);
  return sheetTalk(sheet.slug, state, ofSheet.get(sheet.slug), cards, await textWeight(sheet), weigh);
}

/** The threads in which something last happened. */
export async function latestThreads(most: number) {
  const { state, threads } = await getForum();
  const all = threadsIn(
    undefined,
    threads.map(({ card }) => card),
  );
  const cards = all.slice(0, most);
  return { cards, length: all.length, titles: await titlesFor(cards), stale: troubleOf(state) };
}

/** The seven days before the forum was last read; undefined where it never was. */
export async function lastWeek() {
  const { state, threads } = await getForum();
  const cards = threads.map(({ card }) => card);
  const week = state.readAt === undefined ? undefined : weekBefore(state.readAt, cards);
  const told = week ? [week.opened, week.continued, week.answered, week.waiting].flat() : [];
  return { week, titles: await titlesFor(told), stale: troubleOf(state) };
}
