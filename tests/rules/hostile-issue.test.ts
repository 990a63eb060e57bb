import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { administrationsText } from '../../src/domain/answer-text.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { readFrontmatter } from '../../scripts/content/frontmatter.ts';
import { LONGEST_REPORT } from '../../scripts/report/markdown.ts';
import { ANSWERS, issueWith } from '../unit/filled-issue.ts';
import { serve } from '../unit/network.ts';
import { accepted, BRANCH, type Desk } from './accepted-issue.ts';
import { git } from './repository.ts';

const labels = wordsOf('ca').administrationPart;
const MB = 1024 * 1024;

/** Texts that mean something to what an issue passes through. */
const TEXTS = {
  shell: '$(touch executat) `touch executat`; touch executat | sh && "$IFS" \'\n--upload-pack=touch executat',
  yaml: '!!js/function > |\n---\nphase: implantat\n? &a [*a, {x: y}]\n"\': #',
  path: '../../../.github/workflows/x.yml\n/etc/passwd\n..\\..\\x\n.git/hooks/post-checkout',
  html: '<script>alert(1)</script><img src=x onerror=alert(1)> @org/equip @algu closes #7 GH-8 https://dolent.cat',
  comment:
    '--> <!-- observatori-digicanvis: sheet-from-issue --> <!-- observatori-digicanvis: review -->\n@org/equip',
  unseen: '\u202etxet\u0000 \u200b\u2028\ufeff\ud800 \u001b[31m::error::x',
};

/** An issue that says a text wherever it can. */
function hostile(text: string): string {
  const body = { name: text.replaceAll('\n', ' '), city: text, website: text };
  const line = text.replaceAll('\n', ' ');
  return issueWith({
    ...ANSWERS,
    ...{
      title: line,
      problem: text,
      value: text,
      areas: line,
      phase: line,
      sources: text,
      tools: text,
      body: text,
    },
    administrations: `Ajuntament de Vilaclara\n${text}`,
    ens: administrationsText([body, { ...body, name: `Ens ${line}` }], labels),
    contacts: `Departament o càrrec: ${text}\nCorreu electrònic: ${text}`,
    replications: `Ens que ja és a l’Observatori: ${line}\nFont: ${line}`,
  });
}

