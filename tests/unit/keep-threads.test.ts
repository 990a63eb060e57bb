import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { keyMark, strictMark, threadKey, threadsBySheet } from '../../src/domain/thread.ts';
import { sha1 } from '../../src/github/sha1.ts';
import type { Wanted } from '../../scripts/threads/desk.ts';
import { keepThreads } from '../../scripts/threads/keep.ts';
import { FakeForum } from '../github/fake-forum.ts';
import { BOT, deskOf, sheetsOf, wanted } from './desk.ts';

/** The numbers of the threads of each sheet. */
function numbersIn(github: FakeForum, sheets: readonly Wanted[]): Record<string, number[]> {
  const threads = github.threads.map((thread) => ({
    ...{ ...thread, isOurs: thread.by === BOT, isOfMachine: thread.by === BOT },
  }));
  const found = threadsBySheet(threads, sheets, sha1);
  return Object.fromEntries([...found].map(([slug, own]) => [slug, own.map(({ number }) => number)]));
}

function oneEach(github: FakeForum, sheets: readonly Wanted[]): void {
  const numbers = numbersIn(github, sheets);
  expect(Object.keys(numbers).sort()).toEqual(sheets.map(({ slug }) => slug).sort());
  expect(Object.values(numbers).filter((own) => own.length !== 1)).toEqual([]);
}

describe('The threads of sheets', () => {
  it('are opened once, in the category for projects, and found ever after', async () => {
    const github = new FakeForum();
    const desk = await deskOf(github);
    const sheets = sheetsOf(3);
    await keepThreads(sheets, desk);
    oneEach(github, sheets);
    expect(github.threads.map(({ category, by }) => [category, by])).toEqual(
      Array.from({ length: 3 }, () => ['projectes', BOT]),
    );
    github.asked.length = 0;
    await keepThreads(sheets, desk);
    expect(github.asked).toEqual(['opened']);
    expect(github.threads).toHaveLength(3);
    expect(desk.told.at(-1)).toBe('3 sheets: 3 had a thread, 0 had none.');
  });

  it('are only told of when asked to', async () => {
    const github = new FakeForum();
    const desk = await deskOf(github, { isDry: true });
    await keepThreads(sheetsOf(2), desk);
    expect(github.threads).toEqual([]);
    expect(github.asked).toEqual(['opened']);
    expect(desk.told[0]).toBe('fitxa-0: would be opened as «Títol de fitxa-0»');
  });

  it('survive fifty sheets with another name and fifty threads with another title, place and category', async () => {
    const github = new FakeForum();
    const desk = await deskOf(github);
    const sheets = sheetsOf(100);
    await keepThreads(sheets, desk);
    const before = numbersIn(github, sheets);
    for (const thread of github.threads.slice(0, 50))
      Object.assign(thread, { title: 'Un altre títol', category: 'idees', isLocked: true, isClosed: true });
    const renamed = sheets.map(({ slug }, i) => (i % 2 === 0 ? wanted(slug) : wanted(`nova-${i}`, slug)));
    await keepThreads(renamed, desk);
    expect(github.threads).toHaveLength(100);
    oneEach(github, renamed);
    const after = numbersIn(github, renamed);
    renamed.forEach(({ slug, before: [old = slug] }) => {
      expect(after[slug]).toEqual(before[old]);
    });
  });

  it.each(Array.from({ length: 5 }, (_, i) => i))(
    'end as one each after two runs at once: try %i',
    async () => {
      const github = new FakeForum();
      const sheets = sheetsOf(12);
      const desks = await Promise.all([
        deskOf(github),
        deskOf(github),
        deskOf(github, { rest: () => wait(3) }),
      ]);
      await Promise.all(desks.map((desk) => keepThreads(sheets, desk)));
      oneEach(github, sheets);
    },
  );

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'end as one each after a run that is cut at its question %i',
    async (last) => {
      const github = new FakeForum();
      const sheets = sheetsOf(6);
      // The question is understood, and the answer never comes: nobody knows what became of it.
      github.isCut = (count) => count >= last;
      await expect(keepThreads(sheets, await deskOf(github))).rejects.toThrow('GitHub');
      github.isCut = () => false;
      await keepThreads(sheets, await deskOf(github));
      oneEach(github, sheets);
    },
  );

  it('are those that giscus opened, where somebody wrote first, and those of an editor', async () => {
    const github = new FakeForum();
    const [one, two] = sheetsOf(2);
    if (!one || !two) throw new Error('There is no sheet.');
    github.add({ by: 'giscus[bot]', body: `# x\n\n${strictMark(sha1(threadKey(one.slug)))}` });
    github.add({ by: 'editora', body: `Fil meu\n${keyMark(threadKey(two.slug))}` });
    await keepThreads([one, two], await deskOf(github));
    expect(github.threads).toHaveLength(2);
  });

  it('are never what a stranger opened with a mark copied from another', async () => {
    const github = new FakeForum();
    const [one] = sheetsOf(1);
    if (!one) throw new Error('There is no sheet.');
    github.add({ by: 'algu', body: one.body });
    // A person may bear the name of a bot.
    github.add({ by: 'github-actions', body: one.body });
    await keepThreads([one], await deskOf(github));
    oneEach(github, [one]);
    expect(numbersIn(github, [one])[one.slug]).toEqual([3]);
  });

  it('opened twice are left to an editor where both were written in', async () => {
    const github = new FakeForum();
    const [one] = sheetsOf(1);
    if (!one) throw new Error('There is no sheet.');
    for (const text of ['Hola', 'Adeu']) github.add({ by: BOT, body: one.body, comments: [{ text }] });
    const desk = await deskOf(github);
    await keepThreads([one], desk);
    expect(github.threads).toHaveLength(2);
    expect(desk.told[0]).toContain('an editor has to settle which is to stay');
  });
});
