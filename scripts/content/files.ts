import { closeSync, existsSync, lstatSync, openSync, readSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Fault } from '../../src/domain/fault.ts';
import { LARGEST_FILE, sizeFaults } from '../../src/domain/file-faults.ts';
import { DEFAULT_LANGUAGE } from '../../src/domain/language.ts';

/** The files of the content folder itself that are data, by what they hold; what else stands there is for people. */
export const LISTS = {
  names: 'noms.yaml',
  redirects: 'redireccions.yaml',
  synonyms: 'sinonims.yaml',
  forms: 'formes.yaml',
} as const;

/** What the file of a list holds; undefined of any other. */
export function listIn(name: string | undefined): keyof typeof LISTS | undefined {
  return (Object.keys(LISTS) as (keyof typeof LISTS)[]).find((kind) => LISTS[kind] === name);
}

/** Files of the content folder itself that tell people of it; nothing of them is content. */
export const FOR_PEOPLE: readonly string[] = ['README.md', 'LICENSE'];

/** What a file stands in, by its path from the content folder's parent: a room, or what it is called at the top. */
export function roomOf(file: string): string {
  return file.split('/')[1] ?? '';
}

/** The slug of the sheet whose Catalan file this is, by its path from the content folder's parent; undefined of any other. */
export function catalanSheetOf(file: string): string | undefined {
  const [, room, slug, name, ...rest] = file.split('/');
  return room === 'projectes' && name === `${DEFAULT_LANGUAGE}.md` && rest.length === 0 ? slug : undefined;
}

/** A file of the content folder: its text, or what kept it from being read as text. */
export interface ContentFile {
  /** Path from the folder's parent, with slashes. */
  file: string;
  /** Path inside the folder, as parts. */
  parts: readonly string[];
  /** Whether it is a link to another place, which is never followed. */
  isLink: boolean;
  /** Whether a file that is not text begins as a picture does. */
  isPicture?: boolean;
  /** Undefined for a picture, or when `faults` tell why there is no text. */
  text: string | undefined;
  faults: Fault[];
}

const problem = (kind: Fault['kind'], more: Partial<Fault> = {}): Fault => ({
  kind,
  severity: 'error',
  path: [],
  ...more,
});

function readBytes(path: string, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  const handle = openSync(path, 'r');
  try {
    readSync(handle, bytes, 0, size, 0);
  } finally {
    closeSync(handle);
  }
  return bytes;
}

/** The text of a file as UTF-8, without byte order mark and with Unix line ends; every departure is told. */
export function readText(path: string): { text: string | undefined; faults: Fault[] } {
  try {
    const { size } = statSync(path);
    if (size === 0) return { text: undefined, faults: [problem('empty')] };
    if (size > LARGEST_FILE) return { text: undefined, faults: sizeFaults(size) };
    const decoded = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readBytes(path, size));
    if (decoded.includes('\0')) return { text: undefined, faults: [problem('encoding')] };
    const faults: Fault[] = [];
    if (decoded.startsWith('\ufeff')) faults.push(problem('bom', { severity: 'warning' }));
    if (/\r/.test(decoded)) faults.push(problem('crlf', { severity: 'warning' }));
    return { text: decoded.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'), faults };
  } catch (error) {
    return { text: undefined, faults: [problem(error instanceof TypeError ? 'encoding' : 'unreadable')] };
  }
}

const TEXT = /\.(md|mdx|yaml|yml)$/i;

/** Whether a file begins as a JPEG, a PNG, a WebP or an AVIF does, whatever it is called. */
function isPicture(path: string): boolean {
  const { size } = statSync(path);
  const start = Buffer.from(readBytes(path, Math.min(size, 12))).toString('latin1');
  return /^(\xff\xd8\xff|\x89PNG\r\n\x1a\n|RIFF[\s\S]{4}WEBP|[\s\S]{4}ftypavi[fs])/.test(start);
}

/** Paths below a folder as parts, links among them but never what is behind one. */
function walk(folder: string, parts: readonly string[] = []): string[][] {
  const entries = readdirSync(join(folder, ...parts), { withFileTypes: true });
  return entries
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((entry) => {
      const inside = [...parts, entry.name];
      return entry.isDirectory() ? walk(folder, inside) : [inside];
    });
}

/** Every file below a content folder, sorted by path; hidden files and those of the folder itself are passed over. */
export function contentFiles(folder: string): ContentFile[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  return walk(folder)
    .filter((parts) => parts.length > 1 || listIn(parts[0]))
    .map((parts) => ({ parts, path: join(folder, ...parts), file: [basename(folder), ...parts].join('/') }))
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .map(({ parts, path, file }) => {
      if (!lstatSync(path).isFile())
        return { file, parts, text: undefined, isLink: true, faults: [problem('wrong-place')] };
      return TEXT.test(path)
        ? { file, parts, isLink: false, ...readText(path) }
        : { file, parts, text: undefined, isLink: false, isPicture: isPicture(path), faults: [] };
    });
}
