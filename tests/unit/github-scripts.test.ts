import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { bodyOf, say } from '../github/http.ts';
import { serve } from './network.ts';
import { ROOT } from './source.ts';

const SHA = 'c'.repeat(40);

/** A folder with one file in it. */
function fileOf(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'digicanvis-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  writeFileSync(join(folder, 'file'), text);
  return join(folder, 'file');
}

/** A GitHub with one open pull request and no comments; what was written to it. */
async function github(head = SHA): Promise<{ api: string; written: { path: string; body: string }[] }> {
  const written: { path: string; body: string }[] = [];
  const api = await serve((request, response) => {
    void (async () => {
      const { method, url = '' } = request;
      const data = await bodyOf(request);
      if (method !== 'GET') written.push({ path: url, body: (JSON.parse(data) as { body: string }).body });
      say(response, 200, url.includes('/pulls/') ? { number: 12, state: 'open', head: { sha: head } } : []);
    })();
  });
  return { api, written };
}

/** What a script says as a step of a workflow. */
function run(api: string, env: Record<string, string>, script: string, ...args: string[]) {
  const variables = {
    GITHUB_API_URL: api,
    GITHUB_REPOSITORY: 'org/repo',
    GITHUB_TOKEN: 'secret-token',
    HEAD_SHA: SHA,
  };
  return new Promise<{ stdout: string; stderr: string; failed: boolean }>((resolve) => {
    execFile(
      process.execPath,
      [join(ROOT, 'scripts', script), ...args],
      { env: { ...process.env, ...variables, ...env }, timeout: 30_000 },
      (error, stdout, stderr) => {
        resolve({ stdout, stderr, failed: error !== null });
      },
    );
  });
}

describe('npm run pull', { timeout: 60_000 }, () => {
  it('gives the number of the pull request that the run was for', async () => {
    const { api } = await github();
    expect(await run(api, {}, 'pull.ts', fileOf('12\n'))).toEqual({
      stdout: 'number=12\n',
      stderr: '',
      failed: false,
    });
  });

  it('gives nothing for another number, another commit, no number, a link or no file', async () => {
    const { api } = await github();
    const link = `${fileOf('12\n')}-link`;
    symlinkSync(fileOf('12\n'), link);
    const runs = await Promise.all([
      run(api, {}, 'pull.ts', fileOf('13')),
      run(api, { HEAD_SHA: 'd'.repeat(40) }, 'pull.ts', fileOf('12')),
      run(api, {}, 'pull.ts', fileOf('12\nnumber=13\n')),
      run(api, {}, 'pull.ts', link),
      run(api, {}, 'pull.ts', '/no/hi/es'),
    ]);
    for (const { stdout, stderr, failed } of runs) {
      expect([stdout, failed]).toEqual(['', true]);
      expect(stderr).not.toMatch(/ {4}at |secret-token/);
    }
  });
});

describe('npm run comment', { timeout: 60_000 }, () => {
  it('posts the report with the way to its pages', async () => {
    const { api, written } = await github();
    const env = { PAGES: '3', RUN: 'https://github.com/org/repo/actions/runs/1' };
    expect(await run(api, env, 'comment.ts', '12', fileOf('## Informe\n'))).toMatchObject({
      stdout: 'posted\n',
    });
    expect(written).toMatchObject([{ path: '/repos/org/repo/issues/12/comments' }]);
    expect(written[0]?.body).toMatch(
      /## Informe\n\n.*\(https:\/\/github\.com\/org\/repo\/actions\/runs\/1\)/,
    );
  });

  it.each([
    ['are being built, while nobody has said how many', {}, /Ara fem les pàgines de mostra/],
    ['could not be built, where there are none', { PAGES: '0' }, /No s’ha pogut fer cap pàgina/],
    ['could not be built, where their job failed', { PAGES: '' }, /No s’ha pogut fer cap pàgina/],
  ])('says that pages %s', async (_, env, sentence) => {
    const { api, written } = await github();
    await run(api, env, 'comment.ts', '12', fileOf('## Informe\n'));
    expect(written.map(({ body }) => body)).toEqual([expect.stringMatching(sentence)]);
  });

  it('posts nothing where the pull request has moved on', async () => {
    const { api, written } = await github('e'.repeat(40));
    expect(await run(api, {}, 'comment.ts', '12', fileOf('x'))).toMatchObject({ failed: false });
    expect(written).toEqual([]);
  });
});

describe('npm run issue', { timeout: 60_000 }, () => {
  it('opens an issue of what a file says, and none of an empty one', async () => {
    const { api, written } = await github();
    await run(api, {}, 'issue.ts', 'links', fileOf(''));
    expect(written).toEqual([]);
    expect(await run(api, {}, 'issue.ts', 'freshness', fileOf('- [ ] `a`'))).toMatchObject({
      stdout: 'opened\n',
    });
    expect(written).toMatchObject([{ path: '/repos/org/repo/issues' }]);
  });

  it('refuses a kind nobody knows', async () => {
    expect(await run('http://127.0.0.1:1', {}, 'issue.ts', 'x', fileOf(''))).toMatchObject({
      stdout: '',
      failed: true,
    });
  });
});
