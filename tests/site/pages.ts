import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A page of a built site. */
export interface Page {
  /** Path from the build's folder, with slashes. */
  file: string;
  html: string;
}

const builds = {
  root: '.cache/site/root',
  sub: '.cache/site/sub/observatori',
  forum: '.cache/site/forum',
} as const;
const bases = { root: '/', sub: '/observatori/', forum: '/' } as const;
const contents = { root: 'content', sub: 'tests/content/valid', forum: 'content' } as const;

/** Every page of a built site; `root` is the real content, `sub` the fixture under a sub-path, `forum` the real content with a forum. Pieces of pages are none. */
export function pagesOf(build: keyof typeof builds): Page[] {
  const folder = builds[build];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file: file.split(sep).join('/'), html: readFileSync(join(folder, file), 'utf8') }))
    .filter(({ html }) => /^<!doctype/i.test(html));
}

/** Whether a page only leads on, from an address that a sheet has left. */
export function leadsOn({ html }: Page): boolean {
  return html.includes('<meta http-equiv="refresh"');
}

/** One page of a built site by its path. */
export function page(build: keyof typeof builds, path: string): string {
  return readFileSync(join(builds[build], path, 'index.html'), 'utf8');
}

/** The folder of a built site. */
export function folderOf(build: keyof typeof builds): string {
  return builds[build];
}

/** The address of a path of a built site, from the root of its host. */
export function addressOf(build: keyof typeof builds, path: string): string {
  return bases[build] + path;
}

/** A file of a built site. */
export function file(build: keyof typeof builds, path: string): string {
  return readFileSync(join(builds[build], path), 'utf8');
}

/** Every page of a list, from its first: each leads to the next. */
export function pagesOfList(build: keyof typeof builds, path: string): Page[] {
  const html = page(build, path);
  const [, next] = /<a\b[^>]* rel="next" href="([^"]+)"/.exec(html) ?? [];
  const rest = next ? pagesOfList(build, next.slice(bases[build].length)) : [];
  return [{ file: `${path.replace(/\/$/, '')}/index.html`, html }, ...rest];
}

/** The addresses of the sheets a list shows, over all its pages and in its order. */
export function sheetsListed(build: keyof typeof builds, path: string): string[] {
  return pagesOfList(build, path).flatMap(({ html }) =>
    [...html.matchAll(/<article class="sheet-item">[\s\S]*?<a href="([^"]+)"/g)].map(([, to = '']) => to),
  );
}

/** What a page's links promise: address and count. */
export function promises(html: string): { to: string; count: number }[] {
  return [...html.matchAll(/<a href="([^"]+)">[^<]*<\/a>\s*<span class="count">(\d+)<\/span>/g)].map(
    ([, to = '', count = '']) => ({
      to,
      count: Number(count),
    }),
  );
}

/** The sheets of a build's content, by the names of their folders. */
export function slugsOf(build: keyof typeof builds): string[] {
  const folder = join(contents[build], 'projectes');
  return readdirSync(folder)
    .filter((slug) => existsSync(join(folder, slug, 'ca.md')))
    .sort();
}

/** Bytes as they travel. */
export function compressed(content: string | Uint8Array): number {
  return gzipSync(content, { level: 9 }).length;
}
