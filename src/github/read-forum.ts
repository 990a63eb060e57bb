import { z } from 'zod';
import type { Comment, Forum, Reply, Thread } from '../domain/forum.ts';
import { believed, keptBack, whole } from './answers.ts';
import { COMMENTS, REPLIES, THREADS } from './discussion-queries.ts';
import {
  commentsSchema,
  repliesSchema,
  threadSchema,
  type Listed,
  type ReadComment,
  type ReadThread,
} from './discussions.ts';
import { goneSchema, type Query } from './graphql.ts';
import { listingOf } from './listing.ts';
import { isOfMachine, isOfWorkflow, isOurs, type Viewer } from './opener.ts';
import { GitHubError, Unavailable } from './patience.ts';
import { forumOf, isSame, Readings } from './readings.ts';

/** How many threads are asked for at once: GitHub gives up on a question of more than some ten thousand things. */
const AT_ONCE = 20;

/** How many threads in a row may not be given before some others are asked for, to see whether it is they that are at fault. */
const MOST_REFUSED = 3;
/** How many others, from all over the list. */
const OTHERS = 5;

/** How long what did not seem to change is believed unchanged: to hide a comment leaves no trace in a list. In milliseconds. */
const BELIEVED = 20 * 60 * 60 * 1000;

/** How a forum is to be read. */
export interface Manner {
  /** Whether what seems unchanged is read again too, however lately it was. */
  isWhole?: boolean;
  /** The numbers of threads that are known to have changed, whatever a list tells of them. */
  changed?: readonly number[];
  /** What is known of threads, to which each that is read is added: what is left of a reading that fails. */
  readings?: Readings;
}

/** A thread or a comment that was there, and is not any more. */
class Gone extends Error {}

/** What was being read, or undefined where it is gone since. */
function ifThere<T>(reading: Promise<T>): Promise<T | undefined> {
  return reading.catch((error: unknown) => {
    if (error instanceof Gone) return undefined;
    throw error;
  });
}

/** Reads the forum of a repository, `owner/name`. */
export class ForumReader {
  private readonly query: Query;
  private readonly repository: string;
  private readonly tell: (why: string) => void;

  /** `tell` is told, in sentences, what GitHub did not give: what is kept of it stands. */
  constructor(query: Query, repository: string, tell: (why: string) => void = () => undefined) {
    this.query = query;
    this.repository = repository;
    this.tell = tell;
  }

  /**
   * The forum as it stands. Of what is known already, what has changed is read first, and a forum without it is none: a
   * `GitHubError`, unless it is GitHub that cannot give some thread by itself. Then, oldest reading first, comes what seems
   * unchanged, for as long as GitHub gives it; and at last what it did not give the last time.
   */
  async read(now: Date, last?: Forum, manner: Manner = {}): Promise<Forum> {
    const { isWhole = false, changed = [], readings = new Readings() } = manner;
    if (last?.repository === this.repository) readings.take(last);
    const listing = await listingOf(this.query, this.repository, readings.numbers(), this.tell);
    const { viewer, categories, listed, kept } = listing;
    const readAt = now.toISOString();
    const isUnchanged = (one: Listed) =>
      isSame(one, readings.of(one.number)) && !changed.includes(one.number);
    const age = ({ number }: Listed) => now.getTime() - Date.parse(readings.momentOf(number));
    const isDue = (one: Listed) => !isUnchanged(one) || isWhole || age(one) > BELIEVED;
    const isDoubtful = ({ number }: Listed) => readings.isRefused(number);
    const due = listed.filter(isDue);
    const doubtful = due.filter(isDoubtful);
    const sure = due.filter((one) => !isDoubtful(one));
    const old = sure.filter(isUnchanged).sort((a, b) => age(b) - age(a));
    const add = (some: readonly Listed[], others: readonly Listed[] | undefined) =>
      this.add(some, others, { viewer, readings, readAt });
    const refusal = await add(
      sure.filter((one) => !isUnchanged(one)),
      listed,
    );
    for (const number of kept) readings.refuse(number);
    const numbers = [...listed.map(({ number }) => number), ...kept].sort((a, b) => a - b);
    const known = () => forumOf({ repository: this.repository, readAt, categories }, numbers, readings);
    if (refusal && known().threads.length === 0) throw refusal;
    const rest = async () => {
      await add(old, listed);
      await add(doubtful, undefined);
    };
    await rest().catch((error: unknown) => {
      if (!(error instanceof GitHubError)) throw error;
      this.tell(
        `${error.message} Some threads that seem unchanged are shown as they were on ${known().wholeAt}.`,
      );
    });
    return known();
  }

