import type { Category, Forum, Thread } from '../domain/forum.ts';
import type { Listed } from './discussions.ts';

/** What is known of the threads of a forum: each as it was read last, and when that was. */
export class Readings {
  private readonly byNumber = new Map<number, { thread: Thread; readAt: string }>();

  /** Adds what a forum tells; of a thread that is known, the later reading stands. */
  take({ threads, readings = {}, wholeAt }: Forum): void {
    for (const thread of threads) {
      const readAt = readings[thread.number] ?? wholeAt;
      if (readAt > this.momentOf(thread.number)) this.set(thread.number, thread, readAt);
    }
  }

  /** Adds a thread as it is; undefined is one that is gone. */
  set(number: number, thread: Thread | undefined, readAt: string): void {
    if (thread) this.byNumber.set(number, { thread, readAt });
    else this.byNumber.delete(number);
  }

  /** A thread as it was read last. */
  of(number: number): Thread | undefined {
    return this.byNumber.get(number)?.thread;
  }

  /** When a thread was read last; empty, which is before all moments, where it never was. */
  momentOf(number: number): string {
    return this.byNumber.get(number)?.readAt ?? '';
  }

  /** The numbers of the threads that are known, lowest first. */
  numbers(): number[] {
    return [...this.byNumber.keys()].sort((a, b) => a - b);
  }
}

/** A forum with the threads of these numbers, of those that are known. */
export function forumOf(
  of: { repository: string; readAt: string; categories: Category[] },
  numbers: readonly number[],
  readings: Readings,
): Forum {
  const threads = numbers.flatMap((number) => readings.of(number) ?? []);
  const unread = numbers.length - threads.length;
  const moments = threads.map(({ number }) => [String(number), readings.momentOf(number)] as const);
  const [wholeAt = of.readAt] = moments.map(([, moment]) => moment).sort();
  return { version: 1, ...of, wholeAt, readings: Object.fromEntries(moments), unread, threads };
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
