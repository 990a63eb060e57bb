import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bytesOf, treeOf, type TreeFile } from './tree.ts';

/** Why a file of a proposal is left where it is. */
export type RefusalReason = 'not-a-file' | 'path' | 'too-large' | 'too-many';

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

/** Only these rooms are data. Guides are MDX, which a build runs, so they are taken only to be read. */
const DATA = /^content(?:$|\/(?:projectes|administracions|noms\.yaml)(?:\/|$))/;
const GUIDES = /^content\/guies(?:\/|$)/;

const ROOMS = ['projectes', 'administracions', 'noms.yaml', 'guies'];
const EMPTIED = { recursive: true, force: true };

interface Taken {
  /** How many files were written. */
  files: number;
  refused: Refusal[];
}

function reasonOf({ path, mode, size }: TreeFile): RefusalReason | undefined {
  if (!FILE_MODES.has(mode) || size === undefined) return 'not-a-file';
  if (path.split('/').some(isOdd) || path.length > 400) return 'path';
  return size > LARGEST_FILE ? 'too-large' : undefined;
}

/**
 * Writes the content a commit holds into a folder, in place of what was there, and nothing else of that commit. It is
 * data: no link is made, no path leads out, no file of another kind is taken; what is refused is told. Without
 * guides, those of the folder stay as they are.
 */
export function takeContent(
  repository: string,
  commit: string,
  folder: string,
  { guides }: { guides: boolean },
): Taken {
  const wanted = treeOf(repository, commit, 'content').filter(
    ({ path }) => DATA.test(path) || (guides && GUIDES.test(path)),
  );
  const refused: Refusal[] = [];
  let bytes = 0;
  const kept = wanted.filter((file, i) => {
    bytes += file.size ?? 0;
    const reason = reasonOf(file) ?? (i >= MOST_FILES || bytes > LARGEST_FOLDER ? 'too-many' : undefined);
    if (reason) refused.push({ file: file.path, reason });
    return !reason;
  });
  for (const room of ROOMS) if (guides || room !== 'guies') rmSync(join(folder, room), EMPTIED);
  for (const [{ path }, content] of bytesOf(repository, kept)) {
    const target = join(folder, ...path.split('/').slice(1));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content, { mode: 0o644 });
  }
  return { files: kept.length, refused };
}
