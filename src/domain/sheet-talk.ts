import { AROUND, longestWithin, pageOfEach, weightOf } from './conversation.ts';
import type { Conversation, Heard, Weigh } from './conversation.ts';
import type { ForumState, Thread } from './forum.ts';
import { paths } from './links.ts';
import { pagePath } from './paging.ts';
import { roomBeside } from './sheet-room.ts';
import { byActivity, isAlive, type ThreadCard } from './thread-card.ts';

/** The number of the first words of a thread, among those of what was said after. */
const FIRST = -1;

/** Something said in a sheet's thread, and the path of the page on which all of it stands. */
export interface Overheard extends Heard {
  path: string;
}

/** What the page of a sheet tells of the forum. */
export interface SheetTalk {
  /** Its thread, where it has been read. */
  card?: ThreadCard | undefined;
  /** What was last said in it, oldest first. */
  heard: readonly Overheard[];
  /** Other threads that lead to it, those in which something last happened first. */
  about: readonly ThreadCard[];
  /** Whether nobody has written in it: said only of what was read. */
  isSilent: boolean;
  /** How the forum stands, where it is not as it should be. */
  stale: ForumState | undefined;
}

/** A comment takes at most a third of the room: one alone is no conversation. */
const SHARE = 1 / 3;
/** How many other threads are named, and the bytes that stand around the title of each. */
const OTHERS = 5;
const AROUND_TITLE = 40;

/** The state of a forum that is not connected or could not be read: of any other, when it was read changes each time. */
export function troubleOf(state: ForumState): ForumState | undefined {
  return state.isStale || !state.isConnected ? state : undefined;
}

/** The words with which somebody begins a thread, as something said. */
function firstWords({ author, createdAt, editedAt, body, upvotes, reactions }: Thread) {
  const said = { author, createdAt, editedAt, body, upvotes, reactions };
  return { id: FIRST, ...said, isAnswer: false, gone: undefined, to: undefined };
}

/**
 * What was last said in a thread, oldest first, as much as fits in some bytes. Its chosen answer comes first where it is
 * older. Of one that nobody begins, the first words are not told.
 */
export function lastHeard(
  thread: Thread,
  { isBegun }: Pick<ThreadCard, 'isBegun'>,
  room: number,
  weigh: Weigh,
): readonly Heard[] {
  const share = Math.max(room * SHARE, AROUND);
  const said = thread.comments.flatMap(({ replies, ...comment }) => [
    { ...comment, to: undefined },
    ...replies.map((reply) => ({ ...reply, to: comment.author })),
  ]);
  const heard = [...(isBegun ? [firstWords(thread)] : []), ...said]
    .filter(({ gone }) => !gone)
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt));
  const answer = heard.find(({ isAnswer }) => isAnswer);
  const told = new Map<number, Heard>();
  let left = room;
  for (const one of [...(answer ? [answer] : []), ...heard.toReversed()]) {
    if (told.has(one.id)) continue;
    const longest = longestWithin(one, share, weigh);
    left -= weightOf(one, longest, weigh);
    if (left < 0 && told.size > 0) break;
    told.set(one.id, { ...one, longest });
  }
  return heard.flatMap(({ id }) => told.get(id) ?? []);
}

/** The threads in which something last happened, as many as may be named in some bytes; and how many bytes they take. */
function othersWithin(cards: readonly ThreadCard[], room: number, weigh: Weigh) {
  const told: ThreadCard[] = [];
  let taken = 0;
  for (const card of cards.toSorted(byActivity).slice(0, OTHERS)) {
    const weight = weigh(card.title) + AROUND_TITLE;
    if (taken + weight > room) continue;
    taken += weight;
    told.push(card);
  }
  return { told, taken };
}

/** What is told of the forum beside the text of a sheet, which weighs so many bytes by itself. */
export function sheetTalk(
  slug: string,
  state: ForumState,
  own: { thread: Thread; card: ThreadCard; conversation: Conversation } | undefined,
  cards: readonly ThreadCard[],
  weight: number,
  weigh: Weigh,
): SheetTalk {
  const pages = own && pageOfEach(own.conversation);
  const pathTo = (id: number, number: number) =>
    pagePath(paths.thread(number), pages?.get(id) ?? 1) + (id === FIRST ? '' : `#c-${id}`);
  const room = roomBeside(weight).comments;
  const about = cards.filter((card) => card.about.includes(slug));
  const others = othersWithin(about, room * SHARE, weigh);
  return {
    card: own?.card,
    heard: own
      ? lastHeard(own.thread, own.card, room - others.taken, weigh).map((heard) => ({
          ...heard,
          path: pathTo(heard.id, own.card.number),
        }))
      : [],
    about: others.told,
    isSilent: own
      ? !isAlive(own.card) && !state.refused.includes(own.card.number)
      : state.readAt !== undefined && state.refused.length === 0,
    stale: troubleOf(state),
  };
}
