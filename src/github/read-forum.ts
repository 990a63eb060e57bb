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
import { isOfMachine, isOurs, type Viewer } from './opener.ts';
import { GitHubError, Unavailable } from './patience.ts';
import { forumOf, isSame, Readings } from './readings.ts';

/** How many threads are asked for at once: GitHub gives up on a question of more than some ten thousand things. */
const AT_ONCE = 20;

/** How many threads in a row may not be given alone: after more, another is asked for, to see whether they are at fault. */
const MOST_REFUSED = 2;
/** How many others are asked for before it is GitHub that is. */
const MOST_OTHERS = 3;

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
  /** Told why a thread, or what seems unchanged, was not read again: what is kept of it stands. */
  tell?: (why: string) => void;
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
  private tell: (why: string) => void = () => undefined;

  constructor(query: Query, repository: string) {
    this.query = query;
    this.repository = repository;
  }

  /**
   * The forum as it stands. Of what is known already, what has changed is read first, and a forum without it is none: a
   * `GitHubError`, unless it is GitHub that cannot give some thread by itself. Then, oldest reading first, comes what seems
   * unchanged, for as long as GitHub gives it.
   */
  async read(now: Date, last?: Forum, manner: Manner = {}): Promise<Forum> {
    const { isWhole = false, changed = [], readings = new Readings(), tell = () => undefined } = manner;
    this.tell = tell;
    if (last?.repository === this.repository) readings.take(last);
    const { viewer, categories, listed } = await listingOf(
      this.query,
      this.repository,
      readings.numbers(),
      tell,
    );
    const readAt = now.toISOString();
    const isUnchanged = (one: Listed) =>
      isSame(one, readings.of(one.number)) && !changed.includes(one.number);
    const refused = new Set<number>();
    const add = async (some: readonly Listed[]) => {
      let inRow = 0;
      for await (const [{ number }, read] of this.inParts(some, viewer)) {
        if (!(read instanceof GitHubError)) {
          inRow = 0;
          readings.set(number, read, readAt);
          continue;
        }
        refused.add(number);
        if (++inRow > MOST_REFUSED) {
          const others = listed.filter((one) => !refused.has(one.number));
          if (!(await this.givesAny(others, readings, viewer))) throw read;
          inRow = 0;
        }
        tell(`Discussion ${number} stands as it was read last, if ever: ${read.message}`);
        if (refused.size === listed.length && readings.numbers().length === 0) throw read;
      }
    };
    const [same, other] = [listed.filter(isUnchanged), listed.filter((one) => !isUnchanged(one))];
    await add(other);
    const age = ({ number }: Listed) => now.getTime() - Date.parse(readings.momentOf(number));
    const old = same.filter((one) => isWhole || age(one) > BELIEVED).sort((a, b) => age(b) - age(a));
    const numbers = listed.map(({ number }) => number);
    const known = () => forumOf({ repository: this.repository, readAt, categories }, numbers, readings);
    await add(old).catch((error: unknown) => {
      if (!(error instanceof GitHubError)) throw error;
      tell(`${error.message} Some threads that seem unchanged are shown as they were on ${known().wholeAt}.`);
    });
    return known();
  }

  /** Whether GitHub gives any of some threads: of those it gave last, and of others. */
  private async givesAny(some: readonly Listed[], readings: Readings, viewer: Viewer): Promise<boolean> {
    const moment = ({ number }: Listed) => readings.momentOf(number);
    const lately = some.toSorted((a, b) => moment(b).localeCompare(moment(a)));
    for (const one of lately.slice(0, MOST_OTHERS)) {
      try {
        await Array.fromAsync(this.threads([one], viewer));
        return true;
      } catch (error) {
        if (!(error instanceof GitHubError) || error instanceof Unavailable) throw error;
      }
    }
    return false;
  }

  /**
   * Threads that are listed, each as `threads` gives it, or the error in its place. What GitHub does not give together it is
   * asked for by halves, until it is known which one is at fault.
   */
  private async *inParts(
    listed: readonly Listed[],
    viewer: Viewer,
    most = AT_ONCE,
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
    const { nodes } = believed(schema, await this.query(THREADS, { ids }), 'some discussions');
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
      ...{ isOurs: isOurs(opener, viewer), isOfMachine: isOfMachine(opener, viewer), comments },
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
