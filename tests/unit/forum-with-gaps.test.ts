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
  const query = await startForum(github);
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
    ['six that fail, some of them beside each other', fails, [1, 2, 3, 50, 51, 100]],
    ['one that breaks the connection', drops, [50]],
  ])('do not keep the others from being read, build after build: %s', async (_, answer, spoilt) => {
    const { github, bring } = await forumOf();
    spoil(github, spoilt, answer);
    const first = await bring(0);
    expect(first.trouble).toBeUndefined();
    expect(first.forum).toMatchObject({ unread: spoilt.length });
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
    spoil(github, [10, 50, 90], fails);
    await bring(DAY);
    const [comment] = github.threads[4]?.comments ?? [];
    if (comment) comment.isMinimized = true;
    const { forum } = await bring(2 * DAY);
    expect(forum?.threads[4]?.comments[0]).toMatchObject({ body: '', gone: 'hidden' });
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
