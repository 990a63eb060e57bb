import { globSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';

/** The root of the project. */
export const ROOT = join(import.meta.dirname, '../..');

/** A file of ours, by its path from the root. */
export interface SourceFile {
  path: string;
  text: string;
}

/** What a file takes from another. */
export interface Import {
  /** A package, or a path from the root. */
  target: string;
  /** Whether nothing of it is left once types are gone. */
  isType: boolean;
  /** Whether it stands in the `<script>` of a component, which runs in the browser. */
  inScript: boolean;
}

/** The paths from the root that fit a pattern, with slashes, in order. */
export function pathsOf(pattern: string): string[] {
  return globSync(pattern, { cwd: ROOT })
    .map((path) => path.split(sep).join('/'))
    .sort();
}

/** Every file of ours that can import: `src/` and `scripts/`, in order. */
export function sourceFiles(): SourceFile[] {
  return pathsOf('{src,scripts}/**/*.{ts,mjs,astro}').map((path) => ({
    path,
    text: readFileSync(join(ROOT, path), 'utf8'),
  }));
}

const FORMS = [
  /^\s*(?:import|export)\s+(type\s)?(?:[\w*{][^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]/gm,
  /\bimport\s*\(\s*()['"]([^'"]+)['"]/g,
];

/** What a file imports, whether for its code or for its types. */
export function importsOf({ path, text }: SourceFile): Import[] {
  const scripts = [...text.matchAll(/<script\b[\s\S]*?<\/script>/g)].map(({ index, 0: whole }) => [
    index,
    index + whole.length,
  ]);
  return FORMS.flatMap((form) => [...text.matchAll(form)]).map(({ index, 1: type, 2: from = '' }) => ({
    target: from.startsWith('.') ? posix.join(posix.dirname(path), from) : from,
    isType: Boolean(type),
    inScript: scripts.some(([start = 0, end = 0]) => index >= start && index < end),
  }));
}

/** Text without comments, to look for words that do something. */
export function codeOf({ text }: SourceFile): string {
  return text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<=^|\s)\/\/.*$/gm, '');
}
