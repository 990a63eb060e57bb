import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from './files.ts';
import { readFrontmatter } from './frontmatter.ts';
import { bytesOf, treeOf } from './tree.ts';
import { readYaml } from './yaml.ts';

/** A content file as it was at some time: its data and, of Markdown, its body. */
export interface Version {
  data: unknown;
  body: string;
}

const isMarkdown = (file: string) => /\.mdx?$/.test(file);

/** Whether a file holds data or words, and not a picture. */
export function isText(file: string): boolean {
  return isMarkdown(file) || file.endsWith('.yaml');
}

/** Whether a path, as a commit has it, stays below the folder it is told from. */
export function staysInside(file: string): boolean {
  return file.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

function versionOf(file: string, text: string): Version {
  if (!isMarkdown(file)) return { data: readYaml(text).data, body: '' };
  const { data, body } = readFrontmatter(text);
  return { data, body };
}

/** The files of a folder as they stand, by path from its parent; undefined where there is none, or no text in it. */
export function versionNow(parent: string, file: string): Version | undefined {
  if (!staysInside(file)) return undefined;
  const stat = lstatSync(join(parent, file), { throwIfNoEntry: false });
  if (!stat?.isFile()) return undefined;
  const { text } = readText(join(parent, file));
  return text === undefined ? undefined : versionOf(file, text);
}

/** The largest file of the past that is compared, in bytes. */
const LARGEST = 1024 * 1024;

/** Some files of a commit, by path from a folder of its repository; those it does not have are left out. */
export function versionsAt(
  folder: string,
  commit: string,
  files: readonly string[],
): Map<string, Version | undefined> {
  const wanted = new Set(files);
  const rooms = new Set(files.map((file) => file.split('/')[0] ?? ''));
  // Paths of strangers are looked for here, and never given to git.
  const tree = [...rooms]
    .flatMap((room) => treeOf(folder, commit, room))
    .filter(({ path }) => wanted.has(path));
  const texts = tree.filter(
    ({ path, mode, size }) => mode.startsWith('100') && isText(path) && (size ?? 0) <= LARGEST,
  );
  const versions = new Map<string, Version | undefined>(tree.map(({ path }) => [path, undefined]));
  for (const [{ path }, bytes] of bytesOf(folder, texts))
    versions.set(path, versionOf(path, bytes.toString('utf8').replace(/\r\n?/g, '\n')));
  return versions;
}
