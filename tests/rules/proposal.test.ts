import { existsSync, lstatSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LONGEST_REPORT } from '../../scripts/report/markdown.ts';
import type { Review } from '../../scripts/review/review.ts';
import { propose, type Checkout, type OddFile } from './proposal.ts';
import { git } from './repository.ts';
import { BODY, ENGLISH, LONE, SHEET, type Scratch } from './scratch.ts';

const SLUG = 'vilaclara-cita-previa';
const REVIEW = ['refs/proposal^1', '--of', 'refs/proposal', '--no-network'];

const json = ({ run }: Checkout) =>
  JSON.parse(run('review.ts', ...REVIEW, '--format', 'json').stdout) as Review;

/** The files below a folder of a checkout, links among them. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => !lstatSync(join(folder, file)).isDirectory(),
  );
}

describe('An ordinary pull request of one sheet', () => {
  const change = (scratch: Scratch) => {
    scratch
      .edit(SHEET, 'phase: implantat', 'phase: pilot')
      .edit(SHEET, 'amount: 320', 'amount: 400')
      .edit(SHEET, '  - Agenda Oberta', '  - Agenda Oberta\n  - Correu')
      .edit(SHEET, 'qui feia cua', 'qui i quan feia cua')
      .edit(ENGLISH, /^title: .*/m, 'title: Appointments with no calls');
  };

  it('is taken whole, judged by what it changes, and reported', () => {
    const checkout = propose(change);
    expect(checkout.run('take.ts', 'refs/proposal')).toMatchObject({ stdout: '', status: 0 });
    expect(readFileSync(join(checkout.folder, 'content', SHEET), 'utf8')).toContain('phase: pilot');
    const check = checkout.run('check.ts', '--format', 'github', '--changed', 'refs/proposal^1');
    expect(check.status).toBe(0);
    const report = checkout.run('review.ts', ...REVIEW);
    expect(report).toMatchObject({ stderr: '', status: 0 });
    for (const line of [
      `### Fitxa \`${SLUG}\``,
      '- Nivell 1, Títol: complet',
      '  - `phase` canviat: `implantat` → `pilot`',
      '  - `savings[0].amount` canviat: `320` → `400`',
      '  - `tools[1]` afegit: `Correu`',
      '  - cos: 2 paraules afegides, 0 paraules tretes',
      '    - afegit: `i quan`',
      `- \`content/${ENGLISH}\`: canvia`,
    ])
      expect(report.stdout.split('\n')).toContain(line);
  });

  it('is told in the language asked for', () => {
    const { run } = propose(change);
    expect(run('review.ts', ...REVIEW, '--lang', 'es').stdout).toContain('`phase` cambiado');
    expect(run('review.ts', ...REVIEW, '--lang', 'en').stdout).toContain('- Level 1, Title: complete');
  });

  it('is told as data, sheet by sheet, with nothing of the sheets it leaves alone', () => {
    const { sheets, beyond, refused, others } = json(propose(change));
    expect(sheets.map(({ slug }) => slug)).toEqual([SLUG]);
    expect([beyond, refused, others]).toEqual([[], [], []]);
    expect(sheets[0]?.addresses).toMatchObject({ tried: 0, silent: [] });
    expect(sheets[0]?.addresses.count).toBeGreaterThan(3);
  });

  it('with errors is reported with them, and still reported', () => {
    const checkout = propose((scratch) => scratch.edit(SHEET, 'phase: implantat', 'phase: res'));
    const report = checkout.run('review.ts', ...REVIEW);
    expect(report.status).toBe(0);
    expect(report.stdout).toMatch(/#### Què en diu el comprovador \(1 error, 0 avisos\)/);
    expect(report.stdout).toMatch(/ {2}- \*\*error\*\*, línia \d+, nivell 5, `phase`: /);
    expect(checkout.run('take.ts', 'refs/proposal').status).toBe(0);
    expect(checkout.run('check.ts', '--format', 'github', '--changed', 'refs/proposal^1').status).toBe(1);
  });

  it('may bring a new sheet, take one away, or leave one without its local body', () => {
    const { sheets, others, findings } = json(
      propose((scratch) =>
        scratch.write('projectes/vilaclara-nova/ca.md', scratch.read(LONE)).remove(LONE).remove(BODY),
      ),
    );
    expect(sheets.map(({ slug, changes }) => [slug, changes[0]?.state])).toEqual([
      ['la-riba-expedient-unic', 'removed'],
      ['vilaclara-nova', 'added'],
    ]);
    expect(others).toMatchObject([{ file: `content/${BODY}`, state: 'removed' }]);
    expect(findings.map(({ file }) => file)).toContain(`content/${SHEET}`);
  });
});

