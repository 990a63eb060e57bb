import { basename, dirname } from 'node:path';
import type { Scope } from './check.ts';
import { concernedFiles } from './concerned.ts';
import { commitOf, git, listOf } from './git.ts';
import { movesSince } from './moves.ts';

/**
 * Files of a content folder that differ from a ref of its repository, with those git does not track yet, as paths from
 * the folder's parent. Throws, with git's own words, where there is no repository or no such ref.
 */
export function changedFiles(folder: string, ref: string): ReadonlySet<string> {
  const commit = commitOf(folder, ref);
  const parent = dirname(folder);
  const inside = ['--', `./${basename(folder)}`];
  const changed = git(parent, 'diff', '--name-only', '--no-renames', '--relative', '-z', commit, ...inside);
  const untracked = git(parent, 'ls-files', '--others', '--exclude-standard', '-z', ...inside);
  return new Set([...listOf(changed), ...listOf(untracked)]);
}

/** What a check looks at of a content folder that differs from a ref: what changed. Throws as `changedFiles` does. */
export function scopeChanged(folder: string, ref: string): Scope {
  const changed = changedFiles(folder, ref);
  return { changed, moves: movesSince(folder, commitOf(folder, ref), changed), asked: () => changed };
}

/**
 * What a check looks at of a content folder that differs from a ref: what changed, and every file whose faults the change
 * can cause, so that whatever the change makes wrong is told. Throws as `changedFiles` does.
 */
export function scopeSince(folder: string, ref: string): Scope {
  const changed = changedFiles(folder, ref);
  return {
    changed,
    moves: movesSince(folder, commitOf(folder, ref), changed),
    asked: (read, { spellings }) => concernedFiles(read, changed, spellings),
  };
}
