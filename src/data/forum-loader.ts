import type { Loader } from 'astro/loaders';
import type { ForumState } from '../domain/forum.ts';
import { askingOf } from '../github/asking.ts';
import { querierOf } from '../github/graphql.ts';
import { bringForum, type Brought } from '../github/kept-forum.ts';
import { PATIENCE, reason } from '../github/patience.ts';
import { placeOf } from '../github/place.ts';
import { settings } from '../settings.ts';

/** Where the last good reading is kept, which a build without GitHub shows. */
const KEPT = '.cache/forum';

async function bring(repository: string): Promise<Brought> {
  const file = `${KEPT}/${repository.replace('/', '-')}.json`;
  const now = new Date();
  const { longest, ...asking } = askingOf(process.env);
  try {
    const place = placeOf({ ...process.env, GITHUB_REPOSITORY: repository });
    const query = querierOf(place, { ...PATIENCE, until: now.getTime() + longest });
    return await bringForum(query, repository, file, { now, ...asking });
  } catch (error) {
    // Nobody to ask as: what is kept is shown as it is.
    const trouble = reason(error);
    return bringForum(() => Promise.reject(new Error(trouble)), repository, file, { now });
  }
}

let brought: Promise<Brought | undefined> | undefined;

/** The forum, asked for once a build; undefined where none is connected. */
function forum(): Promise<Brought | undefined> {
  return (brought ??= settings.forum ? bring(settings.forum.repository) : Promise.resolve(undefined));
}

/** Reads the threads of the forum, by number. GitHub's troubles never fail it: what was last read stands. */
export const threadLoader: Loader = {
  name: 'threads',
  async load(context) {
    const { store } = context;
    store.clear();
    const { threads } = (await forum())?.forum ?? { threads: [] };
    for (const thread of threads) {
      const id = String(thread.number);
      store.set({ id, data: await context.parseData({ id, data: { ...thread } }) });
    }
  },
};

/** Reads what is known of the forum itself, as the one entry `forum`. */
export const forumLoader: Loader = {
  name: 'forum',
  async load(context) {
    const { store, logger } = context;
    store.clear();
    const { forum: read, trouble, notes = [] } = (await forum()) ?? {};
    for (const note of notes) logger.warn(note);
    if (trouble)
      logger.warn(
        `${trouble} ${read ? `The forum is shown as it was on ${read.readAt}.` : 'It was never read: the forum says so.'}`,
      );
    const data: ForumState = {
      isConnected: settings.forum !== undefined,
      isStale: trouble !== undefined,
      readAt: read?.readAt,
      categories: read?.categories ?? [],
      threads: read?.threads.length ?? 0,
      refused: read?.refused ?? [],
    };
    store.set({ id: 'forum', data: await context.parseData({ id: 'forum', data: { ...data } }) });
  },
};
