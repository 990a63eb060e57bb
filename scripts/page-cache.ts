import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a build keeps of the pages it has built, by which the next knows those that have not changed. */
const KEPT = 'incremental-build.json';
/** The code they were built with. */
const CODE = 'code.txt';
/** What decides the scripts of pages, and their names: the code, and how it is bundled. */
const SOURCES = ['src', 'astro.config.mjs', 'tsconfig.json'];

/** Where the builds of a content to a folder and a base keep what they have built: others keep it elsewhere. */
export function cacheFolder(out: string, contentDir: string, basePath: string): string {
  const name = createHash('sha256').update([out, contentDir, basePath].join('\n')).digest('hex').slice(0, 12);
  return join('node_modules/.astro', name);
}

/** The files of a folder, or a file alone. */
function filesIn(source: string): string[] {
  if (statSync(source).isFile()) return [source];
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((file) => join(source, file))
    .filter((path) => statSync(path).isFile())
    .sort();
}

function digestOf(sources: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of sources.flatMap(filesIn)) hash.update(`${path}\n`).update(readFileSync(path));
  return hash.digest('hex');
}

/**
 * Forgets the pages that a cache has of other code: Astro follows what code a page runs, but not what the scripts it names
 * import, nor how they are bundled, and would keep a page that asks for a script that is there no more. `sources` are
 * folders and files. Gives back what remembers the code, to be called once the site is built.
 */
export function forgetOtherCode(cache: string, sources: readonly string[] = SOURCES): () => void {
  const digest = digestOf(sources);
  const stamp = join(cache, CODE);
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== digest)
    rmSync(join(cache, KEPT), { force: true });
  return () => {
    mkdirSync(cache, { recursive: true });
    writeFileSync(stamp, digest);
  };
}
