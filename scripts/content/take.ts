import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FOR_PEOPLE, LISTS, roomOf } from './files.ts';
import { bytesOf, treeOf, type TreeFile } from './tree.ts';

/** Why a file of a proposal is left where it is. */
export type RefusalReason = 'not-a-file' | 'path' | 'place' | 'too-large' | 'too-many';

/** A file of a proposal that was not taken; its path is as hostile as it came. */
export interface Refusal {
  file: string;
  reason: RefusalReason;
}

/** The largest picture a sheet may bring, and the most a content folder may hold, in bytes and in files. */
const LARGEST_FILE = 8 * 1024 * 1024;
const LARGEST_FOLDER = 2 * 1024 * 1024 * 1024;
const MOST_FILES = 200_000;

const FILE_MODES = new Set(['100644', '100755']);

/** Parts of a path no file may be written under: they lead elsewhere, into git, or mean something to a machine. */
function isOdd(part: string): boolean {
  return part.startsWith('.') || part.length > 200 || !/^[\p{L}\p{N}][\p{L}\p{N}\p{M} ._·-]*$/u.test(part);
}

/** Guides are MDX, which a build runs, so they are taken only to be read. */
const GUIDES = 'guies';
const FOLDERS = ['projectes', 'administracions', GUIDES];
const FILES = [...Object.values(LISTS), ...FOR_PEOPLE];
const EMPTIED = { recursive: true, force: true };

interface Taken {
  /** How many files were written. */
  files: number;
  refused: Refusal[];
}

function hasPlace(path: string): boolean {
  return path.split('/').length > 2 ? FOLDERS.includes(roomOf(path)) : FILES.includes(roomOf(path));
}

function reasonOf({ path, mode, size }: TreeFile): RefusalReason | undefined {
  if (!FILE_MODES.has(mode) || size === undefined) return 'not-a-file';
  if (path.split('/').some(isOdd) || path.length > 400) return 'path';
  if (!hasPlace(path)) return 'place';
  return size > LARGEST_FILE ? 'too-large' : undefined;
}

/**
 * Writes the content a commit holds into a folder, in place of what was there, and nothing else of that commit. It is
 * data: no link is made, no path leads out, no file of another kind or out of place is taken; what is refused is told.
 * Without guides, those of the folder stay as they are.
 */
export function takeContent(
  repository: string,
  commit: string,
  folder: string,
  { guides }: { guides: boolean },
): Taken {
  const wanted = treeOf(repository, commit, 'content').filter(
    ({ path }) => guides || roomOf(path) !== GUIDES,
  );
  const refused: Refusal[] = [];
  let bytes = 0;
  const kept = wanted.filter((file, i) => {
    bytes += file.size ?? 0;
    const reason = reasonOf(file) ?? (i >= MOST_FILES || bytes > LARGEST_FOLDER ? 'too-many' : undefined);
    if (reason) refused.push({ file: file.path, reason });
    return !reason;
  });
  for (const name of [...FOLDERS, ...FILES])
    if (guides || name !== GUIDES) rmSync(join(folder, name), EMPTIED);
  for (const [{ path }, content] of bytesOf(repository, kept)) {
    const target = join(folder, ...path.split('/').slice(1));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content, { mode: 0o644 });
  }
  return { files: kept.length, refused };
}
