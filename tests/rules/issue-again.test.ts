import { describe, expect, it } from 'vitest';
import { ANSWERS, issueWith } from '../unit/filled-issue.ts';
import { say } from '../github/http.ts';
import { accepted, BRANCH, DONE } from './accepted-issue.ts';
import { SHEET } from './scratch.ts';

const FILE = 'content/projectes/vilaclara-padro-sense-paper/ca.md';
const FILLED = issueWith(ANSWERS);

describe('An issue accepted again', () => {
  it('changes nothing where nothing has changed', async () => {
    const desk = await accepted(FILLED);
    await desk.run();
    const before = desk.ask('rev-parse', BRANCH);
    desk.github.asked.length = 0;
    expect(await desk.run()).toEqual(DONE);
    expect(desk.ask('rev-parse', BRANCH)).toBe(before);
    expect(desk.github.asked.filter((one) => !one.startsWith('GET'))).toEqual([]);
  });

  it('brings the same branch, pull request and comment up to date', async () => {
    const desk = await accepted(FILLED);
    await desk.run();
    desk.issue.body = issueWith({ ...ANSWERS, title: 'Padró al mòbil', phase: 'Implantat' });
    desk.moveMain((scratch) => scratch.edit(SHEET, 'phase: implantat', 'phase: pilot'));
    expect(await desk.run()).toEqual(DONE);
    expect(desk.counts()).toEqual([2, 1, 1]);
    expect(desk.changed()).toEqual(['content/projectes/vilaclara-padro-mobil/ca.md']);
    expect(desk.ask('rev-parse', `${BRANCH}^`)).toBe(desk.ask('rev-parse', 'main'));
    expect(desk.github.pulls[0]?.title).toBe('Fitxa nova: vilaclara-padro-mobil');
    expect(desk.github.pulls[0]?.body).toContain('vilaclara-padro-mobil');
  });

  it.each(['/pulls', '/issues/12/comments'])(
    'after a run that ended half way, at %s, is finished and has nothing twice',
    async (path) => {
      const desk = await accepted(FILLED);
      desk.github.trouble = ({ method, url = '' }, response) => {
        if (method !== 'POST' || !url.endsWith(path)) return false;
        say(response, 403, {});
        return true;
      };
      expect(await desk.run()).toMatchObject({ failed: true, stdout: '' });
      desk.github.trouble = () => false;
      expect(await desk.run()).toEqual(DONE);
      expect(desk.counts()).toEqual([2, 1, 1]);
    },
  );

  it('is left to the editors who changed its branch, and its author is told', async () => {
    const desk = await accepted(FILLED);
    await desk.run();
    desk.edit(BRANCH, FILE, 'Ara és nostra.');
    desk.issue.body = issueWith({ ...ANSWERS, title: 'Padró al mòbil' });
    const said = desk.github.pulls[0]?.body;
    expect((await desk.run()).stdout).toBe('left to the editors\n');
    expect(desk.file(FILE)).toBe('Ara és nostra.');
    expect(desk.github.pulls[0]?.body).toBe(said);
    expect(desk.github.comments).toHaveLength(1);
    expect(desk.github.comments[0]?.body).toMatch(/no la tornem a escriure.*#1\./);
  });

  it('takes no branch of its name that somebody else made', async () => {
    const desk = await accepted(FILLED);
    desk.edit(BRANCH, 'LLEGIU', 'Meva.');
    expect((await desk.run()).stdout).toBe('left to the editors\n');
    expect(desk.changed()).toEqual(['LLEGIU']);
    expect(desk.github.comments[0]?.body).toContain(BRANCH);
  });

  it('keeps the title and the text that an editor gave its pull request', async () => {
    const desk = await accepted(FILLED);
    await desk.run();
    Object.assign(desk.github.pulls[0] ?? {}, { title: 'Padró', body: 'Feta a mà.' });
    desk.issue.body = issueWith({ ...ANSWERS, title: 'Padró al mòbil' });
    await desk.run();
    expect(desk.github.pulls).toMatchObject([{ title: 'Padró', body: 'Feta a mà.' }]);
  });

  it('gets no second pull request once its own is merged or closed', async () => {
    const desk = await accepted(FILLED);
    await desk.run();
    Object.assign(desk.github.pulls[0] ?? {}, { state: 'closed' });
    desk.ask('branch', '--delete', '--force', BRANCH);
    expect((await desk.run()).stdout).toBe('settled already\n');
    expect(desk.counts()).toEqual([1, 1, 1]);
    expect(desk.github.comments[0]?.body).toMatch(/#1, que està tancada/);
  });

  it('is not mistaken for the pull request of a fork whose branch bears its name', async () => {
    const desk = await accepted(FILLED);
    const fork = { ref: BRANCH, repo: { full_name: 'org/copia' } };
    desk.github.pulls.push({
      id: 90,
      number: 90,
      body: '',
      title: '',
      state: 'open',
      user: null,
      head: fork,
    });
    expect(await desk.run()).toEqual(DONE);
    expect(desk.github.pulls).toHaveLength(2);
  });
});
