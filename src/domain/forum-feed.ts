import { pageOfEach, type Conversation } from './conversation.ts';
import type { Reply, Thread } from './forum.ts';
import { paths } from './links.ts';
import { pagePath } from './paging.ts';
import { discussionAddress } from './thread.ts';

/** Something said, as a feed tells of it. */
export interface FeedEntry {
  /** Its address on GitHub, which stays whatever becomes of our pages. */
  id: string;
  /** The path of the page on which it stands, with its place there. */
  path: string;
  /** The title of its thread, and whether that is what it begins. */
  title: string;
  isReply: boolean;
  author: string | undefined;
  /** Moments: when it was written, and when last changed. */
  at: string;
  updatedAt: string;
  /** Markdown. */
  body: string;
}

/** How many of the last things said a feed tells of. */
const MOST = 50;

/** A thread as a feed needs it. */
interface Fed {
  thread: Thread;
  card: { isBegun: boolean };
  conversation: Conversation;
}

/** All that was said in a thread of a repository, `owner/name`. The words with which nobody begins it are none. */
function entriesOf({ thread, card, conversation }: Fed, repository: string): FeedEntry[] {
  const { number, title, author, body, createdAt, editedAt, comments } = thread;
  const pages = pageOfEach(conversation);
  const address = discussionAddress(repository, number);
  const own = {
    ...{ id: address, path: paths.thread(number), title, isReply: false },
    ...{ author, at: createdAt, updatedAt: editedAt ?? createdAt, body },
  };
  const entryOf = (reply: Reply): FeedEntry => ({
    id: `${address}#discussioncomment-${reply.id}`,
    path: `${pagePath(paths.thread(number), pages.get(reply.id) ?? 1)}#c-${reply.id}`,
    ...{ title, isReply: true, author: reply.author },
    ...{ at: reply.createdAt, updatedAt: reply.editedAt ?? reply.createdAt, body: reply.body },
  });
  const said = comments.flatMap((comment) => [comment, ...comment.replies]).filter(({ gone }) => !gone);
  return [...(card.isBegun ? [own] : []), ...said.map(entryOf)];
}

/** The last things said in some threads of a repository, the newest first. */
export function feedEntries(threads: readonly Fed[], repository: string): readonly FeedEntry[] {
  return threads
    .flatMap((fed) => entriesOf(fed, repository))
    .sort((a, b) => b.at.localeCompare(a.at))
    .slice(0, MOST);
}
