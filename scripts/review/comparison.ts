import { mkdtempSync, rmSync } from 'node:fs';
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

function mergeBase(folder: string, ref: string, other: string): string {
  const [one, two] = [commitOf(folder, ref), commitOf(folder, other)];
  return git(folder, 'merge-base', one, two).trim();
}

/** A content folder as it stands, against where its branch left a ref. Throws with git's own words. */
export function compareFolder(folder: string, ref: string): Comparison {
  const base = mergeBase(folder, ref, 'HEAD');
  return {
    ...{ repository: dirname(folder), base, folder, refused: [], beyond: [] },
    changed: [...changedFiles(folder, base)].sort(),
    end: () => undefined,
  };
}

/** The content of a commit, taken as data into a folder of its own, against where it left a ref. */
export function compareCommit(folder: string, ref: string, of: string): Comparison {
  const repository = dirname(folder);
  const commit = commitOf(folder, of);
  const base = mergeBase(folder, ref, commit);
  const differing = listOf(
    git(repository, 'diff', '--name-only', '--no-renames', '--relative', '-z', base, commit),
  );
  const room = `${basename(folder)}/`;
  const scratch = mkdtempSync(join(tmpdir(), 'observatori-review-'));
  const taken = join(scratch, basename(folder));
  const end = () => {
    rmSync(scratch, { recursive: true, force: true });
  };
  try {
    const { refused } = takeContent(repository, commit, taken, { guides: true });
    const left = new Set(refused.map(({ file }) => file));
    return {
      ...{ repository, base, folder: taken, refused, end },
      changed: differing
        .filter((file) => file.startsWith(room) && staysInside(file) && !left.has(file))
        .sort(),
      beyond: differing.filter((file) => !file.startsWith(room)).sort(),
    };
  } catch (error) {
    end();
    throw error;
  }
}
