import { describe, expect, it } from 'vitest';
import { keepThreads } from '../../scripts/threads/keep.ts';
import { threadsBySheet } from '../../src/domain/thread.ts';
import { ForumReader } from '../../src/github/read-forum.ts';
import { sha1 } from '../../src/github/sha1.ts';
import { FakeForum } from '../github/fake-forum.ts';
import { BOT, deskOf, sheetsOf, wanted } from './desk.ts';
import { startForum } from './start-forum.ts';

describe.each([
  ['a workflow', BOT, {}],
  ['an app', 'observatori-forum[bot]', {}],
  ['an account kept for it', 'observatori', { observatori: 'MEMBER' }],
  ['an account that is of no organisation', 'observatori', {}],
])('The threads that are opened with the token of %s', (_, viewer, roles) => {
  const forum = () => {
    const github = new FakeForum();
    Object.assign(github, { viewer });
    Object.assign(github.roles, roles);
    return github;
  };

  it('are one for each sheet, run after run, and where several run at once', async () => {
    const github = forum();
    const sheets = sheetsOf(6);
    const desks = await Promise.all([deskOf(github), deskOf(github)]);
    await Promise.all(desks.map((desk) => keepThreads(sheets, desk)));
    expect(github.threads.map(({ title }) => title).sort()).toEqual(sheets.map(({ title }) => title));
    expect(desks.flatMap(({ told }) => told).join()).not.toContain('an editor has to settle');
    const [desk] = desks;
    await keepThreads(sheets, desk);
    expect(desk.told.at(-1)).toBe('6 sheets: 6 had a thread, 0 had none.');
    expect(github.threads).toHaveLength(6);
  });

  it('are those of the sheets for who reads the forum', async () => {
    const github = forum();
    const sheets = sheetsOf(3);
    await keepThreads(sheets, await deskOf(github));
    github.add({ by: 'algu', body: sheets[0]?.body ?? '' });
    const reader = new ForumReader(await startForum(github), 'org/repo');
    const { threads } = await reader.read(new Date());
    expect(threads.map(({ isOurs }) => isOurs)).toEqual([true, true, true, false]);
    expect(threadsBySheet(threads, sheets, sha1).size).toBe(3);
  });
});

describe('A thread that bears the mark of a sheet, and that nobody of the house opened', () => {
  const [sheet, other] = [wanted('fitxa-0'), wanted('fitxa-1')];
  const run = async (github: FakeForum) => {
    const desk = await deskOf(github);
    const error: unknown = await keepThreads([sheet, other], desk).catch((thrown: unknown) => thrown);
    return { desk, error: String(error) };
  };

  it.each(['qui-era-editora', 'vandal'])(
    'as by «%s», is no thread of it, and gets no second one beside it: an editor is told what to do',
    async (by) => {
      const github = new FakeForum();
      github.add({ by, body: sheet.body, category: 'projectes', comments: [{ text: 'Hola' }] });
      const { desk, error } = await run(github);
      expect(error).toMatch(/fitxa-0: #1 bears its mark.*an editor moves it to another category/);
      expect(error).toContain(`«${by}»`);
      // The others are served all the same.
      expect(github.threads.map(({ body }) => body)).toEqual([sheet.body, other.body]);
      expect(desk.told.at(-1)).toBe('2 sheets: 0 had a thread, 2 had none.');
      const { error: again } = await run(github);
      expect(again).toContain('#1 bears its mark');
      expect(github.threads).toHaveLength(2);
    },
  );

  it('makes room for one when an editor moves it, and is it when who opened it has a role again', async () => {
    for (const mend of [
      (github: FakeForum) => Object.assign(github.threads[0] ?? {}, { category: 'idees' }),
      (github: FakeForum) => Object.assign(github.roles, { 'qui-era-editora': 'COLLABORATOR' }),
    ]) {
      const github = new FakeForum();
      github.add({ by: 'qui-era-editora', body: sheet.body, category: 'projectes' });
      await run(github);
      mend(github);
      expect((await run(github)).error).toBe('undefined');
      expect((await run(github)).desk.told.at(-1)).toBe('2 sheets: 2 had a thread, 0 had none.');
    }
  });

  it('is not even spoken of where the sheet has its own', async () => {
    const github = new FakeForum();
    github.add({ by: BOT, body: sheet.body, category: 'projectes' });
    github.add({ by: 'vandal', body: sheet.body, category: 'projectes' });
    expect((await run(github)).error).toBe('undefined');
  });
});
