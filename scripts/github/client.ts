import { answerTo, dataIn, GitHubError, PATIENCE, type Patience } from '../../src/github/patience.ts';
import type { Place } from '../../src/github/place.ts';

/** Asks GitHub for something of the repository: `path` begins after it, `/pulls/3`. Gives what it answers, not yet believed. */
export type Ask = (method: 'GET' | 'POST' | 'PATCH', path: string, body?: object) => Promise<unknown>;

/** Asks GitHub about one repository, as patiently as `answerTo`. */
export function askerOf({ api, repository, token }: Place, patience: Patience = PATIENCE): Ask {
  return async (method, path, body) => {
    const asked = `${method} ${path}`;
    const send = (signal: AbortSignal) =>
      fetch(`${api}/repos/${repository}${path}`, {
        ...{ method, signal, redirect: 'error' },
        headers: {
          accept: 'application/vnd.github+json',
          authorization: `Bearer ${token}`,
          'user-agent': 'observatori-digicanvis',
          // While content is checked GitHub ends a connection that we would use again, and a POST is not sent twice.
          connection: 'close',
          'x-github-api-version': '2022-11-28',
          ...(body && { 'content-type': 'application/json' }),
        },
        ...(body && { body: JSON.stringify(body) }),
      });
    const { text } = await answerTo({ asked, isRepeatable: method !== 'POST', send }, patience);
    return dataIn(text, asked);
  };
}

/** How many things a page of a list has, and the most pages that are read. */
const PAGE = 100;
const MOST_PAGES = 30;

/** Every item of a list, page after page. */
export async function listAll(ask: Ask, path: string): Promise<unknown[]> {
  const all: unknown[] = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    const items = await ask('GET', `${path}${path.includes('?') ? '&' : '?'}per_page=${PAGE}&page=${page}`);
    if (!Array.isArray(items)) throw new GitHubError(`GET ${path}`, 'answered something that is no list');
    all.push(...(items as unknown[]));
    if (items.length < PAGE) break;
  }
  return all;
}