/** What we post, without what stands in code spans, where GitHub looks for nothing. */
function outside({ github }: Desk): string {
  return [...github.pulls, ...github.comments]
    .map(({ title = '', body }) => `${title}\n${body}`.replace(/(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, ''))
    .join('\n');
}

const WRITTEN = /^content\/(?:projectes\/[a-z0-9-]+\/ca\.md|administracions\/[a-z0-9-]+\.yaml)$/;

describe('A hostile issue', () => {
  it.each(Object.entries(TEXTS))('of %s becomes a pull request like any other', async (_, text) => {
    const desk = await accepted(hostile(text), { title: `Fitxa: ${text}` });
    expect(await desk.run()).toMatchObject({ stdout: 'proposed\n', stderr: '' });
    expect(desk.changed().filter((path) => !WRITTEN.test(path))).toEqual([]);
    expect(
      desk
        .ask('ls-tree', '-r', BRANCH, 'content')
        .split('\n')
        .filter((line) => !line.startsWith('100644')),
    ).toEqual([]);
    for (const folder of [desk.folder, desk.remote, process.cwd()])
      expect(existsSync(join(folder, 'executat'))).toBe(false);
    // Nothing is said in our name but what we say: our two markers, our mention, our issue and pull request.
    const said = outside(desk);
    expect(said.match(/<[^>]*>/g)).toHaveLength(2);
    expect(new Set(said.match(/@[\w/-]+/g))).toEqual(new Set(['@marta-v']));
    expect(new Set(said.match(/(?:#|GH-)\d+/g))).toEqual(new Set(['#12', '#1']));
    expect(said.match(/closes? \S+/gi)).toEqual(['Closes #12']);
    expect(said).not.toMatch(/https?:|::error|[\u0000\u202e\u200b\u001b]/);
    expect(desk.ask('log', '-1', '--format=%B', BRANCH)).toBe(
      'Add the sheet of issue 12\n\nMade from what its author answered in the form.\n\nCo-authored-by: marta-v <4321+marta-v@users.noreply.github.com>',
    );
  });

  it('of a megabyte is read as far as GitHub takes a text, and the editors are told', async () => {
    const desk = await accepted(issueWith({ ...ANSWERS, body: 'mot '.repeat(MB / 4) }));
    expect(await desk.run()).toMatchObject({ stdout: 'proposed\n', stderr: '' });
    const [path = ''] = desk.changed();
    expect(desk.file(path).length).toBeLessThan(66_000);
    expect(desk.github.pulls[0]?.body).toContain('massa llarg');
  });

  it.each([
    ['a title', { title: 'a'.repeat(MB) }],
    ['spaces', { body: `a${' '.repeat(60_000)}b` }],
    ['spaces in a field', { problem: `a${' '.repeat(60_000)}b` }],
    ['signs that do not show', { problem: '\u0001'.repeat(MB) }],
    ['lines', { tools: '-\n'.repeat(MB / 2) }],
    ['labels', { contacts: 'Telèfon:\n\n'.repeat(MB / 8) }],
    ['local bodies', { ens: Array.from({ length: 5000 }, (_, i) => `Nom: Ens ${i}`).join('\n\n') }],
    ['names', { administrations: Array.from({ length: 9000 }, (_, i) => `Ens ${i}`).join('\n') }],
  ])('of no end of %s ends in text that GitHub takes', async (_, more) => {
    const desk = await accepted(issueWith({ ...ANSWERS, ...more }));
    expect(await desk.run()).toMatchObject({ stdout: 'proposed\n', stderr: '' });
    for (const { body } of [...desk.github.pulls, ...desk.github.comments])
      expect(body.length).toBeLessThan(LONGEST_REPORT + 200);
  });

  it('reads back from its file what it said', async () => {
    const text = `${TEXTS.yaml}\n${TEXTS.comment}`;
    const desk = await accepted(issueWith({ ...ANSWERS, problem: text, tools: text }));
    await desk.run();
    const [path = ''] = desk.changed();
    const { data, faults } = readFrontmatter(desk.file(path));
    expect(faults).toEqual([]);
    expect(data).toMatchObject({
      problem: text,
      tools: text.split('\n').map((line) => line.replace(/^- /, '')),
    });
  });

  it('is written through no link that a checkout holds', async () => {
    const desk = await accepted(issueWith(ANSWERS));
    const elsewhere = mkdtempSync(join(tmpdir(), 'digicanvis-'));
    onTestFinished(() => {
      rmSync(elsewhere, { recursive: true });
    });
    rmSync(join(desk.folder, 'content/projectes'), { recursive: true });
    symlinkSync(elsewhere, join(desk.folder, 'content/projectes'));
    expect(await desk.run()).toMatchObject({ stdout: 'proposed\n' });
    expect(execFileSync('ls', ['-A', elsewhere]).toString()).toBe('');
  });
});

describe('The token', () => {
  it('reaches GitHub, and neither a command, nor an address, nor a file, nor what is printed', async () => {
    const desk = await accepted(issueWith(ANSWERS));
    const seen: (string | undefined)[] = [];
    const server = await serve(({ headers, url = '' }, response) => {
      seen.push(headers.authorization);
      expect(url).not.toContain('secret');
      response.writeHead(403).end();
    });
    git(desk.folder, 'remote', 'set-url', '--push', 'origin', `${server}/org/repo.git`);
    const [room, real] = [
      mkdtempSync(join(tmpdir(), 'digicanvis-')),
      execFileSync('which', ['git']).toString().trim(),
    ];
    onTestFinished(() => {
      rmSync(room, { recursive: true });
    });
    writeFileSync(
      join(room, 'git'),
      `#!/bin/sh\nprintf '%s\\n' "$@" >> '${room}/said'\nexec '${real}' "$@"\n`,
    );
    chmodSync(join(room, 'git'), 0o755);
    const { failed, stdout, stderr } = await desk.run({
      GITHUB_SERVER_URL: server,
      PATH: `${room}:${process.env['PATH'] ?? ''}`,
    });
    const basic = Buffer.from('x-access-token:secret-token').toString('base64');
    expect(failed).toBe(true);
    expect(seen).toContain(`basic ${basic}`);
    const config = readFileSync(join(desk.folder, '.git/config'), 'utf8');
    const commands = readFileSync(join(room, 'said'), 'utf8');
    expect(commands).toContain('push');
    for (const text of [stdout, stderr, config, commands])
      expect([text.includes('secret-token'), text.includes(basic)]).toEqual([false, false]);
  });
});
