import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { querierOf } from '../../src/github/graphql.ts';
import { PATIENCE, type Patience } from '../../src/github/patience.ts';
import { ForumReader } from '../../src/github/read-forum.ts';
import { FakeForum, TOKEN } from '../github/fake-forum.ts';
import { say } from '../github/http.ts';
import { serveForum } from './start-forum.ts';

const START = Date.parse('2026-05-04T10:00:00Z');
const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** A forum of one thread, asked by a clock of its own; how long it was waited for each time, in milliseconds. */
async function waitingFor(github: FakeForum, over: Partial<Patience> = {}) {
  github.add();
  const waits: number[] = [];
  let now = START;
  const wait = (time: number) => {
    waits.push(time);
    now += time;
    return Promise.resolve();
  };
  const patience = { ...PATIENCE, answer: 2000, clock: { now: () => now, wait }, ...over };
  const query = querierOf({ api: await serveForum(github), token: TOKEN }, patience);
  return { query, waits, reader: new ForumReader(query, 'org/repo') };
}

type Answer = (response: ServerResponse) => void;

/** A forum whose first answers are these. */
function troubled(answer: Answer, times: number): FakeForum {
  const github = new FakeForum();
  github.trouble = (response, { count }) => {
    if (count <= times) answer(response);
    return count <= times;
  };
  return github;
}

const SECONDARY = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
const limited = (status: number, headers: Record<string, string> = {}): Answer => {
  return (response) => {
    say(response, status, { message: SECONDARY }, headers);
  };
};
const errors = (error: object, headers: Record<string, string> = {}): Answer => {
  return (response) => {
    say(response, 200, { data: null, errors: [error] }, headers);
  };
};
const reset = (seconds: number) => ({
  'x-ratelimit-remaining': '0',
  'x-ratelimit-reset': String(START / SECOND + seconds),
});
const html: Answer = (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>');

describe('A limit of GitHub’s', () => {
  it.each<[string, Answer, number[]]>([
    ['says for how long', limited(403, { 'retry-after': '30' }), [30 * SECOND, 30 * SECOND]],
    ['says until when', limited(403, reset(90)), [90 * SECOND, 0]],
    ['says neither', limited(403), [MINUTE, 2 * MINUTE]],
    ['is a 429 that says neither', limited(429), [MINUTE, 2 * MINUTE]],
    [
      'is secondary, in an answer of 200 that says for how long',
      errors({ message: SECONDARY }, { 'retry-after': '45' }),
      [45 * SECOND, 45 * SECOND],
    ],
    [
      'is in an answer of 200 that says until when',
      errors({ type: 'RATE_LIMITED', message: 'x' }, reset(20)),
      [20 * SECOND, 0],
    ],
    [
      'is in an answer of 200 that says neither',
      errors({ type: 'RATE_LIMITED', message: 'x' }),
      [MINUTE, 2 * MINUTE],
    ],
  ])('that %s is waited out', async (_, answer, expected) => {
    const { reader, waits } = await waitingFor(troubled(answer, 2));
    expect((await reader.read(new Date(START))).threads).toHaveLength(1);
    expect(waits).toEqual(expected);
  });

  it('is waited out by what is written too, as GitHub did nothing of it', async () => {
    const github = troubled(limited(403), 1);
    const { query } = await waitingFor(github);
    await query('mutation remove { deleteDiscussion(input: { id: "D_1" }) { discussion { number } } }', {});
    expect(github.threads).toEqual([]);
  });

  it.each<[string, Answer, Partial<Patience>]>([
    ['is longer than the longest that is waited', limited(403, { 'retry-after': '3600' }), {}],
    ['ends after all the time there is', limited(403), { until: START + 30 * SECOND }],
  ])('that %s is not', async (_, answer, over) => {
    const { reader, waits } = await waitingFor(troubled(answer, 1), over);
    await expect(reader.read(new Date(START))).rejects.toThrow('has had too many questions');
    expect(waits).toEqual([]);
  });

  it('that does not end is told after some tries', async () => {
    const { reader, waits } = await waitingFor(troubled(limited(403), 9));
    await expect(reader.read(new Date(START))).rejects.toThrow('has had too many questions');
    expect(waits).toEqual([MINUTE, 2 * MINUTE, 4 * MINUTE]);
  });

  it('is none where GitHub forbids something for another reason', async () => {
    const forbids: Answer = (response) => {
      say(response, 403, { message: 'Resource not accessible by integration' });
    };
    const { reader, waits } = await waitingFor(troubled(forbids, 1));
    await expect(reader.read(new Date(START))).rejects.toThrow('answered 403');
    expect(waits).toEqual([]);
  });
});

describe('A failure of GitHub’s that it calls a success', () => {
  const FAILURES: [string, Answer, RegExp][] = [
    ['a page for people', html, /could not be understood/],
    ['an error of its own', errors({ type: 'INTERNAL', message: 'x' }), /INTERNAL/],
    [
      'an error without a name',
      errors({ message: 'Something went wrong while executing your query.' }),
      /Something went wrong/,
    ],
  ];

  it.each(FAILURES)('as %s is asked about again', async (_, answer) => {
    const { reader, waits } = await waitingFor(troubled(answer, 2));
    expect((await reader.read(new Date(START))).threads).toHaveLength(1);
    expect(waits).toHaveLength(2);
  });

  it.each(FAILURES)('as %s is told, where it goes on', async (_, answer, says) => {
    const github = troubled(answer, 9);
    const { reader } = await waitingFor(github);
    await expect(reader.read(new Date(START))).rejects.toThrow(says);
    expect(github.asked).toHaveLength(4);
  });

  it.each<[string, Answer]>([
    ...FAILURES.map(([name, answer]): [string, Answer] => [name, answer]),
    ['an answer of 502', (response) => response.writeHead(502).end()],
    ['no answer', (response) => response.destroy()],
  ])('or any other, as %s, has nothing written twice', async (_, answer) => {
    const github = troubled(answer, 1);
    const { query } = await waitingFor(github);
    const remove = 'mutation remove { deleteDiscussion(input: { id: "D_1" }) { discussion { number } } }';
    await expect(query(remove, {})).rejects.toThrow('GitHub, asked for the mutation remove');
    expect(github.asked).toEqual(['remove']);
  });
});

it('Nothing is asked of GitHub once the time is over', async () => {
  const github = new FakeForum();
  const { reader } = await waitingFor(github, { until: START });
  await expect(reader.read(new Date(START))).rejects.toThrow('took too long to give all of it');
  expect(github.asked).toEqual([]);
});

it.each([
  [['NOT_FOUND', 'NOT_FOUND'], 'NOT_FOUND'],
  [['NOT_FOUND', 'FORBIDDEN'], undefined],
])('Errors of %j are known by the name of %s', async (types, kind) => {
  const github = new FakeForum();
  github.trouble = (response) => {
    say(response, 200, { data: null, errors: types.map((type) => ({ type, message: 'No.' })) });
    return true;
  };
  const { query } = await waitingFor(github);
  await expect(query('mutation take { x }', {})).rejects.toMatchObject({ kind });
});
