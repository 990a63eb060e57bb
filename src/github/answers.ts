import { z } from 'zod';
import { GitHubError } from './patience.ts';

/** A text that may stand in pages and feeds: of signs that neither HTML nor XML takes, nothing is left. */
export const textSchema = z
  .string()
  .transform((text) =>
    text
      .toWellFormed()
      .replace(
        /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufdd0-\ufdef\ufffe\uffff]/g,
        '',
      ),
  );

/** A title or a name. Signs that turn words around are taken out: they would turn those that stand after it too. */
export const nameSchema = textSchema.transform((text) => text.replace(/[\u202a-\u202e\u2066-\u2069]/g, ''));

/** A list of GitHub's, of which an answer holds a page. */
export interface Page<T> {
  nodes: T[];
  /** Where it goes on; undefined at its end. */
  next: string | undefined;
  /** How many things GitHub says that all of the list has. */
  total: number;
}

/** A page of a list of such items, as GitHub gives it; one that goes on must say where. */
export function pageOf<S extends z.ZodType>(item: S) {
  return z
    .object({
      totalCount: z.int(),
      nodes: z.array(item),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.nullable(z.string()) }),
    })
    .refine(
      ({ nodes, pageInfo: { hasNextPage, endCursor } }) =>
        !hasNextPage || (nodes.length > 0 && Boolean(endCursor)),
      'a list that goes on, and does not say where',
    )
    .transform(({ nodes, totalCount, pageInfo: { hasNextPage, endCursor } }): Page<z.output<S>> => ({
      ...{ nodes, total: totalCount },
      next: hasNextPage ? (endCursor ?? undefined) : undefined,
    }));
}

/** How many things of a list GitHub may count and not give, as those of accounts it has hidden: one, or a tenth. */
export function keptBack(total: number): number {
  return Math.max(1, total / 10);
}

/**
 * All of a list, after the page that is there. A list that comes back to where it was, or ends before it has given as many
 * things as it says there are, but for some that may be missing, is a `GitHubError`: part of it would be taken for all.
 * Where some are missing, `short` is told how many were given, and of how many.
 */
export async function whole<T>(
  asked: string,
  first: Page<T>,
  after: (cursor: string) => Promise<Page<T>>,
  mayMiss: (total: number) => number = () => 0,
  short: (given: number, total: number) => void = () => undefined,
): Promise<T[]> {
  const all = [...first.nodes];
  const passed = new Set<string>();
  let page = first;
  while (page.next !== undefined) {
    if (passed.has(page.next)) throw new GitHubError(asked, 'goes on from where it already was');
    passed.add(page.next);
    page = await after(page.next);
    all.push(...page.nodes);
  }
  const missing = page.total - all.length;
  // A page that is empty where things are left is no page, however few they are beside all that there are.
  if (missing > mayMiss(page.total) || (missing > 1 && page.nodes.length === 0))
    throw new GitHubError(asked, `gave ${all.length} of the ${page.total} it says there are`);
  if (missing > 0) short(all.length, page.total);
  return all;
}

/** Where an answer is not as it must be, and why: of what may be one of several things, as the last of them. */
function faultIn({ path, message, ...issue }: z.core.$ZodIssue): string {
  const inner = issue.code === 'invalid_union' ? issue.errors.at(-1)?.[0] : undefined;
  return inner ? faultIn({ ...inner, path: [...path, ...inner.path] }) : `${path.join('.')}, ${message}`;
}

/** An answer as it must be; one that is not is a `GitHubError` that names what was asked. */
export function believed<S extends z.ZodType>(schema: S, data: unknown, asked: string): z.output<S> {
  const { success, data: read, error } = schema.safeParse(data);
  if (success) return read;
  const [issue] = error.issues;
  throw new GitHubError(asked, `answered something else: ${issue ? faultIn(issue) : ''}`);
}