  /**
   * Reads threads, and adds each to what is known; or else that GitHub did not give it, of which the last reason is given.
   * Where it gives none of several in a row, nor of some others, that is a `GitHubError`. Without others to ask for, each
   * is asked for alone, and all may be at fault.
   */
  private async add(
    some: readonly Listed[],
    others: readonly Listed[] | undefined,
    { viewer, readings, readAt }: { viewer: Viewer; readings: Readings; readAt: string },
  ): Promise<GitHubError | undefined> {
    let refusal: GitHubError | undefined;
    let inRow = 0;
    let most = MOST_REFUSED;
    for await (const [{ number }, read] of this.inParts(some, viewer, others ? AT_ONCE : 1)) {
      if (!(read instanceof GitHubError)) {
        [inRow, most] = [0, MOST_REFUSED];
        readings.set(number, read, readAt);
        continue;
      }
      refusal = read;
      readings.refuse(number);
      this.tell(`Discussion ${number} stands as it was read last, if ever: ${read.message}`);
      if (++inRow < most || !others) continue;
      const sure = others.filter((one) => !readings.isRefused(one.number));
      if (!(await this.givesAny(sure, viewer))) throw read;
      most *= 2;
    }
    return refusal;
  }

  /** Whether GitHub gives any of some threads, of which a few are asked for, from all over the list. */
  private async givesAny(some: readonly Listed[], viewer: Viewer): Promise<boolean> {
    const step = Math.max(1, some.length / OTHERS);
    const few = some.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step)).reverse();
    for await (const [, read] of this.inParts(few, viewer, 1))
      if (!(read instanceof GitHubError)) return true;
    return false;
  }

  /**
   * Threads that are listed, each as `threads` gives it, or the error in its place. What GitHub does not give together it is
   * asked for by halves, until it is known which one is at fault.
   */
  private async *inParts(
    listed: readonly Listed[],
    viewer: Viewer,
    most: number,
  ): AsyncGenerator<readonly [Listed, Thread | GitHubError | undefined]> {
    for (let i = 0; i < listed.length; i += most) {
      const some = listed.slice(i, i + most);
      let given = 0;
      try {
        for await (const one of this.threads(some, viewer)) {
          given++;
          yield one;
        }
      } catch (error) {
        if (!(error instanceof GitHubError) || error instanceof Unavailable) throw error;
        const [first, ...rest] = some.slice(given);
        if (!first) throw error;
        if (rest.length === 0) yield [first, error];
        else yield* this.inParts([first, ...rest], viewer, Math.ceil((rest.length + 1) / 2));
      }
    }
  }

  /** Threads that are listed, one after another, each undefined where it is gone since. */
  private async *threads(
    listed: readonly Listed[],
    viewer: Viewer,
  ): AsyncGenerator<readonly [Listed, Thread | undefined]> {
    const ids = listed.map(({ id }) => id);
    const schema = z
      .object({ nodes: z.array(z.union([goneSchema, threadSchema])) })
      .refine(({ nodes }) => nodes.length === ids.length, 'not as many as were asked for')
      .refine(
        ({ nodes }) => nodes.every((node, i) => 'isGone' in node || node.key === ids[i]),
        'others than were asked for',
      );
    // What fails for several is asked for by halves, which is to ask again.
    const tries = ids.length > 1 ? 1 : 2;
    const { nodes } = believed(schema, await this.query(THREADS, { ids }, tries), 'some discussions');
    for (const [i, one] of listed.entries()) {
      const node = nodes[i];
      if (node) yield [one, 'isGone' in node ? undefined : await ifThere(this.thread(node, viewer))];
    }
  }

  private async thread(
    { key: id, opener, thread, comments: first }: ReadThread,
    viewer: Viewer,
  ): Promise<Thread> {
    const asked = `the comments of discussion ${thread.number}`;
    const schema = z.object({ node: z.union([goneSchema, z.object({ comments: commentsSchema })]) });
    const next = async (after: string) => {
      const { node } = believed(schema, await this.query(COMMENTS, { id, after }), asked);
      if ('isGone' in node) throw new Gone();
      return node.comments;
    };
    const read = await whole(asked, first, next, keptBack, this.short(asked));
    const comments: Comment[] = [];
    for (const one of read) {
      const comment = await ifThere(this.comment(one));
      if (comment && isToBeTold(comment)) comments.push(comment);
    }
    return {
      ...thread,
      ...{ isOurs: isOurs(opener, viewer), isOfMachine: isOfMachine(opener, viewer) },
      ...{ isOfWorkflow: isOfWorkflow(opener, viewer), comments },
    };
  }

  private async comment({ key: id, comment, replies: first }: ReadComment): Promise<Comment> {
    const asked = `the replies of comment ${comment.id}`;
    const schema = z.object({ node: z.union([goneSchema, z.object({ replies: repliesSchema })]) });
    const next = async (after: string) => {
      const { node } = believed(schema, await this.query(REPLIES, { id, after }), asked);
      if ('isGone' in node) throw new Gone();
      return node.replies;
    };
    const replies = await whole<Reply>(asked, first, next, keptBack, this.short(asked));
    return { ...comment, replies: replies.filter(({ gone }) => gone !== 'deleted') };
  }

  private short(asked: string): (given: number, total: number) => void {
    return (given, total) => {
      this.tell(`Of ${asked}, GitHub gave ${given} and counts ${total}.`);
    };
  }
}

/** A deleted comment is told of only where somebody replied to it. */
function isToBeTold({ gone, replies }: Comment): boolean {
  return gone !== 'deleted' || replies.length > 0;
}
