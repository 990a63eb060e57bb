import { Feed } from 'feed';
import { commentHtml } from '../domain/comment-markdown.ts';
import { escaped } from '../domain/escaped.ts';
import type { FeedEntry } from '../domain/forum-feed.ts';
import type { Language } from '../domain/language.ts';
import { settings } from '../settings.ts';

/** A feed: what it is called, and the paths, with the deployment's base, of its page and of itself. */
export interface FeedWords {
  title: string;
  /** The language of what is said around what people wrote. */
  lang: Language;
  page: string;
  feed: string;
  /** Who speaks where nobody is named. */
  someone: string;
  /** The title of a reply in a thread of a title. */
  reply: (title: string) => string;
}

/** A feed in Atom 1.0. `href` gives the path of a page with the deployment's base. */
export function atom(
  { title, lang, page, feed, someone, reply }: FeedWords,
  entries: readonly FeedEntry[],
  href: (path: string) => string,
): string {
  const { siteUrl } = settings;
  const [newest] = entries.map(({ updatedAt }) => updatedAt).sort((a, b) => b.localeCompare(a));
  const written = new Feed({
    ...{ title, id: siteUrl + page, link: siteUrl + page, feedLinks: { atom: siteUrl + feed } },
    ...{ generator: 'Observatori DigiCanvis', copyright: '' },
    // One that says nothing is as old as the forum can be.
    updated: new Date(newest ?? 0),
  });
  // Atom's titles are HTML as this library writes them.
  for (const { id, path, title: of, isReply, author, at, updatedAt, body } of entries)
    written.addItem({
      ...{
        id,
        link: siteUrl + href(path),
        title: escaped(isReply ? reply(of) : of),
        // The library ends its part of raw text at the first of these.
        content: commentHtml(body).replaceAll(']]>', ']]&gt;'),
      },
      ...{ published: new Date(at), date: new Date(updatedAt), author: [{ name: author ?? someone }] },
    });
  // The library writes no language.
  return written.atom1().replace('<feed ', `<feed xml:lang="${lang}" `);
}

/** An answer that is a feed. */
export function atomResponse(text: string): Response {
  return new Response(text, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
