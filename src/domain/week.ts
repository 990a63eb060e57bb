import { byActivity, isAlive, type ThreadCard } from './thread-card.ts';

/** A week of the forum. */
export interface Week {
  /** Moments: it begins with the first, and ends before the second. */
  from: string;
  to: string;
  /** Threads opened in it, newest first. */
  opened: readonly ThreadCard[];
  /** Older threads in which somebody wrote in it, those in which something last happened first. */
  continued: readonly ThreadCard[];
  /** Questions whose answer was chosen in it, last chosen first. */
  answered: readonly ThreadCard[];
  /** All in which somebody is waiting at its end, whenever they were opened, newest first. */
  waiting: readonly ThreadCard[];
}

const DAYS = 7 * 24 * 60 * 60 * 1000;

/** The seven days before a moment, as GitHub writes it. */
export function weekBefore(to: string, cards: readonly ThreadCard[]): Week {
  const from = new Date(Date.parse(to) - DAYS).toISOString();
  const isIn = (moment = '') => Date.parse(moment) >= Date.parse(from) && Date.parse(moment) < Date.parse(to);
  const alive = cards.filter(isAlive);
  const newest = alive.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
  return {
    ...{ from, to },
    opened: newest.filter(({ createdAt, isBegun }) => isBegun && isIn(createdAt)),
    continued: alive
      .filter(({ createdAt, lastAt, isBegun }) => isIn(lastAt) && !(isBegun && isIn(createdAt)))
      .toSorted(byActivity),
    answered: alive
      .filter(({ answeredAt }) => isIn(answeredAt))
      .toSorted((a, b) => (b.answeredAt ?? '').localeCompare(a.answeredAt ?? '')),
    waiting: newest.filter(({ isWaiting }) => isWaiting),
  };
}
