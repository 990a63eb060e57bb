import type { APIContext } from 'astro';
import { frameOf } from '../../../../components/frame.ts';
import { atom, atomResponse } from '../../../../data/atom.ts';
import { inEveryLanguage } from '../../../../data/cache.ts';
import { threadFeeds, type ThreadFeed } from '../../../../data/forum-feeds.ts';
import { paths } from '../../../../domain/links.ts';

export async function getStaticPaths() {
  return inEveryLanguage(await threadFeeds());
}

/** What was last said in a thread. */
export function GET({ params, props: { number, title, entries } }: APIContext<ThreadFeed>): Response {
  const { lang, t, href } = frameOf({ params });
  const words = {
    title: `${title} · ${t.site.name}`,
    ...{ page: href(paths.thread(number)), feed: href(paths.threadFeed(number)) },
    ...{ lang, someone: t.forum.someone, reply: t.forum.reply },
  };
  return atomResponse(atom(words, entries, href));
}