const link = (path: string, to: string): OddFile => ({ path, mode: '120000', text: to });
const file = (path: string, text = 'Hola'): OddFile => ({ path, mode: '100644', text });

const COMMAND = 'a\n::error file=README.md::x';
const ODD: readonly OddFile[] = [
  link(`content/projectes/${SLUG}/enllac.md`, '/etc/passwd'),
  link('content/projectes/fora', '../../..'),
  file('content/projectes/../../../escapat.md'),
  file('content/administracions/..'),
  file('content/projectes/a/.git/hooks/post-checkout', '#!/bin/sh\ntouch /tmp/x'),
  file(`content/projectes/${COMMAND}/ca.md`),
  file('content/projectes/-->@algu <b>/ca.md'),
  { path: 'content/projectes/altre-dipòsit', mode: '160000', text: '' },
  file('content/projectes/gros/ca.md', `---\ntitle: ${'x'.repeat(1024 * 1024)}\n---\n`),
  file('content/projectes/enorme/foto.png', 'x'.repeat(9 * 1024 * 1024)),
];

/** A sheet, and beside it all that would run if anybody ran it. */
function hostile(scratch: Scratch): void {
  const marks = 'throw new Error("executat")';
  scratch
    .write('../package.json', '{ "scripts": { "take": "touch executat", "precheck": "touch executat" } }')
    .write('../.github/workflows/content.yml', 'on: pull_request_target')
    .write('../astro.config.mjs', marks)
    .write('../scripts/check.ts', marks)
    .write('guies/que-es/ca.mdx', `import x from '../../../astro.config.mjs';\n\n{process.exit(1)}\n`)
    .edit(
      SHEET,
      /^title: .*/m,
      `title: '--> @algu #12 <img src=x onerror=alert(1)> [x](https://dolent.cat) \`'`,
    )
    .edit(
      SHEET,
      '## Com va començar',
      '## Com va començar\n\n<!-- observatori-digicanvis: review --> @org/equip\n',
    );
}

