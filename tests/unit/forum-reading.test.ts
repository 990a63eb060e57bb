import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { forumSchema } from '../../src/domain/forum.ts';
import * as queries from '../../src/github/discussion-queries.ts';
import { ForumReader } from '../../src/github/read-forum.ts';
import { FakeForum, SCHEMA, type FakeThread } from '../github/fake-forum.ts';
import { startForum } from './start-forum.ts';

const NOW = new Date('2026-05-04T10:00:00Z');
const LATER = new Date('2026-05-04T11:00:00Z');
const TOMORROW = new Date('2026-05-05T12:00:00Z');

async function forumOf(): Promise<{ github: FakeForum; reader: ForumReader }> {
  const github = new FakeForum();
  return { github, reader: new ForumReader(await startForum(github), 'org/repo') };
}

it.each(Object.entries(queries))('What is asked as %s, GitHub would answer', (_, document) => {
  expect(validate(SCHEMA, parse(document)).map(String)).toEqual([]);
});

describe('The forum of a repository', () => {
  it('is read whole, however many pages of threads, comments and replies it has', async () => {
    const { github, reader } = await forumOf();
    for (let i = 0; i < 130; i++) github.add();
    const replies = Array.from({ length: 145 }, (_, i) => ({ text: `Resposta ${i}` }));
    const comments = Array.from({ length: 270 }, (_, i) => ({ text: `Comentari ${i}` }));
    github.add({ comments: [...comments, { text: 'L’últim', replies }] });
    const forum = await reader.read(NOW);
    expect(forum.threads).toHaveLength(131);
    const long = forum.threads.at(-1);
    expect(long?.comments.map(({ body }) => body)).toEqual([...comments.map(({ text }) => text), 'L’últim']);
    expect(long?.comments.at(-1)?.replies.map(({ body }) => body)).toEqual(replies.map(({ text }) => text));
    expect(forumSchema.safeParse(JSON.parse(JSON.stringify(forum))).success).toBe(true);
  });

  it('tells a poll as what it asks and how many chose each answer', async () => {
    const { github, reader } = await forumOf();
    github.add({ body: '', poll: { question: ' # On? ', options: { '> 5.000': 4, ':tada:': 0 } } });
    expect((await reader.read(NOW)).threads[0]?.poll).toEqual({
      question: ' # On? ',
      options: [
        { text: '> 5.000', votes: 4 },
        { text: ':tada:', votes: 0 },
      ],
    });
  });

  it('keeps who said what, what answers, what people felt, and nothing of what was hidden or deleted', async () => {
    const { github, reader } = await forumOf();
    github.add({
      labels: ['visita'],
      comments: [
        { text: 'Sí, veniu.', by: 'manresa', isAnswer: true, hearts: 3 },
        { text: 'Insult', by: 'trol', hearts: 9, isMinimized: true },
        { text: 'Me’n penedeixo', isDeleted: true },
        {
          text: 'Esborrat',
          isDeleted: true,
          replies: [{ text: 'Jo sí que hi vaig' }, { text: 'x', isDeleted: true }],
        },
        { text: 'De qui se n’ha anat', by: null },
      ],
    });
    const [thread] = (await reader.read(NOW)).threads;
    expect(thread).toMatchObject({ number: 1, labels: ['visita'], isAnswered: true, author: 'algu' });
    expect(thread?.comments).toMatchObject([
      { author: 'manresa', body: 'Sí, veniu.', isAnswer: true, reactions: { HEART: 3 } },
      { body: '', gone: 'hidden' },
      { body: '', gone: 'deleted', replies: [{ body: 'Jo sí que hi vaig' }] },
      { body: 'De qui se n’ha anat' },
    ]);
    expect(JSON.stringify(thread)).not.toMatch(/Insult|trol|penedeixo|Esborrat/);
    expect(thread?.comments[3]).not.toHaveProperty('author');
  });

  it('has titles and names whose signs turn no other words around, and no codes of pictures', async () => {
    const { github, reader } = await forumOf();
    github.add({
      ...{ title: '\u202AFil\u202E \u2066lluny\u2069\u202C', body: 'Cos\u202E', category: 'altres' },
      ...{ by: 'al\u202Egu', labels: ['\u2067visita'] },
    });
    const { threads, categories } = await reader.read(NOW);
    expect(threads).toMatchObject([
      { title: 'Fil lluny', author: 'algu', labels: ['visita'], body: 'Cos\u202E', category: 'altres' },
    ]);
    expect(categories.find(({ slug }) => slug === 'altres')?.name).toBe('Altres coses');
  });

  it('asks again only for what has changed and, once a day, for all of it', async () => {
    const { github, reader } = await forumOf();
    for (let i = 0; i < 45; i++) github.add({ comments: [{ text: 'Hola' }] });
    const first = await reader.read(NOW);
    const [one, two] = github.threads;
    if (!one || !two) throw new Error('There is no thread.');
    one.comments.push({ text: 'Nou' });
    one.updatedAt = github.moment();
    two.comments[0] = { text: 'Hola', isMinimized: true };
    github.asked.length = 0;
    const second = await reader.read(LATER, first);
    expect(github.asked).toEqual(['discussions', 'threads']);
    expect(second.threads[0]?.comments).toHaveLength(2);
    // To hide a comment leaves no trace in the list of threads.
    expect(second.threads[1]?.comments[0]?.gone).toBeUndefined();
    github.asked.length = 0;
    const third = await reader.read(TOMORROW, second);
    expect(github.asked).toEqual(['discussions', 'threads', 'threads', 'threads']);
    expect(third.threads[1]?.comments[0]?.gone).toBe('hidden');
  });

  it('takes up first what it has not read for longest, where there is no time for all', async () => {
    const { github, reader } = await forumOf();
    for (let i = 0; i < 30; i++) github.add();
    const first = await reader.read(NOW);
    const second = await reader.read(LATER, first, {
      changed: first.threads.slice(0, 20).map((one) => one.number),
    });
    github.trouble = (response, { query }) => {
      if (query.includes('nodes(') && github.asked.filter((one) => one === 'threads').length > 4)
        response.writeHead(401).end('{}');
      return response.writableEnded;
    };
    const { readings } = await reader.read(TOMORROW, second);
    const moments = Object.entries(readings ?? {}).map(
      ([number, moment]) => [Number(number), moment] as const,
    );
    const today = moments.filter(([, moment]) => moment === TOMORROW.toISOString()).map(([number]) => number);
    expect(today).toEqual(expect.arrayContaining([21, 22, 23, 24, 25, 26, 27, 28, 29, 30]));
    expect(today).toHaveLength(20);
  });

  it('loses what was deleted, and follows what was moved, closed or locked', async () => {
    const { github, reader } = await forumOf();
    for (let i = 0; i < 3; i++) github.add();
    const first = await reader.read(NOW);
    github.threads.splice(1, 1);
    Object.assign(github.threads[1] ?? {}, { category: 'idees', isLocked: true, isClosed: true });
    const second = await reader.read(LATER, first);
    expect(second.threads.map(({ number }) => number)).toEqual([1, 3]);
    expect(second.threads[1]).toMatchObject({ category: 'idees', isLocked: true, isClosed: true });
  });

  it.each<[string, (thread: FakeThread) => void]>([
    ['locked', (thread) => (thread.isLocked = true)],
    ['closed', (thread) => (thread.isClosed = true)],
    ['moved', (thread) => (thread.category = 'idees')],
    ['rid of a comment', (thread) => thread.comments.pop()],
  ])('follows a thread that was %s, though it says that nothing of it is newer', async (_, change) => {
    const { github, reader } = await forumOf();
    const thread = github.add({ comments: [{ text: 'Hola' }, { text: 'Adeu' }] });
    const first = await reader.read(NOW);
    change(thread);
    expect((await reader.read(LATER, first)).threads).not.toEqual(first.threads);
  });

  it('knows of what was hidden or corrected in a thread whose number it is given', async () => {
    const { github, reader } = await forumOf();
    for (let i = 0; i < 3; i++) github.add({ comments: [{ text: 'Hola' }, { text: 'Un NIF' }] });
    const first = await reader.read(NOW);
    for (const { comments } of github.threads) {
      comments[0] = { text: 'Hola', isMinimized: true };
      comments[1] = { text: 'Corregit' };
    }
    const { threads } = await reader.read(LATER, first, { changed: [2, 99] });
    expect(threads.map(({ comments }) => comments.map(({ body }) => body))).toEqual([
      ['Hola', 'Un NIF'],
      ['', 'Corregit'],
      ['Hola', 'Un NIF'],
    ]);
  });

  it.each([
    [19, 'Hola'],
    [21, ''],
  ])('after %i hours is believed or not to be as it seems', async (hours, body) => {
    const { github, reader } = await forumOf();
    const thread = github.add({ comments: [{ text: 'Hola' }] });
    const first = await reader.read(NOW);
    thread.comments[0] = { text: 'Hola', isMinimized: true };
    const later = new Date(NOW.getTime() + hours * 3_600_000);
    expect((await reader.read(later, first)).threads[0]?.comments[0]?.body).toBe(body);
  });

  it.each(['threads', 'comments', 'replies'])(
    'is whole without what is deleted right before its %s are asked for',
    async (asked) => {
      const { github, reader } = await forumOf();
      const replies = Array.from({ length: 30 }, (_, i) => ({ text: `Resposta ${i}` }));
      for (let i = 0; i < 3; i++) github.add({ comments: [{ text: 'Hola', replies }] });
      const [, second] = github.threads;
      for (let i = 0; i < 60 && second; i++) second.comments.push({ text: `Comentari ${i}` });
      const gone = { threads: [1, 3], comments: [1, 3], replies: [1, 2, 3] }[asked];
      github.trouble = () => {
        if (github.asked.at(-1) !== asked || github.threads[1] !== second) return false;
        if (asked === 'replies') github.threads[0]?.comments.splice(0, 1);
        else github.threads.splice(1, 1);
        return false;
      };
      const { threads } = await reader.read(NOW);
      expect(threads.map(({ number }) => number)).toEqual(gone);
      expect(threads[0]?.comments).toHaveLength(asked === 'replies' ? 0 : 1);
    },
  );

  it('is not taken for that of another repository', async () => {
    const { github, reader } = await forumOf();
    github.add();
    const other = { ...(await reader.read(NOW)), repository: 'org/altre' };
    github.asked.length = 0;
    await reader.read(LATER, other);
    expect(github.asked).toEqual(['discussions', 'threads']);
  });

  it('of a thousand threads and twenty thousand comments takes fewer than 700 questions', async () => {
    const { github, reader } = await forumOf();
    for (let i = 0; i < 1000; i++) {
      const length = i === 0 ? 1020 : i % 10 === 0 ? 100 : 10;
      github.add({ comments: Array.from({ length }, (_, n) => ({ text: `Comentari ${n}` })) });
    }
    const forum = await reader.read(NOW);
    expect(forum.threads.flatMap(({ comments }) => comments).length).toBeGreaterThan(19_900);
    expect(github.asked.length).toBeLessThan(700);
  }, 120_000);
});
