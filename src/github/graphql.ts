import { graphql, GraphqlResponseError } from '@octokit/graphql';
import { z } from 'zod';
import { answerTo, GitHubError, PATIENCE, type Patience, type Request, type Verdict } from './patience.ts';

/**
 * Asks GitHub's GraphQL; gives the `data` it answers, not yet believed. Errors are `GitHubError`s. In place of a node that
 * is not there any more stands what `goneSchema` knows. `tries` is how often it is asked where it fails.
 */
export type Query = (
  document: string,
  variables: Readonly<Record<string, unknown>>,
  tries?: number,
) => Promise<unknown>;

/** What stands in place of a node that GitHub says is not there. */
export const goneSchema = z.strictObject({ isGone: z.literal(true) });

const errorsSchema = z.object({
  errors: z.optional(z.array(z.object({ type: z.optional(z.string()), message: z.optional(z.string()) }))),
});

/** What GraphQL says with a status of 200: that there were too many questions, or that GitHub failed. */
function verdictOf(text: string): Verdict {
  try {
    const { errors = [] } = errorsSchema.parse(JSON.parse(text));
    const says = (type: RegExp, message: RegExp) =>
      errors.some((error) => type.test(error.type ?? '') || message.test(error.message ?? ''));
    if (says(/^RATE_LIMITED$/, /rate limit/i)) return 'limited';
    return says(/^(INTERNAL|SERVICE_UNAVAILABLE)/, /^something went wrong/i) ? 'failed' : undefined;
  } catch {
    return 'failed';
  }
}

type Node = Record<string | number, unknown>;

/** The data of an answer whose only errors are of nodes that are not there, each in its place; undefined of another. */
function withGone({ data, errors }: GraphqlResponseError<unknown>): unknown {
  for (const { type, path = [] } of errors ?? []) {
    const names = [...path] as (string | number)[];
    if (type !== 'NOT_FOUND' || !/^nodes?$/.test(String(names[0]))) return undefined;
    const last = names.pop() ?? '';
    const above = names.reduce<unknown>((at, name) => (at as Node | null)?.[name], data) as Node | null;
    if (above?.[last] !== null) return undefined;
    above[last] = { isGone: true } satisfies z.output<typeof goneSchema>;
  }
  return data;
}

/** Asks with a token, as patiently as `answerTo`; `api` is that of REST, `https://api.github.com`. Only queries are asked twice. */
export function querierOf({ api, token }: { api: string; token: string }, patience = PATIENCE): Query {
  return async (document, variables, tries) => {
    const [, kind = '', name = ''] = /^\s*(query|mutation)\s+(\w+)/.exec(document) ?? [];
    const asked = `the ${kind} ${name}`;
    try {
      const data = await graphql<unknown>(document, {
        ...variables,
        ...{ baseUrl: api, headers: { authorization: `Bearer ${token}` } },
        request: { fetch: patientFetch({ asked, isRepeatable: kind === 'query', tries }, patience) },
      });
      // Of what is no answer of GraphQL's, a page for people among them, the client makes nothing.
      if (typeof data === 'object' && data !== null) return data;
      throw new GitHubError(asked, 'could not be understood');
    } catch (error) {
      if (error instanceof GitHubError) throw error;
      if (error instanceof Error && error.cause instanceof GitHubError) throw error.cause;
      if (!(error instanceof GraphqlResponseError)) throw new GitHubError(asked, 'could not be understood');
      const there = kind === 'query' ? withGone(error) : undefined;
      if (there) return there;
      const errors: { type?: string; message: string }[] = error.errors ?? [];
      const told = errors.map(({ type, message }) => `${type}: ${message}`).join('; ');
      const kinds = new Set(errors.map(({ type }) => type));
      throw new GitHubError(asked, `answered «${told}»`, kinds.size === 1 ? [...kinds][0] : undefined);
    }
  };
}

function patientFetch(
  request: Pick<Request, 'asked' | 'isRepeatable' | 'tries'>,
  patience: Patience,
): typeof fetch {
  return async (address, init) => {
    const send = (signal: AbortSignal) => fetch(address, { ...init, signal, redirect: 'error' });
    const { text } = await answerTo({ ...request, send, judge: verdictOf }, patience);
    return new Response(text, { headers: { 'content-type': 'application/json' } });
  };
}
