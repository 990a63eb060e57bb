import { setTimeout as wait } from 'node:timers/promises';

/** Where a repository's GitHub is, and who asks. */
export interface Place {
  /** `https://api.github.com`, or that of an enterprise. */
  api: string;
  /** `owner/name` */
  repository: string;
  token: string;
}

/** How long GitHub is given, in milliseconds. Only tests are less patient. */
export interface Patience {
  /** For one answer. */
  answer: number;
  /** Between one try and the next, when it says nothing of when. */
  pause: number;
  /** The longest that it may ask us to wait. */
  longest: number;
}

const PATIENCE: Patience = { answer: 20_000, pause: 2000, longest: 90_000 };
const TRIES = 4;

/** What GitHub said when it did not do as asked: a sentence without the token. */
export class GitHubError extends Error {
  readonly status: number | undefined;

  constructor(asked: string, said: string, status?: number) {
    super(`GitHub, asked for ${asked}, ${said}.`);
    this.status = status;
  }
}

/** Asks GitHub for something of the repository: `path` begins after it, `/pulls/3`. Gives what it answers, not yet believed. */
export type Ask = (method: 'GET' | 'POST' | 'PATCH', path: string, body?: object) => Promise<unknown>;

/** Milliseconds GitHub wants us to wait; undefined when it does not ask for it. */
function askedToWait(headers: Headers, now: number): number | undefined {
  const after = headers.get('retry-after');
  if (after !== null && /^\d+$/.test(after)) return Number(after) * 1000;
  const reset = headers.get('x-ratelimit-reset');
  if (headers.get('x-ratelimit-remaining') !== '0' || reset === null) return undefined;
  return Math.max(0, Number(reset) * 1000 - now);
}

/** The place this run is for, from the variables GitHub's runner sets. Throws a sentence where one is missing. */
export function placeOf(variables: Readonly<Record<string, string | undefined>>): Place {
  const {
    GITHUB_API_URL: api = 'https://api.github.com',
    GITHUB_REPOSITORY: repository = '',
    GITHUB_TOKEN: token = '',
  } = variables;
  if (!/^[\w-]+\/(?!\.+$)[\w.-]+$/.test(repository))
    throw new Error('GITHUB_REPOSITORY must be written owner/name.');
  if (token === '') throw new Error('GITHUB_TOKEN must hold a token that may write what is asked.');
  return { api: api.replace(/\/+$/, ''), repository, token };
}

/**
 * Asks GitHub about one repository. What fails on its side (an answer of 5xx, none at all, a limit it says the end of)
 * is tried again; a refusal is an error at once. Nothing is created twice by trying again: a POST is sent again only
 * when GitHub said that it did nothing.
 */
export function askerOf({ api, repository, token }: Place, patience: Patience = PATIENCE): Ask {
  const once = async (method: string, path: string, body?: object) => {
    const response = await fetch(`${api}/repos/${repository}${path}`, {
      method,
      redirect: 'error',
      signal: AbortSignal.timeout(patience.answer),
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
    return { response, text: await response.text() };
  };
  return async (method, path, body) => {
    const asked = `${method} ${path}`;
    const isRepeatable = method !== 'POST';
    for (let tries = 1; ; tries++) {
      const answer = await once(method, path, body).catch(() => undefined);
      const isLast = tries === TRIES;
      if (!answer) {
        if (isLast || !isRepeatable) throw new GitHubError(asked, 'did not answer');
        await wait(patience.pause);
        continue;
      }
      const { response, text } = answer;
      const { status } = response;
      if (response.ok) {
        try {
          return JSON.parse(text) as unknown;
        } catch {
          throw new GitHubError(asked, 'answered something that is no JSON', status);
        }
      }
      const limit = status === 403 || status === 429 ? askedToWait(response.headers, Date.now()) : undefined;
      const canWait = limit !== undefined && limit <= patience.longest;
      if (isLast || !(canWait || (status >= 500 && isRepeatable)))
        throw new GitHubError(
          asked,
          limit === undefined ? `answered ${status}` : 'has had too many questions',
          status,
        );
      await wait(limit ?? patience.pause * tries);
    }
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
