import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { keepThreads } from '../../scripts/threads/keep.ts';
import { ForumReader } from '../../src/github/read-forum.ts';
import { FakeForum, type Lie } from '../github/fake-forum.ts';
import type { FakePage } from '../github/github-shapes.ts';
import { BOT, deskOf, sheetsOf } from './desk.ts';
import { startForum } from './start-forum.ts';

const NOW = new Date('2026-05-04T10:00:00Z');
type List = Parameters<Lie>[1];

/** A forum of 130 sheets, the first thread of which has 120 comments, and the last of those as many replies. */
function forumOf(): { github: FakeForum; sheets: ReturnType<typeof sheetsOf> } {
  const github = new FakeForum();
  const sheets = sheetsOf(130);
  const texts = (last: object) =>
    Array.from({ length: 120 }, (_, i) => ({ text: `Text ${i}`, ...(i === 119 && last) }));
  for (const [i, { body, title }] of sheets.entries()) {
    const comments = i === 0 ? texts({ replies: texts({}) }) : [];
    github.add({ ...{ title, body, comments }, by: BOT, category: 'projectes' });
  }
  return { github, sheets };
}

const lies = (of: List, lie: (page: FakePage) => Partial<FakePage>): Lie => {
  return (page, list) => (list === of ? { ...page, ...lie(page) } : page);
};

const on = (endCursor: string | null) => ({ pageInfo: { hasNextPage: true, endCursor } });

const LIES: [string, (page: FakePage) => Partial<FakePage>, RegExp][] = [
  ['goes on and does not say where', () => on(null), /does not say where/],
  ['goes on from where it already was', () => on('100'), /where it already was|does not say where/],
  [
    'goes on, and has nothing more',
    (page) => ({ ...on('7'), nodes: page.nodes?.slice(0, 0) ?? [] }),
    /where/,
  ],
  [
    'ends before its end',
    ({ pageInfo }) => ({ pageInfo: { ...pageInfo, hasNextPage: false } }),
    /gave \d+ of the 1\d\d it says there are/,
  ],
  [
    'has nothing in place of what there is',
    ({ nodes }) => ({ nodes: nodes?.map(() => null) ?? [] }),
    /something else/,
  ],
  ['has no things', () => ({ nodes: null }), /something else/],
  [
    'is empty, and says that there are many',
    () => ({ nodes: [], pageInfo: { hasNextPage: false, endCursor: null } }),
    /gave 0 of/,
  ],
];

describe('A list of discussions', () => {
  it.each(LIES)('that %s is no reading of the forum', { timeout: 20_000 }, async (_, lie, says) => {
    const { github } = forumOf();
    const reader = new ForumReader(await startForum(github), 'org/repo');
    github.lie = lies('discussions', lie);
    await expect(reader.read(NOW)).rejects.toThrow(says);
    github.lie = (page) => page;
    expect((await reader.read(NOW)).threads).toHaveLength(130);
  });
});

describe.each(['comments', 'replies'] as const)('A list of %s', (list) => {
  it.each(LIES)(
    'that %s leaves its thread as it was read last',
    { timeout: 20_000 },
    async (_, lie, says) => {
      const { github } = forumOf();
      const told: string[] = [];
      const tell = (why: string) => void told.push(why);
      const reader = new ForumReader(await startForum(github), 'org/repo', tell);
      const last = await reader.read(NOW);
      // Not on the first page alone: what was right so far is no reason to believe the rest.
      github.lie = lies(list, lie);
      const { threads } = await reader.read(NOW, last, { isWhole: true });
      expect(threads).toEqual(last.threads);
      expect(told.join(' ')).toMatch(says);
    },
  );
});

