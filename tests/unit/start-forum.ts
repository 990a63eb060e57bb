import { querierOf, type Query } from '../../src/github/graphql.ts';
import type { Patience } from '../../src/github/patience.ts';
import { TOKEN, type FakeForum } from '../github/fake-forum.ts';
import { serve } from './network.ts';

const IMPATIENT: Patience = { answer: 2000, pause: 1, longest: 50 };

/** Where a forum of a test can be asked. */
export function serveForum(forum: FakeForum): Promise<string> {
  return serve((request, response) => void forum.answer(request, response));
}

/** What asks a forum of a test. */
export async function startForum(forum: FakeForum, patience: Partial<Patience> = {}): Promise<Query> {
  return querierOf({ api: await serveForum(forum), token: TOKEN }, { ...IMPATIENT, ...patience });
}
