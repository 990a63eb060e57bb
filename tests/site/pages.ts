import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A page of a built site. */
export interface Page {
  /** Path from the build's folder, with slashes. */
  file: string;
  html: string;
}

const builds = { root: '.cache/site/root', sub: '.cache/site/sub/observatori' } as const;

/** Every page of a built site; `root` is the real content, `sub` the fixture under a sub-path. */
export function pagesOf(build: keyof typeof builds): Page[] {
  const folder = builds[build];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file: file.split(sep).join('/'), html: readFileSync(join(folder, file), 'utf8') }));
}

/** One page of a built site by its path. */
export function page(build: keyof typeof builds, path: string): string {
  return readFileSync(join(builds[build], path, 'index.html'), 'utf8');
}

/** A file of a built site. */
export function file(build: keyof typeof builds, path: string): string {
  return readFileSync(join(builds[build], path), 'utf8');
}

/** Bytes as they travel. */
export function compressed(content: string | Uint8Array): number {
  return gzipSync(content, { level: 9 }).length;
}
