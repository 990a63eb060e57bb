import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ServerResponse } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { bringForum } from '../../src/github/kept-forum.ts';
import { FakeForum } from '../github/fake-forum.ts';
import { startForum } from './start-forum.ts';

const START = Date.now();
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** A forum of a hundred threads, and what brings it as it is some time after now. */
async function forumOf() {
  const github = new FakeForum();
  for (let i = 0; i < 100; i++) github.add({ comments: [{ text: 'DNI 12345678Z' }] });
  const query = await startForum(github, { answer: 300 });
  const folder = mkdtempSync(join(tmpdir(), 'observatori-forum-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const bring = (after: number, isWhole = false) =>
    bringForum(query, 'org/repo', join(folder, 'forum.json'), { now: new Date(START + after), isWhole });
  return { github, bring };
}

type Answer = (response: ServerResponse) => void;
const fails: Answer = (response) => response.writeHead(502).end();
const drops: Answer = (response) => response.destroy();
const waits: Answer = () => undefined;

/** Has GitHub answer so whenever it is asked for some threads. */
function spoil(github: FakeForum, numbers: readonly number[], answer: Answer): void {
  github.trouble = (response, { variables }) => {
    const isAsked = numbers.some((number) => JSON.stringify(variables).includes(`"D_${number}"`));
    if (isAsked) answer(response);
    return isAsked;
  };
}

describe('Threads that GitHub cannot give', () => {
  it.each<[string, Answer, number[]]>([
    ['three that fail', fails, [10, 50, 90]],
    ['the first six', fails, [1, 2, 3, 4, 5, 6]],
    ['some beside each other', fails, [1, 2, 3, 50, 51, 52, 100]],
    ['every fifth', fails, Array.from({ length: 20 }, (_, i) => i * 5 + 3)],
    ['one that breaks the connection', drops, [50]],
    ['one that keeps us waiting', waits, [50]],
  ])('do not keep the others from being read, build after build: %s', async (_, answer, spoilt) => {
    const { github, bring } = await forumOf();
    spoil(github, spoilt, answer);
    const first = await bring(0);
    expect(first.trouble).toBeUndefined();
    expect(first.forum).toMatchObject({ refused: spoilt });
    expect(first.forum?.threads).toHaveLength(100 - spoilt.length);
    expect(first.notes).toHaveLength(spoilt.length);
    const second = await bring(MINUTE);
    expect(second.trouble).toBeUndefined();
    github.add({ title: 'Nou' });
    const third = await bring(2 * MINUTE);
    expect(third.trouble).toBeUndefined();
    expect(third.forum?.threads.map(({ title }) => title)).toContain('Nou');
  });

  it('do not keep what is hidden since from being taken away', async () => {
    const { github, bring } = await forumOf();
    await bring(0);
    spoil(github, [1, 2, 3, 4, 5, 6], fails);
    await bring(DAY);
    const [comment] = github.threads[49]?.comments ?? [];
    if (comment) comment.isMinimized = true;
    const { forum } = await bring(2 * DAY);
    expect(forum?.threads[49]?.comments[0]).toMatchObject({ body: '', gone: 'hidden' });
    expect(forum?.threads).toHaveLength(100);
  });

  it('are not all of them: where none is given, the last good forum stands', async () => {
    const { github, bring } = await forumOf();
    const { forum } = await bring(0);
    for (const thread of github.threads) thread.updatedAt = github.moment();
    const everyOne = github.threads.map(({ number }) => number);
    spoil(github, everyOne, fails);
    const again = await bring(MINUTE);
    expect(again.forum).toEqual(forum);
    expect(again.trouble).toContain('answered 502');
  });
});

it('Threads that GitHub did not give are asked for after the others, each once', async () => {
  const { github, bring } = await forumOf();
  spoil(github, [1, 2, 3], fails);
  await bring(0);
  const before = github.asked.length;
  await bring(DAY);
  // The list, the 97 others in five questions, and each of the three, twice where it fails.
  expect(github.asked.slice(before)).toHaveLength(1 + 5 + 3 * 2);
  github.trouble = () => false;
  const { forum } = await bring(2 * DAY);
  expect(forum).toMatchObject({ refused: [] });
  expect(forum?.threads).toHaveLength(100);
});

describe('Threads that GitHub counts and does not list', () => {
  it('are asked for by their number, stay where they are there, and are told of', async () => {
    const { github, bring } = await forumOf();
    await bring(0);
    github.lie = (page, list) =>
      list === 'discussions' ? { ...page, nodes: page.nodes?.slice(0, 95) ?? [] } : page;
    const there = await bring(MINUTE);
    expect(there.forum?.threads).toHaveLength(100);
    expect(there.notes.join()).toContain('Discussion 96 is there');
  });

  it('stay as they were where GitHub does not tell of them by their number either, and so do the others', async () => {
    const { github, bring } = await forumOf();
    await bring(0);
    github.add({ title: 'Nou' });
    github.lie = (page, list) =>
      list === 'discussions' ? { ...page, nodes: page.nodes?.filter((_, i) => i !== 41) ?? [] } : page;
    github.trouble = (response, { query }) => {
      const isOne = query.includes('query discussion(');
      if (isOne) fails(response);
      return isOne;
    };
    const { forum, trouble } = await bring(MINUTE);
    expect(trouble).toBeUndefined();
    expect(forum).toMatchObject({ refused: [42] });
    expect(forum?.threads.map(({ number }) => number)).toEqual(Array.from({ length: 101 }, (_, i) => i + 1));
  });

  it('are asked for too where another is listed twice in their place', async () => {
    const { github, bring } = await forumOf();
    await bring(0);
    github.lie = (page, list) => {
      const nodes = page.nodes ?? [];
      return list === 'discussions'
        ? { ...page, nodes: nodes.map((one, i) => (i === 41 ? nodes[40] : one)) }
        : page;
    };
    const { forum } = await bring(MINUTE);
    expect(forum?.threads.map(({ number }) => number)).toEqual(Array.from({ length: 100 }, (_, i) => i + 1));
  });

  it('leave where they are not', async () => {
    const { github, bring } = await forumOf();
    await bring(0);
    github.threads.splice(95, 5);
    github.lie = (page, list) => (list === 'discussions' ? { ...page, totalCount: 100 } : page);
    const { forum, trouble } = await bring(MINUTE);
    expect(trouble).toBeUndefined();
    expect(forum?.threads).toHaveLength(95);
  });

  it('are not told apart of comments, of which what is missing is told', async () => {
    const { github, bring } = await forumOf();
    github.add({ comments: Array.from({ length: 40 }, (_, i) => ({ text: `Comentari ${i}` })) });
    github.lie = (page, list) =>
      list === 'comments' && page.totalCount === 40
        ? { ...page, nodes: page.nodes?.slice(0, 38) ?? [] }
        : page;
    const { notes } = await bring(0);
    expect(notes).toEqual(['Of the comments of discussion 101, GitHub gave 38 and counts 40.']);
  });
});
