import { closeSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { THREADS } from '../../src/github/discussion-queries.ts';
import type { Query } from '../../src/github/graphql.ts';
import { bringForum, keptForum, type Brought } from '../../src/github/kept-forum.ts';
import { Unavailable } from '../../src/github/patience.ts';
import { FakeForum, type FakeThread } from '../github/fake-forum.ts';
import { startForum } from './start-forum.ts';

const NOW = new Date();
const LATER = new Date(NOW.getTime() + 60_000);

function fileOf(): string {
  const folder = mkdtempSync(join(tmpdir(), 'observatori-forum-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return join(folder, 'dins', 'forum.json');
}

/** A forum of some threads, some of them long, with what asks it. */
async function forumOf(threads = 45) {
  const github = new FakeForum();
  for (let i = 0; i < threads; i++)
    github.add({
      comments: Array.from({ length: i === 0 ? 120 : 2 }, (_, n) => ({ text: `Comentari ${n}` })),
    });
  return { github, query: await startForum(github, { answer: 200 }), file: fileOf() };
}

describe('The forum that a build brings', () => {
  it('is kept, and is the last good one while GitHub gives none', async () => {
    const { github, query, file } = await forumOf();
    const { forum, trouble } = await bringForum(query, 'org/repo', file, { now: NOW });
    expect(trouble).toBeUndefined();
    expect(keptForum(file)).toEqual(forum);
    github.trouble = (response) => Boolean(response.writeHead(502).end());
    const again = await bringForum(query, 'org/repo', file, { now: LATER });
    expect(again.forum).toEqual(forum);
    expect(again.trouble).toContain('answered 502');
  });

  it('is none where it was never read, and says why', async () => {
    const { github, query, file } = await forumOf(1);
    github.trouble = (response) => Boolean(response.writeHead(401).end('{}'));
    expect(await bringForum(query, 'org/repo', file, { now: NOW })).toEqual({
      ...{ forum: undefined, notes: [] },
      trouble: expect.stringContaining('answered 401') as string,
    });
  });

  it('loses nothing of the last good one, whatever the question at which it is cut', async () => {
    const { github, query, file } = await forumOf();
    await bringForum(query, 'org/repo', file, { now: NOW });
    const questions = github.asked.length;
    expect(questions).toBeGreaterThan(3);
    const before = readFileSync(file, 'utf8');
    for (const thread of github.threads) thread.updatedAt = github.moment();
    for (let last = 1; last <= questions; last++) {
      github.asked.length = 0;
      github.isCut = (count) => count >= last;
      const { trouble } = await bringForum(query, 'org/repo', file, { now: LATER });
      expect(trouble).toContain('did not answer');
      expect(readFileSync(file, 'utf8')).toBe(before);
      rmSync(`${file}.begun`, { force: true });
    }
    github.isCut = () => false;
    expect((await bringForum(query, 'org/repo', file, { now: LATER })).trouble).toBeUndefined();
    // And nothing is left lying about.
    expect(readdirSync(join(file, '..'))).toEqual(['forum.json']);
  });

  it.each(['', '{', '[]', '{"version":2}', '{"version":1,"threads":"<b>"}'])(
    'does not believe a file that holds %j',
    async (text) => {
      const { query, file } = await forumOf(2);
      await bringForum(query, 'org/repo', file, { now: NOW });
      writeFileSync(file, text);
      expect(keptForum(file)).toBeUndefined();
      expect((await bringForum(query, 'org/repo', file, { now: NOW })).forum?.threads).toHaveLength(2);
    },
  );

  it('knows at once of a message that was hidden, when it is asked for whole', async () => {
    const { github, query, file } = await forumOf(1);
    await bringForum(query, 'org/repo', file, { now: NOW });
    const [comment] = github.threads[0]?.comments ?? [];
    if (comment) comment.isMinimized = true;
    const shown = async (isWhole: boolean) => {
      const { forum } = await bringForum(query, 'org/repo', file, { now: LATER, isWhole });
      return forum?.threads[0]?.comments[0]?.body;
    };
    expect(await shown(false)).toBe('Comentari 0');
    expect(await shown(true)).toBe('');
    github.trouble = (response) => Boolean(response.writeHead(502).end());
    expect(await shown(true)).toBe('');
  });

  it('is not that of another repository, whatever the file says', async () => {
    const { github, query, file } = await forumOf(2);
    await bringForum(query, 'org/altre', file, { now: NOW });
    github.trouble = (response) => Boolean(response.writeHead(502).end());
    const { forum, trouble } = await bringForum(query, 'org/repo', file, { now: LATER });
    expect(forum).toBeUndefined();
    expect(trouble).toContain('answered 502');
  });

  it('is put in place of the last at once: who is reading the last reads it to its end', async () => {
    const { github, query, file } = await forumOf(2);
    const { forum } = await bringForum(query, 'org/repo', file, { now: NOW });
    const reading = openSync(file, 'r');
    github.add();
    await bringForum(query, 'org/repo', file, { now: LATER });
    expect(JSON.parse(readFileSync(reading, 'utf8'))).toEqual(forum);
    closeSync(reading);
    expect(keptForum(file)?.threads).toHaveLength(3);
  });

  it('is given all the same where it cannot be kept, and that is told', async () => {
    const { query, file } = await forumOf(2);
    // Where the folder should be, there is a file.
    writeFileSync(dirname(file), '');
    const { forum, trouble, notes } = await bringForum(query, 'org/repo', file, { now: NOW });
    expect(forum?.threads).toHaveLength(2);
    expect(trouble).toBeUndefined();
    expect(notes).toEqual([expect.stringContaining('could not be kept for the next time')]);
  });
});

describe('A forum that is too big for the time there is', () => {
  /** A forum that gives so many pages of threads, and then has the time be over. */
  const inPages = async (threads: number) => {
    const all = await forumOf(threads);
    const limit = { pages: Infinity };
    const query: Query = (document, variables) =>
      document === THREADS && limit.pages-- <= 0
        ? Promise.reject(new Unavailable('the query threads', 'took too long to give all of it'))
        : all.query(document, variables);
    const bring = async (pages: number, asking: { now: Date; isWhole?: boolean }) => {
      limit.pages = pages;
      all.github.asked.length = 0;
      return bringForum(query, 'org/repo', all.file, asking);
    };
    return {
      ...all,
      bring,
      threadsAsked: () => all.github.asked.filter((name) => name === 'threads').length,
    };
  };
  const at = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

  it('is read by and by, and is none until it was read to its end', async () => {
    const { bring, file, threadsAsked } = await inPages(90);
    for (const minute of [1, 2]) {
      const { forum, trouble } = await bring(2, { now: at(minute) });
      expect(forum).toBeUndefined();
      expect(trouble).toContain('took too long');
    }
    const { forum, trouble } = await bring(2, { now: at(3) });
    expect([forum?.threads.length, trouble, threadsAsked()]).toEqual([90, undefined, 1]);
    expect(readdirSync(dirname(file))).toEqual(['forum.json']);
  });

  it('has what changed read first, though all of it is due, and goes on with the rest the next time', async () => {
    const { github, bring, threadsAsked } = await inPages(90);
    await bring(9, { now: at(0) });
    const hide = (thread: FakeThread | undefined) => {
      if (thread?.comments[0]) thread.comments[0].isMinimized = true;
    };
    github.threads.forEach(hide);
    const last = github.threads.at(-1);
    last?.comments.push({ text: 'Nou' });
    const hidden = ({ forum }: Brought) =>
      forum?.threads.filter(({ comments }) => comments[0]?.gone === 'hidden').map(({ number }) => number) ??
      [];
    const first = await bring(3, { now: at(60), isWhole: true });
    expect(first.trouble).toBeUndefined();
    expect(first.notes.join()).toMatch(/took too long.*shown as they were on/);
    expect(first.forum?.threads.at(-1)?.comments.at(-1)?.body).toBe('Nou');
    expect(first.forum?.wholeAt).toBe(at(0).toISOString());
    expect(hidden(first)).toHaveLength(41);
    // The next day, what was read an hour later is not due yet.
    const second = await bring(9, { now: at(20 * 60 + 30) });
    expect([hidden(second).length, threadsAsked(), second.notes]).toEqual([90, 3, []]);
    expect(second.forum?.wholeAt).toBe(at(60).toISOString());
  });
});
