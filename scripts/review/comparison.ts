import { lstatSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { changedFiles } from '../content/changed.ts';
import { commitOf, git, listOf } from '../content/git.ts';
import { takeContent, type Refusal } from '../content/take.ts';
import { staysInside } from '../content/versions.ts';

/** Content as it stands, and the commit it is compared with. */
export interface Comparison {
  /** A folder of the repository: the parent of its content folder. */
  repository: string;
  /** The commit. */
  base: string;
  /** The content folder, as it stands or as a commit has it. */
  folder: string;
  /** Files that differ, as paths from the content folder's parent, in order. */
  changed: readonly string[];
  /** Those of them that are there no more. */
  removed: ReadonlySet<string>;
  /** What a proposal holds and is left alone: links, odd paths, sizes that cannot be. */
  refused: readonly Refusal[];
  /** What a proposal changes outside the content. */
  beyond: readonly string[];
  /** Takes away what was written for the comparison. */
  end: () => void;
}

/** The first of these that is here is what a sheet is compared with, unless it is said. */
const USUAL_BASES = ['origin/main', 'main', 'HEAD'];

/** What a sheet is compared with when nothing is said. */
export function usualBase(folder: string): string {
  const known = USUAL_BASES.find((ref) => {
    try {
      return commitOf(folder, ref);
    } catch {
      return false;
    }
  });
  return known ?? 'HEAD';
}

/** Content of a commit taken as data into a folder of its own, and how to take that away again. */
export function takeApart(
  { repository, name }: { repository: string; name: string },
  commit: string,
): { folder: string; refused: Refusal[]; end: () => void } {
  const scratch = mkdtempSync(join(tmpdir(), 'observatori-review-'));
  const end = () => {
    rmSync(scratch, { recursive: true, force: true });
  };
  try {
    const folder = join(scratch, name);
    return { folder, refused: takeContent(repository, commit, folder, { guides: true }).refused, end };
  } catch (error) {
    end();
    throw error;
  }
}

function mergeBase(folder: string, ref: string, other: string): string {
  const [one, two] = [commitOf(folder, ref), commitOf(folder, other)];
  return git(folder, 'merge-base', one, two).trim();
}

/** A content folder as it stands, against where its branch left a ref. Throws with git's own words. */
export function compareFolder(folder: string, ref: string): Comparison {
  const base = mergeBase(folder, ref, 'HEAD');
  const repository = dirname(folder);
  const changed = [...changedFiles(folder, base)].sort();
  const isGone = (file: string) => !lstatSync(join(repository, file), { throwIfNoEntry: false });
  return {
    ...{ repository, base, folder, changed, refused: [], beyond: [] },
    removed: new Set(changed.filter(isGone)),
    end: () => undefined,
  };
}

/** The content of a commit, taken as data into a folder of its own, against where it left a ref. */
export function compareCommit(folder: string, ref: string, of: string): Comparison {
  const repository = dirname(folder);
  const name = basename(folder);
  const commit = commitOf(folder, of);
  const base = mergeBase(folder, ref, commit);
  const differing = (...more: string[]) =>
    listOf(
      git(repository, 'diff', '--name-only', '--no-renames', '--relative', '-z', ...more, base, commit),
    ).sort();
  const all = differing();
  const isInside = (file: string) => file.startsWith(`${name}/`);
  const { folder: taken, refused, end } = takeApart({ repository, name }, commit);
  // What is only out of place is told as any other file too.
  const left = new Set(refused.filter(({ reason }) => reason !== 'place').map(({ file }) => file));
  return {
    ...{ repository, base, folder: taken, refused, end },
    changed: all.filter((file) => isInside(file) && staysInside(file) && !left.has(file)),
    removed: new Set(differing('--diff-filter=D')),
    beyond: all.filter((file) => !isInside(file)),
  };
}
