import type { Category, Reply, Thread } from './forum.ts';
import type { Language } from './language.ts';
import type { Said } from './reading.ts';
import { isBegun, isForSheet } from './thread.ts';

/** A thread as lists show it. */
export interface ThreadCard {
  number: number;
  title: string;
  /** Slug of its category, and what GitHub calls it. */
  category: string;
  categoryName: string;
  /** Slug of the sheet whose thread it is. */
  sheet?: string | undefined;
  /** Slugs of other sheets that its first words lead to. */
  about: readonly string[];
  /** Whether somebody begins it: one that was opened for a sheet by no person, or without words, begins with nobody in it. */
  isBegun: boolean;
  /** GitHub's name for who opened it; none for who has left, and where nobody begins it. */
  author?: string | undefined;
  /** Moments: when it was opened, when somebody last wrote in it, when its answer was chosen. */
  createdAt: string;
  lastAt: string;
  answeredAt?: string | undefined;
  /** How many comments and replies it has to be read. */
  replies: number;
  /** Whether its chosen answer can be read. */
  isAnswered: boolean;
  /** Whether somebody is waiting for an answer in it. */
  isWaiting: boolean;
  /** Whether nobody but editors may write in it. */
  isLocked: boolean;
}

/** The titles of some sheets, by slug and language. */
export type SheetTitles = Readonly<Record<string, Readonly<Record<Language, Said>>>>;

/** What was said in a thread after its first words, and is to be read. */
function repliesOf({ comments }: Thread): readonly Reply[] {
  return comments.flatMap((comment) => [comment, ...comment.replies]).filter(({ gone }) => !gone);
}

/** Somebody waits where answers can be chosen and none can be read: an idea, or an experience, asks nothing. */
function isWaiting(thread: Thread, isOfSheet: boolean, replies: readonly Reply[]): boolean {
  if (thread.isClosed || thread.isLocked || isOfSheet) return false;
  return thread.isAnswered !== undefined && !hasAnswer(thread, replies);
}

/** Whether an answer was chosen and is among what can be read: editors may have hidden it since. */
function hasAnswer(thread: Thread, replies: readonly Reply[]): boolean {
  return thread.isAnswered === true && replies.some(({ isAnswer }) => isAnswer);
}

/** What is known of a thread beside itself: the sheet that it is of, those it is about, and the forum's categories. */
interface Around {
  sheet?: string | undefined;
  about?: readonly string[];
  categories?: readonly Category[];
}

/** The card of a thread. */
export function threadCard(thread: Thread, { sheet, about = [], categories = [] }: Around = {}): ThreadCard {
  const { number, title, category, createdAt, isLocked } = thread;
  const replies = repliesOf(thread);
  const isAnswered = hasAnswer(thread, replies);
  const isOfSheet = sheet !== undefined;
  // One that was opened for a sheet, and is no sheet's any more, is nobody's all the same.
  const begins = isBegun(thread) || (!isOfSheet && !isForSheet(thread));
  return {
    ...{ number, title, category, sheet, isBegun: begins, about, createdAt, isAnswered, isLocked },
    ...(isAnswered && { answeredAt: thread.answeredAt }),
    categoryName: categories.find(({ slug }) => slug === category)?.name ?? category,
    author: begins ? thread.author : undefined,
    lastAt: replies.reduce((last, reply) => (reply.createdAt > last ? reply.createdAt : last), createdAt),
    replies: replies.length,
    isWaiting: isWaiting(thread, isOfSheet, replies),
  };
}

/** Whether anybody has said anything in a thread. */
export function isAlive({ isBegun, replies }: ThreadCard): boolean {
  return isBegun || replies > 0;
}

/** When something last happened in a thread: somebody wrote in it, or its answer was chosen. */
function movedAt({ lastAt, answeredAt = '' }: ThreadCard): string {
  return answeredAt > lastAt ? answeredAt : lastAt;
}

/** That in which something last happened first. */
export function byActivity(a: ThreadCard, b: ThreadCard): number {
  return movedAt(b).localeCompare(movedAt(a)) || b.number - a.number;
}

/** The slugs of the sheets that some cards lead to. */
export function sheetsOf(cards: readonly ThreadCard[]): readonly string[] {
  return [
    ...new Set(cards.flatMap(({ sheet, about }) => [...(sheet === undefined ? [] : [sheet]), ...about])),
  ];
}
