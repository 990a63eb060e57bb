import { renameSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keepThreads } from '../../scripts/threads/keep.ts';
import { wantedThreads } from '../../scripts/threads/wanted.ts';
import { keyMark, slugsOf, strictMark, threadKey } from '../../src/domain/thread.ts';
import { sha1 } from '../../src/github/sha1.ts';
import { FakeForum } from '../github/fake-forum.ts';
import { startForum } from '../unit/start-forum.ts';
import { Scratch } from './scratch.ts';

const SITE = { siteUrl: 'https://exemple.github.io', basePath: '/observatori/' };
const wanted = ({ folder }: Scratch) => new Map(wantedThreads(folder, SITE).map((one) => [one.slug, one]));

describe('The thread that a sheet is to have', () => {
  it('leads to the page of the sheet where the site is, and bears its marks', () => {
    const thread = wanted(new Scratch()).get('vilaclara-cita-previa');
    const key = threadKey('vilaclara-cita-previa');
    expect(thread?.body).toContain(
      '](https://exemple.github.io/observatori/projectes/vilaclara-cita-previa/)',
    );
    expect(thread?.body).toContain(keyMark(key));
    expect(thread?.body).toContain(strictMark(sha1(key)));
  });

  it('has a title that GitHub takes, however long that of the sheet, cut in the middle of no sign', () => {
    for (const start of ['', 'a']) {
      const title = `title: ${start}${'🏛'.repeat(200)}`;
      const scratch = new Scratch().edit('projectes/vilaclara-cita-previa/ca.md', /^title: .*/m, title);
      const opened = wanted(scratch).get('vilaclara-cita-previa')?.title ?? '';
      expect(opened.length).toBeGreaterThan(250);
      expect(opened.length).toBeLessThanOrEqual(256);
      expect(opened.isWellFormed()).toBe(true);
    }
  });

  it('is also that of the names the sheet had, as the list of the content tells them', () => {
    const scratch = new Scratch().write(
      'redireccions.yaml',
      'vilaclara-cites: vilaclara-cita-previa\nla-riba: la-riba-expedient-unic\nvilaclara-oac: vilaclara-cita-previa\n',
    );
    const threads = [...wanted(scratch).values()].map((one) => slugsOf(one));
    expect(threads).toEqual([
      ['la-riba', 'la-riba-expedient-unic'],
      ['lindental-app-avisos'],
      ['vilaclara-cites', 'vilaclara-oac', 'vilaclara-cita-previa'],
    ]);
  });

  it('stays the one it had when its folder takes another name', async () => {
    const github = new FakeForum();
    const query = await startForum(github);
    const desk = {
      query,
      repository: 'org/repo',
      categoryId: 'DIC_projectes',
      isDry: false,
      rest: () => Promise.resolve(),
    };
    const told: string[] = [];
    const run = ({ folder }: Scratch) =>
      keepThreads(wantedThreads(folder, SITE), { ...desk, tell: (line) => void told.push(line) });
    const scratch = new Scratch();
    await run(scratch);
    const before = github.threads.map(({ number, title }) => [number, title]);
    renameSync(scratch.path('projectes/vilaclara-cita-previa'), scratch.path('projectes/vilaclara-oac'));
    await run(scratch.write('redireccions.yaml', 'vilaclara-cita-previa: vilaclara-oac\n'));
    expect(github.threads.map(({ number, title }) => [number, title])).toEqual(before);
    expect(told.at(-1)).toBe('3 sheets: 3 had a thread, 0 had none.');
  });

  it.each(['vilaclara-cites: [vilaclara-cita-previa]\n', 'vilaclara-cites: "\n', ''])(
    'is not looked for while that list cannot be read: %j',
    (text) => {
      const scratch = new Scratch().write('redireccions.yaml', text);
      expect(() => wanted(scratch)).toThrow('redireccions.yaml cannot be read');
    },
  );
});
