/** What a list is asked for. */
export interface Arguments {
  first?: number;
  after?: string | null;
}

/** A page of a list, in GitHub's shape. */
export interface FakePage {
  totalCount: number;
  nodes: unknown[] | null;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** A page of a list. */
export function pageOf(all: readonly unknown[], { first = 100, after }: Arguments): FakePage {
  if (first > 100) throw new Error('Requesting more than 100 records is not allowed.');
  const start = after ? Number(after) : 0;
  const end = start + first;
  return {
    totalCount: all.length,
    nodes: all.slice(start, end),
    pageInfo: { hasNextPage: end < all.length, endCursor: all.length > 0 ? String(end) : null },
  };
}

/** Somebody as GitHub tells of them: bots by their names without the brackets that REST and `viewer` give them. */
export function actor(login: string | null = 'algu'): object | null {
  if (login === null) return null;
  return { __typename: login.endsWith('[bot]') ? 'Bot' : 'User', login: login.replace('[bot]', '') };
}

const CATEGORIES = [
  ['idees', 'Idees', false],
  ['experiencies', 'Experiències', false],
  ['preguntes', 'Preguntes', true],
  ['projectes', 'Projectes', false],
  ['anuncis', 'Anuncis', false],
  ['altres', ':sparkles: Altres coses', false],
] as const;

/** The slugs of the categories, in order. */
export const SLUGS = CATEGORIES.map(([slug]) => slug);

/** A category by its slug; the first of all where there is none of it. */
export function categoryOf(slug: string): object {
  const [, name, isAnswerable] = CATEGORIES.find(([own]) => own === slug) ?? CATEGORIES[0];
  return { id: `DIC_${slug}`, slug, name, description: null, isAnswerable };
}

/** An error of GitHub's, with what it calls it. */
export class FakeError extends Error {
  readonly type: string;

  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

/** What GitHub says of a node that is not there, beside the data of the others. */
export function notFound(id: string): FakeError {
  return new FakeError('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'.`);
}
