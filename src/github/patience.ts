import { setTimeout as wait } from 'node:timers/promises';

/** What time is kept by, in milliseconds. */
export interface Clock {
  now: () => number;
  wait: (time: number) => Promise<unknown>;
}

/** How long GitHub is given, in milliseconds. Only tests are less patient. */
export interface Patience {
  /** For one answer. */
  answer: number;
  /** Between one try and the next, when it says nothing of when. */
  pause: number;
  /** The longest that it may ask us to wait at once. */
  longest: number;
  /** The moment from which nothing more is asked, nor waited for beyond it. */
  until?: number;
  clock?: Clock;
}

const MINUTE = 60_000;

const CLOCK: Clock = { now: Date.now, wait };

export const PATIENCE: Patience = { answer: 20_000, pause: 2000, longest: 5 * MINUTE };

/** How often what fails is asked, unless it says otherwise; and how many limits are waited out. */
const TRIES = 4;

/** What GitHub said when it did not do as asked: a sentence without the token. */
export class GitHubError extends Error {
  /** What GitHub calls it, `NOT_FOUND`, where it does. */
  readonly kind: string | undefined;

  constructor(asked: string, said: string, kind?: string) {
    super(`GitHub, asked for ${asked}, ${said}.`);
    this.kind = kind;
  }
}

/** What an error says, or whatever was thrown in its place. */
export function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** GitHub gives nothing for now, whatever is asked: the time is over, it was asked too much, or it refuses. */
export class Unavailable extends GitHubError {}

/** What an answer of 200 may be that is none: GitHub has had too many questions, or failed on its side. */
export type Verdict = 'limited' | 'failed' | undefined;

/** Something to ask of GitHub. */
export interface Request {
  /** What is asked, as an error tells it. */
  asked: string;
  /** Whether it may be asked again without knowing what became of the first time. */
  isRepeatable: boolean;
  send: (signal: AbortSignal) => Promise<Response>;
  /** How often it is asked, where it fails. */
  tries?: number | undefined;
  /** What an answer of 200 is, by its text. */
  judge?: (text: string) => Verdict;
}

/** Milliseconds GitHub wants us to wait; undefined when it does not say. */
function askedToWait(headers: Headers, now: number): number | undefined {
  const after = headers.get('retry-after');
  if (after !== null && /^\d+$/.test(after)) return Number(after) * 1000;
  const reset = headers.get('x-ratelimit-reset');
  if (headers.get('x-ratelimit-remaining') !== '0' || reset === null) return undefined;
  return Math.max(0, Number(reset) * 1000 - now);
}

/** How long a limit is to be waited out before the next try; undefined where an answer is of no limit. */
function limitOf(
  { status, headers }: Response,
  text: string,
  verdict: Verdict,
  tries: number,
  now: number,
): number | undefined {
  if (verdict !== 'limited' && status !== 403 && status !== 429) return undefined;
  // GitHub asks who was told nothing to wait a minute at least, and longer each time.
  const isLimit = verdict === 'limited' || status === 429 || /rate limit/i.test(text);
  return askedToWait(headers, now) ?? (isLimit ? MINUTE * 2 ** (tries - 1) : undefined);
}

/**
 * The text of GitHub's answer. What fails on its side (an answer of 5xx, none at all, a limit that ends in time) is tried
 * again; a refusal is a `GitHubError` at once. What is not repeatable is asked again only when GitHub said that it did
 * nothing. An answer of 200 that fails to the last is given as it is.
 */
export async function answerTo(
  { asked, isRepeatable, tries = TRIES, send, judge = () => undefined }: Request,
  { answer: given, pause, longest, until = Infinity, clock = CLOCK }: Patience,
): Promise<{ text: string; headers: Headers }> {
  const once = async () => {
    const response = await send(AbortSignal.timeout(given));
    return { response, text: await response.text() };
  };
  let failed = 0;
  let limited = 0;
  for (;;) {
    if (clock.now() >= until) throw new Unavailable(asked, 'took too long to give all of it');
    const answer = await once().catch(() => undefined);
    const isLast = failed + 1 >= tries;
    if (!answer) {
      if (isLast || !isRepeatable) throw new GitHubError(asked, 'did not answer');
      failed++;
      await clock.wait(pause);
      continue;
    }
    const { response, text } = answer;
    const { status, headers, ok } = response;
    const verdict = ok ? judge(text) : undefined;
    const canRepeat = isRepeatable && !isLast;
    if (ok && verdict !== 'limited' && !(verdict === 'failed' && canRepeat)) return { text, headers };
    const limit = limitOf(response, text, verdict, limited + 1, clock.now());
    const canWait =
      limit !== undefined && limit <= longest && clock.now() + limit < until && limited + 1 < TRIES;
    if (!canWait && !(canRepeat && (verdict === 'failed' || status >= 500))) {
      if (limit !== undefined) throw new Unavailable(asked, 'has had too many questions');
      throw new (status >= 500 ? GitHubError : Unavailable)(asked, `answered ${status}`);
    }
    if (limit === undefined) failed++;
    else limited++;
    await clock.wait(limit ?? pause * failed);
  }
}

/** An answer as data. */
export function dataIn(text: string, asked: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new GitHubError(asked, 'answered something that is no JSON');
  }
}
