import { feedEntries, type FeedEntry } from '../domain/forum-feed.ts';
import { settings } from '../settings.ts';
import { getForum } from './threads.ts';

const repository = settings.forum?.repository ?? '';

/** What was last said in the forum, the newest first. */
export async function forumEntries(): Promise<readonly FeedEntry[]> {
  return feedEntries((await getForum()).threads, repository);
}

/** The feed of a thread. */
export interface ThreadFeed {
  number: number;
  title: string;
  entries: readonly FeedEntry[];
}

/** The feed of every thread; `number` is the parameter of its address. */
export async function threadFeeds() {
  const { threads } = await getForum();
  return threads.map((known) => {
    const { number, title } = known.card;
    return {
      params: { number: String(number) },
      props: { number, title, entries: feedEntries([known], repository) } satisfies ThreadFeed,
    };
  });
}
