import type { Category } from '../domain/forum.ts';
import { believed, keptBack, whole } from './answers.ts';
import { DISCUSSION, LIST } from './discussion-queries.ts';
import { listSchema, oneSchema, type Listed } from './discussions.ts';
import type { Query } from './graphql.ts';
import type { Viewer } from './opener.ts';
import { GitHubError, Unavailable } from './patience.ts';

/** What a repository has of discussions, as little of each as tells whether it has changed. */
export interface Listing {
  viewer: Viewer;
  categories: Category[];
  /** Lowest number first. */
  listed: Listed[];
  /** The numbers of those that are known, not listed, and of which GitHub tells nothing either. */
  kept: number[];
}

/** A discussion by its number, as a list would tell of it; undefined where there is none, or why GitHub did not tell. */
async function oneOf(
  query: Query,
  repository: string,
  number: number,
): Promise<Listed | GitHubError | undefined> {
  const [owner, name] = repository.split('/');
  try {
    const answer = await query(DISCUSSION, { owner, name, number });
    return believed(oneSchema, answer, `discussion ${number}`).repository.discussion;
  } catch (error) {
    if (!(error instanceof GitHubError) || error instanceof Unavailable) throw error;
    return error.kind === 'NOT_FOUND' ? undefined : error;
  }
}

/**
 * The discussions of a repository, `owner/name`. Where GitHub counts more than it lists, those that are known by their
 * number are asked for one by one, and told of: none is taken away that is there.
 */
export async function listingOf(
  query: Query,
  repository: string,
  known: readonly number[],
  tell: (why: string) => void,
): Promise<Listing> {
  const [owner, name] = repository.split('/');
  const asked = 'the list of discussions';
  const pageAfter = async (after?: string) =>
    believed(listSchema, await query(LIST, { owner, name, after }), asked);
  const first = await pageAfter();
  const { discussionCategories, discussions } = first.repository;
  const given = await whole(
    asked,
    discussions,
    async (after) => (await pageAfter(after)).repository.discussions,
    keptBack,
  );
  const categories = await whole(asked, discussionCategories, () =>
    Promise.reject(new GitHubError('the categories', 'has more than it lets anybody have')),
  );
  // A list that changes while its pages are given may give one thread twice, and another not at all.
  const byNumber = new Map(given.map((one) => [one.number, one]));
  const unlisted = byNumber.size < discussions.total ? known.filter((number) => !byNumber.has(number)) : [];
  const kept: number[] = [];
  for (const number of unlisted) {
    const one = await oneOf(query, repository, number);
    if (!one) continue;
    tell(`Discussion ${number} is there, and not in GitHub’s list.`);
    if (one instanceof GitHubError) kept.push(number);
    else byNumber.set(number, one);
  }
  const listed = [...byNumber.values()].sort((a, b) => a.number - b.number);
  return { viewer: first.viewer, categories, listed, kept };
}
