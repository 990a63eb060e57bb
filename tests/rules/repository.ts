import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { Scratch } from './scratch.ts';

const WHO = ['-c', 'user.name=Prova', '-c', 'user.email=prova@example.cat', '-c', 'commit.gpgsign=false'];

/** Nothing of who runs the tests, nor of a repository whose hook may be running them. */
export const ALONE = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
  ...{ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', NO_COLOR: '1' },
};

/** What git answers in a folder; what it refuses is a mistake of the test. */
export function git(folder: string, ...args: string[]): string {
  return gitWith(folder, undefined, ...args);
}

/** The same, of a command that reads something. */
export function gitWith(folder: string, input: string | undefined, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', ['-C', folder, ...WHO, ...args], {
    encoding: 'utf8',
    env: ALONE,
    ...(input !== undefined && { input }),
  });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

/** The fixture, committed in a repository of its own whose branch is `main`. */
export function repository(): { scratch: Scratch; parent: string; commit: () => void } {
  const scratch = new Scratch();
  const parent = dirname(scratch.folder);
  git(parent, 'init', '--quiet', '--initial-branch=main');
  const commit = () => {
    git(parent, 'add', '--all');
    git(parent, 'commit', '--quiet', '--allow-empty', '--message', 'Contingut');
  };
  commit();
  return { scratch, parent, commit };
}
