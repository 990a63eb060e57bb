import type { Category } from './forum.ts';
import { byActivity, isAlive, type ThreadCard } from './thread-card.ts';
import { FORUM_CATEGORIES } from './vocabulary.ts';

/** A way to read the forum, by the name it has in its address: all of it, what waits for an answer, or a category. */
export type ForumView = string | undefined;

/** The view of what waits for an answer. */
export const WAITING = 'sense-resposta';

/** What a category's address may not be: other pages of the forum are there, and threads are at their numbers. */
const TAKEN = [WAITING, 'setmana', 'sense-compte'];

/** How much there is to read. */
export interface ForumCounts {
  all: number;
  waiting: number;
  /** By slug of category. */
  of: Readonly<Record<string, number>>;
  /** The categories as GitHub has them. */
  categories: readonly Category[];
}

/** Whether a category has a page of its own. */
export function hasAddress({ slug }: Pick<Category, 'slug'>): boolean {
  return /^[a-z][a-z0-9-]*$/.test(slug) && !TAKEN.includes(slug);
}

/** The threads of a view, those in which something last happened first. That of a sheet in which nobody has spoken is in its category alone. */
export function threadsIn(view: ForumView, cards: readonly ThreadCard[]): readonly ThreadCard[] {
  const chosen =
    view === undefined
      ? cards.filter(isAlive)
      : view === WAITING
        ? cards.filter(({ isWaiting }) => isWaiting)
        : cards.filter(({ category }) => category === view);
  return chosen.toSorted(byActivity);
}

/** The views a forum has: all, what waits, our categories and those that GitHub has beside them. */
export function viewsOf(categories: readonly Category[]): readonly ForumView[] {
  const own: readonly string[] = FORUM_CATEGORIES;
  const others = categories.filter(hasAddress).map(({ slug }) => slug);
  return [undefined, WAITING, ...new Set([...own, ...others])];
}

/** How much each view has. */
export function forumCounts(categories: readonly Category[], cards: readonly ThreadCard[]): ForumCounts {
  const slugs = viewsOf(categories).flatMap((view) => (view === undefined || view === WAITING ? [] : [view]));
  return {
    all: threadsIn(undefined, cards).length,
    waiting: threadsIn(WAITING, cards).length,
    of: Object.fromEntries(slugs.map((slug) => [slug, threadsIn(slug, cards).length])),
    categories: categories.filter(hasAddress),
  };
}
