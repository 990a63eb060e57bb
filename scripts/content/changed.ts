import { spawnSync } from 'node:child_process';
import { basename, dirname } from 'node:path';

function git(folder: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(stderr.trim().split('\n')[0] || 'unknown revision');
  return stdout;
}

/**
 * Files of a content folder that differ from a ref of its repository, with those git does not track yet, as paths from
 * the folder's parent. Throws, with git's own words, where there is no repository or no such ref.
 */
export function changedFiles(folder: string, ref: string): ReadonlySet<string> {
  // A ref that begins with a hyphen would be an option: resolved first, it is a hash and nothing else.
  const commit = git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  const parent = dirname(folder);
  const inside = [`./${basename(folder)}`];
  const changed = git(parent, ['diff', '--name-only', '--relative', '-z', commit.trim(), '--', ...inside]);
  const untracked = git(parent, ['ls-files', '--others', '--exclude-standard', '-z', '--', ...inside]);
  return new Set([...changed.split('\0'), ...untracked.split('\0')].filter(Boolean));
}
