import type { APIContext } from 'astro';
import { frameOf } from '../../../components/frame.ts';
import { atom, atomResponse } from '../../../data/atom.ts';
import { inEveryLanguage } from '../../../data/cache.ts';
import { forumEntries } from '../../../data/forum-feeds.ts';
import type { FeedEntry } from '../../../domain/forum-feed.ts';
import { paths } from '../../../domain/links.ts';

export async function getStaticPaths() {
  return inEveryLanguage([{ props: { entries: await forumEntries() } }]);
}

/** What was last said in the forum. */
export function GET({ params, props }: APIContext<{ entries: readonly FeedEntry[] }>): Response {
  const { lang, t, href } = frameOf({ params });
  const words = {
    title: `${t.forum.name} · ${t.site.name}`,
    ...{ page: href(paths.forum), feed: href(paths.forumFeed) },
    ...{ lang, someone: t.forum.someone, reply: t.forum.reply },
  };
  return atomResponse(atom(words, props.entries, href));
}
