import { z } from 'zod';
import type { Opened } from '../../src/domain/thread.ts';
import { believed, pageOf, textSchema, whole } from '../../src/github/answers.ts';
import { AGAIN, OPENED } from '../../src/github/discussion-queries.ts';
import { goneSchema, type Query } from '../../src/github/graphql.ts';
import {
  isOfMachine,
  isOfWorkflow,
  isOurs,
  openerSchema,
  viewerSchema,
  type Viewer,
} from '../../src/github/opener.ts';
import { GitHubError } from '../../src/github/patience.ts';

/** A discussion, as far as it takes to know whether it is the thread of a sheet. */
export interface OpenedThread extends Opened {
  /** What GitHub calls it. */
  id: string;
  title: string;
  /** GitHub's own id of its category. */
  categoryId: string;
  /** GitHub's name of who opened it; none of who has left. */
  author: string | undefined;
  /** Whether a workflow opened it: what may be taken away where nobody has written in it. */
  isOfWorkflow: boolean;
}

const rawSchema = openerSchema.extend({
  ...{ id: z.string(), number: z.int(), title: textSchema, body: z.string() },
  category: z.object({ id: z.string() }),
  comments: z.object({ totalCount: z.int() }),
});

function openedThread(raw: z.output<typeof rawSchema>, viewer: Viewer): OpenedThread {
  const { id, number, title, body, category, author, comments } = raw;
  return {
    ...{ id, number, title, body, categoryId: category.id, author: author?.login },
    comments: { length: comments.totalCount },
    isOurs: isOurs(raw, viewer),
    ...{ isOfWorkflow: isOfWorkflow(raw, viewer), isOfMachine: isOfMachine(raw, viewer) },
  };
}

const listSchema = z.object({
  viewer: viewerSchema,
  repository: z.object({ id: z.string(), discussions: pageOf(rawSchema) }),
});

const againSchema = z.object({
  viewer: viewerSchema,
  nodes: z.array(z.union([goneSchema, rawSchema])),
});

/** What a repository, `owner/name`, has of discussions, with what GitHub calls it. */
export async function openedThreads(
  query: Query,
  repository: string,
): Promise<{ repositoryId: string; threads: OpenedThread[] }> {
  const [owner, name] = repository.split('/');
  const asked = 'the discussions';
  const pageAfter = async (after?: string) =>
    believed(listSchema, await query(OPENED, { owner, name, after }), asked);
  const first = await pageAfter();
  const { id, discussions } = first.repository;
  const raw = await whole(
    asked,
    discussions,
    async (after) => (await pageAfter(after)).repository.discussions,
  );
  // A list that changes while its pages are given may give one thread twice, and another not at all.
  const each = new Map(raw.map((one) => [one.id, one]));
  if (each.size < discussions.total)
    throw new GitHubError(asked, `gave ${each.size} of the ${discussions.total} it says there are`);
  return { repositoryId: id, threads: [...each.values()].map((one) => openedThread(one, first.viewer)) };
}

/** Some discussions as they are now, without those that are gone. */
export async function openedAgain(query: Query, threads: readonly OpenedThread[]): Promise<OpenedThread[]> {
  const ids = threads.map(({ id }) => id);
  const { viewer, nodes } = believed(againSchema, await query(AGAIN, { ids }), 'some discussions again');
  return nodes.flatMap((one) => ('isGone' in one ? [] : [openedThread(one, viewer)]));
}