describe('A thread that GitHub cannot give', () => {
  /** What GitHub answers where such a thread is among those asked for. */
  const without =
    (number: number, status: number) =>
    (response: ServerResponse, { query, variables }: { query: string; variables: object }) => {
      if (!query.includes('nodes(') || !JSON.stringify(variables).includes(`"D_${number}"`)) return false;
      response.writeHead(status, { 'content-type': 'text/html' }).end('<h1>Oops</h1>');
      return true;
    };

  it.each([502, 200])(
    'keeps no other from being read, and is told of: %d',
    { timeout: 20_000 },
    async (status) => {
      const { github } = forumOf();
      const told: string[] = [];
      const reader = new ForumReader(await startForum(github), 'org/repo', (why) => void told.push(why));
      github.trouble = without(41, status);
      const forum = await reader.read(NOW);
      expect(forum.threads).toHaveLength(129);
      expect(told).toEqual([expect.stringContaining('Discussion 41 stands as it was read last, if ever')]);
      github.trouble = () => false;
      expect((await reader.read(NOW, forum)).threads).toHaveLength(130);
    },
  );

  it('is not known from one among many where GitHub gives none', async () => {
    const { github } = forumOf();
    const reader = new ForumReader(await startForum(github), 'org/repo');
    github.trouble = (response, { query }) => {
      if (query.includes('nodes(')) response.writeHead(502).end();
      return query.includes('nodes(');
    };
    await expect(reader.read(NOW)).rejects.toThrow('answered 502');
    expect(github.asked.length).toBeLessThan(60);
  });
});

it('A list of which GitHub keeps some few things back is read without them', async () => {
  const { github } = forumOf();
  const reader = new ForumReader(await startForum(github), 'org/repo');
  github.lie = (page, list) => (list === 'categories' ? page : { ...page, totalCount: page.totalCount + 1 });
  const { threads } = await reader.read(NOW);
  expect(threads).toHaveLength(130);
  expect(threads[0]?.comments.at(-1)?.replies).toHaveLength(120);
});

it.each([
  ['a forum of few threads', 3, 0],
  ['a thread of few comments', 1, 3],
  ['the last page of a long list', 220, 0],
])('Nothing in place of %s is no reading of it', async (_, threads, comments) => {
  const github = new FakeForum();
  for (let i = 0; i < threads; i++)
    github.add({ comments: Array.from({ length: comments }, () => ({ text: 'Hola' })) });
  const reader = new ForumReader(await startForum(github), 'org/repo');
  github.lie = (page, list) =>
    list === (comments > 0 ? 'comments' : 'discussions') && !page.pageInfo.hasNextPage
      ? { ...page, nodes: [] }
      : page;
  await expect(reader.read(NOW)).rejects.toThrow(/of the \d+ it says there are/);
});

describe('The discussions of a repository', () => {
  it('of which some are kept back get no second threads: the sheets of those would', async () => {
    const { github, sheets } = forumOf();
    github.lie = (page) => ({ ...page, totalCount: page.totalCount + 1 });
    await expect(keepThreads(sheets, await deskOf(github))).rejects.toThrow(/says there are/);
    expect(github.threads).toHaveLength(130);
  });

  it.each(LIES)('whose list %s get no second threads', async (_, lie, says) => {
    const { github, sheets } = forumOf();
    github.lie = lies('discussions', lie);
    await expect(keepThreads(sheets, await deskOf(github))).rejects.toThrow(says);
    expect(github.threads).toHaveLength(130);
  });

  it('may be fewer when a list ends than when it began', async () => {
    const { github } = forumOf();
    github.trouble = (_, { query, count }) => {
      if (query.includes('discussions(') && count === 2) github.threads.pop();
      return false;
    };
    const reader = new ForumReader(await startForum(github), 'org/repo');
    expect((await reader.read(NOW)).threads).toHaveLength(129);
  });

  it('are not those that were asked for where GitHub gives fewer, others or none of them', async () => {
    for (const nodes of [[], [null, null], ['D_2', 'D_1'], ['D_3']]) {
      const github = new FakeForum();
      for (let i = 0; i < 2; i++) github.add();
      const ask = await startForum(github);
      const reader = new ForumReader(async (document, variables) => {
        const data = (await ask(document, variables)) as { nodes?: { id: string }[] };
        const given = data.nodes && nodes.map((id) => data.nodes?.find((node) => node.id === id) ?? null);
        return { ...data, ...(given && { nodes: given }) };
      }, 'org/repo');
      await expect(reader.read(NOW)).rejects.toThrow('something else');
    }
  });
});
