import type { Language } from './language.ts';

/** What the giscus widget is told, and what it tells: its words are a stranger's, and only some of them mean anything. */

/** What befalls a conversation that is shown in its frame; the reader is told each in a sentence. */
export type Happening =
  /** The thread is there; or nobody has written in it yet. */
  | 'loaded'
  | 'blank'
  /** The reader has left the account of GitHub, or giscus no longer knows it. */
  | 'signedOut'
  | 'ended'
  /** The thread is no longer there; GitHub has been asked too much; giscus is not installed there; all else. */
  | 'gone'
  | 'limited'
  | 'notInstalled'
  | 'trouble';

/** What the widget needs once it is asked for. The forum's settings are as giscus.app gives them. */
export interface Widget {
  /** Origin of the giscus server. */
  host: string;
  /** `owner/name` */
  repository: string;
  repositoryId: string;
  category: string;
  categoryId: string;
  /** The language of the page, as it was built, and all that the site speaks. */
  lang: Language;
  languages: readonly Language[];
  /** A sentence for each thing that happens; `frame` has a place for the `{title}` of what is talked about. */
  words: Readonly<Record<Happening | 'frame' | 'loading' | 'kept' | 'leave' | 'left', string>>;
}

/** A message from giscus, as far as it is listened to. */
export interface Message {
  signOut: boolean;
  /** In English, whatever the language of the frame. */
  error: string | undefined;
  hasThread: boolean;
}

type Group = Readonly<Record<string, unknown>>;

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The tallest a frame may be, in CSS pixels; a thread of a thousand comments is not taller. */
const TALLEST = 200_000;

function isHeight(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= TALLEST;
}

/** A message of giscus from whatever a frame has sent; undefined where it is none, or not of its shape. */
export function readMessage(data: unknown): Message | undefined {
  const said = isGroup(data) ? data['giscus'] : undefined;
  if (!isGroup(said)) return undefined;
  const { resizeHeight, signOut, error, discussion } = said;
  const isShaped =
    (resizeHeight === undefined || isHeight(resizeHeight)) &&
    (signOut === undefined || typeof signOut === 'boolean') &&
    (error === undefined || typeof error === 'string') &&
    (discussion === undefined || isGroup(discussion));
  if (!isShaped) return undefined;
  return { signOut: signOut === true, error, hasThread: discussion !== undefined };
}

const ENDED = /Bad credentials|Invalid state value|State has expired/;

/** How giscus and, through it, GitHub's GraphQL say what went wrong. */
const ERRORS: readonly (readonly [RegExp, Happening])[] = [
  [ENDED, 'ended'],
  [/rate limit/i, 'limited'],
  [/Discussion not found|resolve to a (?:Discussion|node)/, 'gone'],
  [/not installed|resolve to a Repository/, 'notInstalled'],
];

/**
 * What a message of giscus means; undefined for one that changes nothing for the reader. A thread is asked for by its
 * number or else by its key, for which giscus opens none before somebody writes. Where a session is kept, the widget
 * forgets it by itself when it has ended.
 */
export function happeningOf(
  { signOut, error, hasThread }: Message,
  asked: { byNumber: boolean; hasSession: boolean },
): Happening | undefined {
  if (signOut) return 'signedOut';
  if (error === undefined) return hasThread ? 'loaded' : undefined;
  const [, happening] = ERRORS.find(([pattern]) => pattern.test(error)) ?? [ENDED, 'trouble'];
  if (happening === 'ended' && asked.hasSession) return 'signedOut';
  return happening === 'gone' && !asked.byNumber ? 'blank' : happening;
}
