import { commentBeginning, LONGEST_COMMENT } from './comment-markdown.ts';
import type { Reply, Thread } from './forum.ts';

/** How many bytes a text takes of a page that is sent compressed. */
export type Weigh = (text: string) => number;

/** Something said, as a page shows it. */
export interface Heard extends Reply {
  /** The most characters of it that are shown. */
  longest: number;
  /** GitHub's name for whose comment it replies to, where that does not stand above it. */
  to?: string | undefined;
}

/** A comment with those of its replies that stand on one page. */
export interface Passage extends Heard {
  replies: Heard[];
  /** Whether the comment itself, and its first replies, stand on the page before. */
  isContinued?: boolean;
}

/** What is said in a thread, in pages of which each weighs no more than a page may. */
export interface Conversation {
  /** The most characters that are shown of the thread's first words. */
  longest: number;
  pages: readonly (readonly Passage[])[];
}

/** Bytes a page of a thread has for what is said, so that it stays under its 14,000 with all else; and things said in them. */
const ROOM = 6500;
const MOST = 30;

/** Bytes of what stands around something said: who said it, when, what others thought of it. */
export const AROUND = 90;

/** Fewer characters say nothing. */
const LEAST = 80;

/** What a comment weighs of which some characters are shown. */
export function weightOf({ body }: { body: string }, longest: number, weigh: Weigh): number {
  return AROUND + weigh(commentBeginning(body, longest).html);
}

/** The most characters of a comment that may be shown for it to weigh some bytes at most; some few, whatever they weigh. */
export function longestWithin(said: { body: string }, room: number, weigh: Weigh): number {
  let longest = LONGEST_COMMENT;
  while (longest > LEAST && weightOf(said, longest, weigh) > room)
    longest = Math.max(LEAST, Math.floor(Math.min(longest, said.body.length) * 0.7));
  return longest;
}

/** The conversation of a thread in pages, each as full as its weight allows; one, empty, where nobody has spoken. */
export function conversationOf({ body, poll, comments }: Thread, weigh: Weigh): Conversation {
  const pages: Passage[][] = [[]];
  const longest = longestWithin({ body }, ROOM, weigh);
  const asked = poll ? AROUND + weigh(JSON.stringify(poll)) : 0;
  let room = ROOM - weightOf({ body }, longest, weigh) - asked;
  let count = 1;
  /** Makes room for something more on the last page, or on another. */
  const place = (said: Reply): { heard: Heard; isTurned: boolean } => {
    const heard = { ...said, longest: longestWithin(said, ROOM, weigh) };
    const weight = weightOf(said, heard.longest, weigh);
    const isTurned = weight > room || count >= MOST;
    if (isTurned) {
      pages.push([]);
      room = ROOM;
      count = 0;
    }
    room -= weight;
    count++;
    return { heard, isTurned };
  };
  for (const { replies, ...comment } of comments) {
    const { heard } = place(comment);
    let passage: Passage = { ...heard, replies: [] };
    pages.at(-1)?.push(passage);
    for (const reply of replies) {
      const { heard: answer, isTurned } = place(reply);
      if (isTurned) {
        passage = { ...heard, replies: [], isContinued: true };
        pages.at(-1)?.push(passage);
      }
      passage.replies.push(answer);
    }
  }
  return { longest, pages };
}

/** The number of the page on which each comment and reply of a thread stands, by its id; pages count from 1. */
export function pageOfEach({ pages }: Conversation): ReadonlyMap<number, number> {
  return new Map(
    pages.flatMap((passages, i) =>
      passages.flatMap(({ id, isContinued, replies }) => [
        ...(isContinued ? [] : [[id, i + 1] as const]),
        ...replies.map((reply) => [reply.id, i + 1] as const),
      ]),
    ),
  );
}