describe('A hostile pull request', () => {
  it('brings in its content and nothing else, and nothing of it runs', () => {
    const checkout = propose(hostile, ODD);
    const { folder } = checkout;
    const taken = checkout.run('take.ts', 'refs/proposal');
    expect(taken.status).toBe(1);
    // Main holds no code in this repository: what there is came with the proposal.
    expect(filesIn(folder).filter((one) => !one.startsWith('.git/') && !one.startsWith('content/'))).toEqual(
      [],
    );
    expect(existsSync(join(folder, '..', 'escapat.md'))).toBe(false);
    const content = join(folder, 'content');
    const all = filesIn(content);
    expect(all.filter((one) => !lstatSync(join(content, one)).isFile())).toEqual([]);
    expect(all.filter((one) => /\.git|\.\.|\n|enorme|enllac/.test(one))).toEqual([]);
    expect(all).toContain(SHEET);
  });

  it('is told by annotations of which each is one line, and none is its own', () => {
    const checkout = propose(hostile, ODD);
    const { stdout } = checkout.run('take.ts', 'refs/proposal');
    const check = checkout.run('check.ts', '--format', 'github', '--changed', 'refs/proposal^1');
    expect(check.status).toBe(1);
    for (const line of `${stdout.trim()}\n${check.stdout.trim()}`.split('\n'))
      expect(line).toMatch(/^::(?:error|warning) file=content\/[^\n]*::/);
    expect(stdout.trim().split('\n')).toHaveLength(9);
  });

  it('leaves the guides of main alone where a build follows', () => {
    const checkout = propose(hostile);
    const guide = join(checkout.folder, 'content/guies/que-es/ca.mdx');
    const before = readFileSync(guide, 'utf8');
    expect(checkout.run('take.ts', 'refs/proposal', '--no-guides').status).toBe(0);
    expect(readFileSync(guide, 'utf8')).toBe(before);
    expect(readFileSync(join(checkout.folder, 'content', SHEET), 'utf8')).toContain('onerror');
  });

  it('is reported in text that means nothing to GitHub, and names the files that are no content', () => {
    const checkout = propose(hostile, ODD);
    const { stdout, status, stderr } = checkout.run('review.ts', ...REVIEW);
    expect([status, stderr]).toEqual([0, '']);
    const outside = stdout.replace(/(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '');
    expect(outside).not.toMatch(/[<@]|https?:|-->|::error/);
    expect(outside).not.toMatch(/(?<!^#*)#\d/m);
    for (const name of [
      'package.json',
      '.github/workflows/content.yml',
      'astro.config.mjs',
      'scripts/check.ts',
    ])
      expect(stdout).toContain(`- \`${name}\``);
    expect(stdout).toContain('és un enllaç o un altre repositori');
    expect(stdout.length).toBeLessThanOrEqual(LONGEST_REPORT);
    expect(git(checkout.folder, 'status', '--porcelain')).toBe('');
  });

  it('with a thousand sheets gets a report that GitHub takes, cut and saying so', () => {
    const checkout = propose((scratch) => {
      const sheet = scratch.read(LONE).replace(/phase: \w+/, `phase: ${'res '.repeat(200)}`);
      for (let i = 0; i < 300; i++)
        scratch.write(`projectes/fitxa-${i}/ca.md`, `${sheet}\n${'mot '.repeat(50)}`);
    });
    const { stdout, status } = checkout.run('review.ts', ...REVIEW);
    expect(status).toBe(0);
    expect(stdout.length).toBeLessThanOrEqual(LONGEST_REPORT + 1);
    expect(stdout).toMatch(/I 260 fitxes més|L’informe és massa llarg/);
  });
});

it('A hostile path leads a report to no file of the machine', () => {
  const outside = 'content/altres/../../../SECRET.md';
  const checkout = propose(() => undefined, [file(outside), file('content/projectes/../../../SECRET.md')]);
  const { stdout, status } = checkout.run('review.ts', ...REVIEW, '--format', 'json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ sheets: [], others: [] });
});

describe('npm run review', () => {
  it('tells of one sheet as it stands in the folder', () => {
    const { run, folder } = propose((scratch) => scratch.edit(SHEET, 'phase: implantat', 'phase: pilot'));
    expect(run('review.ts', SLUG, '--no-network').stdout).toContain('Res, respecte del que hi ha publicat.');
    run('take.ts', 'refs/proposal');
    expect(run('review.ts', SLUG, '--no-network').stdout).toContain('`implantat` → `pilot`');
    symlinkSync('/etc/passwd', join(folder, 'content/projectes', SLUG, 'x.md'));
    expect(run('review.ts', 'HEAD', '--no-network').stdout).toContain('`implantat` → `pilot`');
  });

  it.each([
    ['no-hi-es', /«no-hi-es» no és cap fitxa/],
    ['--output=x', /S’escriu: npm run review/],
    ['', /No podem comparar/],
    ['a b', /No podem comparar/],
  ])('refuses %j with a sentence', (about, sentence) => {
    const { stdout, stderr, status } = propose((s) => s.edit(SHEET, 'phase: implantat', 'phase: pilot')).run(
      'review.ts',
      about,
    );
    expect([stdout, status]).toEqual(['', 2]);
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/ {4}at |node:internal/);
  });
});
