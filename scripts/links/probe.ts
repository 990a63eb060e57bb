import { request as requestPlainly, type IncomingMessage } from 'node:http';
import { request } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isAddress } from '../../src/domain/values.ts';
import { publicLookup } from './public.ts';

/** Why an address does not answer: what a server said, or what kept anything from being said. */
export type Silence = 'status' | 'no-host' | 'no-connection' | 'certificate' | 'slow' | 'redirects';

/** What becomes of an address when it is asked for. */
export type Answer =
  | { kind: 'alive' }
  /** It lets people in, and no program. */
  | { kind: 'guarded'; status: number }
  /** It leads, at once or after being sent on, where we do not look: not public, or not https. */
  | { kind: 'refused' }
  | { kind: 'dead'; why: Silence; status?: number };

/** How addresses are reached. Only tests reach any other way than by default. */
export interface Reach {
  /** Whether an address may be asked for at all; each one that a server sends us on to is judged too. */
  allows: (address: string) => boolean;
  lookup: LookupFunction;
  /** Milliseconds for one method, with all its redirects. */
  patience: number;
}

const PUBLIC: Reach = { allows: isAddress, lookup: publicLookup(), patience: 10_000 };

const MOST_REDIRECTS = 5;
const GUARDED = new Set([401, 403, 405, 406, 407, 429, 451, 999]);
const HEADERS = {
  accept: '*/*',
  'user-agent': 'observatori-digicanvis (link check)',
};

type Method = 'HEAD' | 'GET';

/** The head of an answer; its body is not read. */
function ask(address: string, method: Method, reach: Reach, signal: AbortSignal): Promise<IncomingMessage> {
  const send = address.startsWith('http:') ? requestPlainly : request;
  return new Promise((resolve, reject) => {
    const asked = send(address, { method, headers: HEADERS, lookup: reach.lookup, signal, agent: false });
    asked.on('response', (response) => {
      // An answer that breaks off after its head has been heard all the same.
      response.on('error', () => undefined);
      response.destroy();
      resolve(response);
    });
    asked.on('error', reject);
    asked.end();
  });
}

function answerOf(status: number): Answer {
  if (status >= 200 && status < 400) return { kind: 'alive' };
  return GUARDED.has(status) ? { kind: 'guarded', status } : { kind: 'dead', why: 'status', status };
}

function silenceOf(error: unknown, signal: AbortSignal): Answer {
  const code = (error as NodeJS.ErrnoException | null)?.code ?? '';
  if (code === 'NOT_PUBLIC') return { kind: 'refused' };
  if (signal.aborted) return { kind: 'dead', why: 'slow' };
  if (/^(?:ENOTFOUND|EAI_|ENODATA)/.test(code)) return { kind: 'dead', why: 'no-host' };
  return {
    kind: 'dead',
    why: /CERT|^ERR_TLS|_SIGNATURE|SELF_SIGNED/.test(code) ? 'certificate' : 'no-connection',
  };
}

async function tryWith(method: Method, address: string, reach: Reach): Promise<Answer> {
  const signal = AbortSignal.timeout(reach.patience);
  let at = address;
  try {
    for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
      if (!reach.allows(at)) return { kind: 'refused' };
      const { statusCode = 0, headers } = await ask(at, method, reach, signal);
      const next = headers.location;
      if (statusCode < 301 || statusCode > 308 || next === undefined) return answerOf(statusCode);
      if (!URL.canParse(next, at)) return { kind: 'dead', why: 'redirects' };
      at = new URL(next, at).href;
    }
    return { kind: 'dead', why: 'redirects' };
  } catch (error) {
    return silenceOf(error, signal);
  }
}

/** Asks for an address: its head first and, where that is refused or fails, the whole as a reader would. Never throws. */
export async function probe(address: string, reach: Reach = PUBLIC): Promise<Answer> {
  const first = await tryWith('HEAD', address, reach);
  if (first.kind === 'alive' || first.kind === 'refused') return first;
  // What has no host, or is too slow for a head, has no more for a reader.
  if (first.kind === 'dead' && (first.why === 'no-host' || first.why === 'slow')) return first;
  return tryWith('GET', address, reach);
}

/** How many addresses are asked for at the same time. */
const AT_ONCE = 6;

/** Asks for each of some addresses once, a few at a time; the answers by address, in the order given. */
export async function probeAll(
  addresses: Iterable<string>,
  ask: (address: string) => Promise<Answer> = probe,
): Promise<Map<string, Answer>> {
  const waiting = [...new Set(addresses)];
  const answers = new Map<string, Answer>();
  const queue = waiting.values();
  const work = async () => {
    for (const address of queue) answers.set(address, await ask(address));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return new Map(
    waiting.flatMap((address) => {
      const answer = answers.get(address);
      return answer ? [[address, answer] as const] : [];
    }),
  );
}
