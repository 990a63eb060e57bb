import { getCollection, getEntry } from 'astro:content';
import { conversationOf, type Conversation } from '../domain/conversation.ts';
import type { ForumState, Thread } from '../domain/forum.ts';
import { githubTitle } from '../domain/github-title.ts';
import { slugsBefore } from '../domain/redirects.ts';
import { isThreadKey, sheetsNamed, threadsBySheet } from '../domain/thread.ts';
import { threadCard, type ThreadCard } from '../domain/thread-card.ts';
import { sha1 } from '../github/sha1.ts';
import { settings } from '../settings.ts';
import { getRedirects } from './redirects.ts';
import { weigh } from './weight.ts';

/** A thread, how lists show it, and how its pages do. */
interface KnownThread {
  thread: Thread;
  card: ThreadCard;
  conversation: Conversation;
}

/** The forum as pages are given it. */
export interface KnownForum {
  state: ForumState;
  /** By number, lowest first. */
  threads: readonly KnownThread[];
  /** The thread of a sheet, by its slug. */
  ofSheet: ReadonlyMap<string, KnownThread>;
}

async function bindables() {
  const redirects = await getRedirects();
  return (await getCollection('sheets')).map(({ id, data }) => {
    const slug = id.split('/')[0] ?? id;
    return { slug, before: slugsBefore(redirects, slug), title: githubTitle(data.title) };
  });
}

async function load(): Promise<KnownForum> {
  const state = (await getEntry('forum', 'forum'))?.data;
  if (!state) throw new Error('What is known of the forum was not read.');
  const read = state.threads > 0 ? (await getCollection('threads')).map(({ data }) => data) : [];
  const threads = read.toSorted((a, b) => a.number - b.number);
  const sheets = await bindables();
  const bound = threadsBySheet(threads, sheets, sha1);
  const sheetOf = new Map(
    [...bound].flatMap(([slug, [first]]) => (first ? [[first.number, slug] as const] : [])),
  );
  const now = new Map(
    sheets.flatMap(({ slug, before }) => [slug, ...before].map((one) => [one, slug] as const)),
  );
  const titles = new Map(sheets.map(({ slug, title }) => [slug, title]));
  const known = threads.map((raw): KnownThread => {
    const sheet = sheetOf.get(raw.number);
    // What giscus opens it calls by its key, which tells nobody anything.
    const title = isThreadKey(raw.title) ? titles.get(sheet ?? '') : undefined;
    const thread = title === undefined ? raw : { ...raw, title };
    const named = sheet === undefined ? sheetsNamed(thread.body, settings) : [];
    const about = named.flatMap((slug) => now.get(slug) ?? []);
    const { categories } = state;
    const card = threadCard(thread, { sheet, about: [...new Set(about)], categories });
    return { thread, card, conversation: conversationOf(thread, weigh) };
  });
  const ofSheet = known.flatMap((one) =>
    one.card.sheet === undefined ? [] : [[one.card.sheet, one] as const],
  );
  return { state, threads: known, ofSheet: new Map(ofSheet) };
}

let loaded: ReturnType<typeof load> | undefined;

/** The forum; put together once a build. */
export function getForum(): Promise<KnownForum> {
  return (loaded ??= load());
}
