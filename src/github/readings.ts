import type { Forum, Thread } from '../domain/forum.ts';
import type { Listed } from './discussions.ts';

/** What is known of the threads of a forum: each as it was read last, when that was, and which were not given since. */
export class Readings {
  private readonly byNumber = new Map<number, { thread: Thread; readAt: string }>();
  private readonly refused = new Set<number>();

  /** Adds what a forum tells; of a thread that is known, the later reading stands. */
  take({ threads, readings = {}, wholeAt, readAt: takenAt, refused }: Forum): void {
    for (const thread of threads) {
      const readAt = readings[thread.number] ?? wholeAt;
      if (readAt > this.momentOf(thread.number)) this.set(thread.number, thread, readAt);
    }
    for (const number of refused) if (this.momentOf(number) < takenAt) this.refuse(number);
  }

  /** Adds a thread as it is; undefined is one that is gone. */
  set(number: number, thread: Thread | undefined, readAt: string): void {
    this.refused.delete(number);
    if (thread) this.byNumber.set(number, { thread, readAt });
    else this.byNumber.delete(number);
  }

  /** Keeps in mind that a thread was asked for and not given. */
  refuse(number: number): void {
    this.refused.add(number);
  }

  /** Whether a thread was not given when it was last asked for. */
  isRefused(number: number): boolean {
    return this.refused.has(number);
  }

  /** A thread as it was read last. */
  of(number: number): Thread | undefined {
    return this.byNumber.get(number)?.thread;
  }

  /** When a thread was read last; empty, which is before all moments, where it never was. */
  momentOf(number: number): string {
    return this.byNumber.get(number)?.readAt ?? '';
  }

  /** The numbers of the threads that are known, if only by not having been given, lowest first. */
  numbers(): number[] {
    return [...new Set([...this.byNumber.keys(), ...this.refused])].sort((a, b) => a - b);
  }
}

/** A forum with the threads of these numbers, of those that are known. */
export function forumOf(
  of: Pick<Forum, 'repository' | 'readAt' | 'categories'>,
  numbers: readonly number[],
  readings: Readings,
): Forum {
  const threads = numbers.flatMap((number) => readings.of(number) ?? []);
  const moments = threads.map(({ number }) => [String(number), readings.momentOf(number)] as const);
  const [wholeAt = of.readAt] = moments.map(([, moment]) => moment).sort();
  const refused = numbers.filter((number) => readings.isRefused(number));
  return { version: 1, ...of, wholeAt, refused, readings: Object.fromEntries(moments), threads };
}

/** Whether a thread is still as it was read, as far as a list tells. */
export function isSame(
  { updatedAt, locked, closed, category, comments }: Listed,
  known: Thread | undefined,
): boolean {
  return (
    known?.updatedAt === updatedAt &&
    known.isLocked === locked &&
    known.isClosed === closed &&
    known.category === category.slug &&
    known.comments.length === comments.totalCount
  );
}
