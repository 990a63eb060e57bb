import { git, gitBatch, listOf } from './git.ts';

/** A thing a commit holds below a folder. */
export interface TreeFile {
  /** Path with slashes, as the commit has it: it may be hostile. */
  path: string;
  /** `100644` and `100755` are files; `120000` is a link, `160000` another repository. */
  mode: string;
  hash: string;
  /** In bytes; undefined for what is no file. */
  size: number | undefined;
}

/** Everything a commit holds at some paths below a folder of its repository; paths are told from that folder. */
export function treeOf(folder: string, commit: string, ...paths: readonly string[]): TreeFile[] {
  const answer = git(folder, 'ls-tree', '-r', '-z', '--long', commit, '--', ...paths);
  return listOf(answer).map((line) => {
    const tab = line.indexOf('\t');
    const [mode = '', , hash = '', size = ''] = line.slice(0, tab).split(/ +/);
    return { path: line.slice(tab + 1), mode, hash, size: /^\d+$/.test(size) ? Number(size) : undefined };
  });
}

/** How many bytes of files are read at once. */
const AT_ONCE = 16 * 1024 * 1024;

function batches(files: readonly TreeFile[]): TreeFile[][] {
  const groups: TreeFile[][] = [];
  let room = 0;
  for (const file of files) {
    // Each file comes with a line of its own.
    const size = (file.size ?? 0) + 100;
    const last = groups.at(-1);
    if (last && size <= room) last.push(file);
    else groups.push([file]);
    room = (last && size <= room ? room : AT_ONCE) - size;
  }
  return groups;
}

/** The bytes of some files of a repository, in their order; each must be a file, and none larger than 60 MB. */
export function* bytesOf(repository: string, files: readonly TreeFile[]): Generator<[TreeFile, Buffer]> {
  for (const group of batches(files)) {
    const hashes = group.map(({ hash }) => `${hash}\n`).join('');
    const answer = gitBatch(repository, hashes, 'cat-file', '--batch');
    let start = 0;
    for (const file of group) {
      const header = answer.indexOf('\n', start);
      const size = Number(answer.toString('latin1', start, header).split(' ')[2]);
      if (!Number.isInteger(size)) throw new Error(`${file.hash} is not in the repository`);
      yield [file, answer.subarray(header + 1, header + 1 + size)];
      start = header + 1 + size + 1;
    }
  }
}
