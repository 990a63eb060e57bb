import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { FakeGitHub, type Thing } from '../unit/fake-github.ts';
import { ALONE, git, repository } from './repository.ts';
import type { Scratch } from './scratch.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The issue of the tests, and the branch that it becomes. */
export const NUMBER = 12;
export const BRANCH = 'fitxa-issue-12';

/** What the script says when all went well. */
export const DONE = { stdout: 'proposed\n', stderr: '', failed: false };

/** What the script said, as a step of a workflow. */
export interface Ran {
  stdout: string;
  stderr: string;
  failed: boolean;
}

/** A GitHub with one issue that the editors accepted, a bare remote, and a checkout of its main. */
export interface Desk {
  github: FakeGitHub;
  issue: Thing;
  remote: string;
  folder: string;
  /** Runs the script. */
  run: (env?: Readonly<Record<string, string>>) => Promise<Ran>;
  /** What git says of the remote. */
  ask: (...args: string[]) => string;
  /** How many branches, pull requests and comments there are. */
  counts: () => [number, number, number];
  /** The files that the branch changes. */
  changed: () => string[];
  /** A file of the branch. */
  file: (path: string) => string;
  /** Changes main in the remote, and checks it out anew. */
  moveMain: (change: (scratch: Scratch) => void) => void;
  /** Commits something to a branch of the remote as an editor does. */
  edit: (branch: string, path: string, text: string) => void;
}

function roomOf(name: string): string {
  const room = mkdtempSync(join(tmpdir(), 'digicanvis-'));
  onTestFinished(() => {
    rmSync(room, { recursive: true, force: true });
  });
  return join(room, name);
}

/** Everything that the script finds when an editor puts the label on an issue. */
export async function accepted(body: string, change: Partial<Thing> = {}): Promise<Desk> {
  const github = new FakeGitHub();
  const issue: Thing = {
    ...{ id: 1, number: NUMBER, body, state: 'open', title: 'Fitxa: ' },
    ...{
      user: { login: 'marta-v', id: 4321 },
      labels: [{ name: 'fitxa-nova' }, { name: 'fitxa-acceptada' }],
    },
    ...change,
  };
  github.issues.push(issue);
  const api = await github.serve();
  const { scratch, parent, commit } = repository();
  const [remote, folder] = [roomOf('remote.git'), roomOf('checkout')];
  git(parent, 'clone', '--quiet', '--bare', parent, remote);
  git(parent, 'clone', '--quiet', '--depth=1', '--branch=main', `file://${remote}`, folder);
  const ask = (...args: string[]) => git(remote, ...args);
  const run = (env: Readonly<Record<string, string>> = {}) =>
    new Promise<Ran>((resolve) => {
      const variables = {
        ...{ GITHUB_API_URL: api, GITHUB_REPOSITORY: 'org/repo', GITHUB_TOKEN: 'secret-token' },
        CONTENT_DIR: join(folder, 'content'),
      };
      execFile(
        process.execPath,
        [join(ROOT, 'scripts/sheet-from-issue.ts'), String(NUMBER), '--no-network'],
        { cwd: folder, env: { ...ALONE, ...variables, ...env }, timeout: 80_000 },
        (error, stdout, stderr) => {
          resolve({ stdout, stderr, failed: error !== null });
        },
      );
    });
  return {
    ...{ github, issue, remote, folder, run, ask },
    counts: () => [
      ask('branch', '--format=%(refname:short)').split('\n').length,
      github.pulls.length,
      github.comments.length,
    ],
    changed: () => ask('diff', '--name-only', 'main', BRANCH).split('\n').filter(Boolean),
    file: (path) => ask('show', `${BRANCH}:${path}`),
    moveMain: (changeOf) => {
      changeOf(scratch);
      commit();
      git(parent, 'push', '--quiet', remote, 'main');
      git(folder, 'fetch', '--quiet', '--depth=1', 'origin', 'main');
      git(folder, 'reset', '--quiet', '--hard', 'FETCH_HEAD');
    },
    edit: (branch, path, text) => {
      const clone = roomOf('editor');
      git(parent, 'clone', '--quiet', `file://${remote}`, clone);
      git(
        clone,
        'switch',
        '--quiet',
        ask('branch', '--list', branch) === '' ? '--create' : '--guess',
        branch,
      );
      writeFileSync(join(clone, path), text);
      git(clone, 'add', '--all');
      git(clone, 'commit', '--quiet', '--message', 'Una correcció');
      git(clone, 'push', '--quiet', 'origin', `HEAD:${branch}`);
    },
  };
}
