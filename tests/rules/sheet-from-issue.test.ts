import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { administrationsText } from '../../src/domain/answer-text.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { checkContent } from '../../scripts/content/check.ts';
import { takeContent } from '../../scripts/content/take.ts';
import { checkerWordsOf } from '../../src/i18n/checker.ts';
import { BOT } from '../../scripts/github/marked.ts';
import { ANSWERS, issueWith } from '../unit/filled-issue.ts';
import { accepted, BRANCH, DONE } from './accepted-issue.ts';
import { git } from './repository.ts';

const FILE = 'content/projectes/vilaclara-padro-sense-paper/ca.md';
const FILLED = issueWith(ANSWERS);

describe('An issue that an editor accepts', () => {
  it('becomes a branch off main with the one file of its sheet, which the checker finds nothing wrong with', async () => {
    const desk = await accepted(FILLED);
    expect(await desk.run()).toEqual(DONE);
    expect(desk.changed()).toEqual([FILE]);
    expect(desk.ask('rev-parse', `${BRANCH}^`)).toBe(desk.ask('rev-parse', 'main'));
    const content = join(desk.remote, '../content');
    takeContent(desk.remote, desk.ask('rev-parse', BRANCH), content, { guides: true });
    const { faults } = checkerWordsOf('ca');
    const wrong = checkContent(content, faults, new Date().toISOString().slice(0, 10));
    rmSync(content, { recursive: true });
    expect(wrong.filter(({ file }) => file === FILE)).toEqual([]);
    expect(desk.file(FILE)).toMatch(/^administrations:\n {2}- ajuntament-de-vilaclara$/m);
    expect(desk.file(FILE)).toMatch(/^published: \d{4}-\d\d-\d\d\nverified: \d{4}-\d\d-\d\d$/m);
  });

  it('leaves the checkout as it was', async () => {
    const { folder, run } = await accepted(FILLED);
    const before = git(folder, 'rev-parse', 'HEAD');
    await run();
    expect(git(folder, 'status', '--porcelain', '--branch')).toBe('## main...origin/main');
    expect(git(folder, 'rev-parse', 'HEAD')).toBe(before);
  });

  it('credits its author by the number of the account', async () => {
    const { ask, run } = await accepted(FILLED);
    await run();
    expect(ask('log', '-1', '--format=%(trailers:key=Co-authored-by,valueonly)', BRANCH)).toBe(
      'marta-v <4321+marta-v@users.noreply.github.com>',
    );
    expect(ask('log', '-1', '--format=%an %cn', BRANCH)).toBe(`${BOT} ${BOT}`);
  });

  it.each([
    ['a login that is none', { login: 'x>\nSigned-off-by: y', id: 1 }],
    ['a number that is none', { login: 'marta-v', id: 0.5 }],
    ['nobody', null],
  ])('credits no one where GitHub says %s', async (_, user) => {
    const { ask, github, run } = await accepted(FILLED, { user });
    expect(await run()).toEqual(DONE);
    expect(ask('log', '-1', '--format=%B', BRANCH)).not.toMatch(/-by:/);
    expect(github.comments[0]?.body).toContain('\nGràcies!\n');
    expect(github.comments[0]?.body).not.toContain('nom d’usuari');
  });

  it('gets a pull request that closes it, with the report of a review, and is thanked with the way there', async () => {
    const { github, run } = await accepted(FILLED);
    await run();
    expect(github.pulls).toMatchObject([
      { title: 'Fitxa nova: vilaclara-padro-sense-paper', head: { ref: BRANCH } },
    ]);
    const { number, body = '' } = github.pulls[0] ?? {};
    for (const line of ['Closes #12', '## Revisió del contingut', '- Nivell 1, Títol: complet'])
      expect(body.split('\n')).toContain(line);
    expect(body).toMatch(/^Fitxa feta amb les respostes de @marta-v al formulari: #12\.$/m);
    expect(body).not.toContain('Què hi heu de mirar');
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toMatch(
      new RegExp(`Gràcies, @marta-v![^]*#${number}\\.[^]*el vostre nom d’usuari`),
    );
    expect(github.asked).toContain('POST /issues/12/comments');
  });

  it('with faults becomes a pull request all the same, and its report tells them', async () => {
    const desk = await accepted(issueWith({ ...ANSWERS, phase: 'acabat', summary: 'Curt.' }));
    expect(await desk.run()).toEqual(DONE);
    expect(desk.changed()).toEqual([FILE]);
    expect(desk.github.pulls[0]?.body).toMatch(/\*\*error\*\*, línia \d+, nivell 5, `phase`/);
  });

  it('takes its title from the issue where no answer gives it, and an address that is not taken', async () => {
    const { title, ...rest } = ANSWERS;
    const desk = await accepted(issueWith({ ...rest, title: 'Cita prèvia' }));
    await desk.run();
    expect(desk.changed()).toEqual(['content/projectes/vilaclara-cita-previa-2/ca.md']);
    const other = await accepted(issueWith(rest), { title: `Fitxa: ${title ?? ''}` });
    await other.run();
    expect(other.file(FILE)).toMatch(/^title: Padró sense paper$/m);
  });

  it('does nothing without the label', async () => {
    const desk = await accepted(FILLED, { labels: [{ name: 'fitxa-nova' }] });
    expect((await desk.run()).stdout).toContain('fitxa-acceptada');
    expect(desk.counts()).toEqual([1, 0, 0]);
  });
});

describe('Local bodies in an issue', () => {
  const labels = wordsOf('ca').administrationPart;
  const NEW = { name: 'Ajuntament de Roca-seca', kind: 'ajuntament', country: 'ES', city: 'Roca-seca' };
  const ROCA = 'content/administracions/ajuntament-de-roca-seca.yaml';

  it.each(['ajuntament-de-vilaclara', 'AJUNTAMENT DE VILACLARA', '- Ajuntàment de Vilaclara'])(
    'are known by name or id, as «%s»',
    async (administrations) => {
      const desk = await accepted(issueWith({ ...ANSWERS, administrations }));
      await desk.run();
      expect(desk.file(FILE)).toMatch(/^ {2}- ajuntament-de-vilaclara$/m);
    },
  );

  it('that are nowhere stay as their address, and the editors are told', async () => {
    const desk = await accepted(
      issueWith({ ...ANSWERS, administrations: 'Ajuntament de Vilaclara\nMancomunitat @dalt' }),
    );
    await desk.run();
    expect(desk.file(FILE)).toMatch(/^ {2}- mancomunitat-dalt$/m);
    expect(desk.changed()).toEqual([FILE]);
    expect(desk.github.pulls[0]?.body).toMatch(/Què hi heu de mirar\n\n- `Mancomunitat @dalt` no és cap ens/);
  });

  it('that are new come with a file of their own', async () => {
    const ens = administrationsText([{ ...NEW, population: { value: 900 } }], labels);
    const desk = await accepted(issueWith({ ...ANSWERS, administrations: 'Ajuntament de Roca-seca', ens }));
    await desk.run();
    expect(desk.changed()).toEqual([ROCA, 'content/projectes/roca-seca-padro-sense-paper/ca.md']);
    expect(desk.file(ROCA)).toBe(
      'name: Ajuntament de Roca-seca\nkind: ajuntament\ncountry: ES\ncity: Roca-seca\npopulation:\n  value: 900',
    );
    expect(desk.github.pulls[0]?.body).toContain(`- \`${ROCA}\`: nou`);
  });

  it('that are there already are never written over', async () => {
    const ens = administrationsText(
      [{ ...NEW, name: 'ajuntament de vilaclara' }, { city: 'Enlloc' }],
      labels,
    );
    const desk = await accepted(issueWith({ ...ANSWERS, ens }));
    await desk.run();
    expect(desk.changed()).toEqual([FILE]);
    expect(desk.github.pulls[0]?.body).toContain('`ajuntament de vilaclara` ja és a l’Observatori');
    expect(desk.github.pulls[0]?.body).toContain('no en sabem el nom');
  });
});

describe('An issue that cannot be a sheet', () => {
  it.each([
    ['is not of the form', 'Hola! Tinc un projecte molt maco, us truco? @org/equip #7'],
    ['is empty', ''],
    ['was sent without a single answer', issueWith({})],
    ['says neither what it is nor whose', issueWith({ phase: 'Pilot', value: 'Menys cues' })],
  ])('because it %s gets one comment that says what is missing, and no branch', async (_, body) => {
    const desk = await accepted(body);
    expect(await desk.run()).toMatchObject({ stdout: 'unusable\n', failed: false });
    await desk.run();
    expect(desk.counts()).toEqual([1, 0, 1]);
    const said = desk.github.comments[0]?.body ?? '';
    expect(said).toMatch(/^- Títol: Falta el camp «title»: cal un text\.$/m);
    expect(said).toMatch(/^- Ens locals: Falta el camp/m);
    expect(said).toContain('(https://github.com/org/repo/issues/new?template=nova-fitxa.yml)');
    expect(said).not.toMatch(/@org|#7/);
  });

  it('becomes one when its author has completed it', async () => {
    const desk = await accepted('');
    await desk.run();
    desk.issue.body = FILLED;
    expect(await desk.run()).toEqual(DONE);
    expect(desk.counts()).toEqual([2, 1, 1]);
  });
});

describe('A run that goes wrong', () => {
  it('is told in a sentence', async () => {
    const desk = await accepted(FILLED, { number: 13 });
    const { stderr, failed } = await desk.run();
    expect([failed, stderr]).toEqual([true, 'GitHub, asked for GET /issues/12, answered 404.\n']);
    const other = await accepted(FILLED, { labels: undefined as never });
    expect((await other.run()).stderr).toBe('GitHub has no issue 12 that we can read.\n');
  });

  it('writes nothing where main is no repository', async () => {
    const desk = await accepted(FILLED);
    rmSync(join(desk.folder, '.git'), { recursive: true });
    const { failed, stderr } = await desk.run();
    expect(failed).toBe(true);
    expect(stderr).toMatch(/git repository/);
    expect(desk.counts()).toEqual([1, 0, 0]);
    expect(existsSync(join(desk.folder, FILE))).toBe(false);
  });
});
