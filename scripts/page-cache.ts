import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a build keeps of the pages it has built, by which the next knows those that have not changed. */
const KEPT = 'incremental-build.json';
/** The code they were built with. */
const CODE = 'code.txt';

/** Where the builds of a content to a folder and a base keep what they have built: others keep it elsewhere. */
export function cacheFolder(out: string, contentDir: string, basePath: string): string {
  const name = createHash('sha256').update([out, contentDir, basePath].join('\n')).digest('hex').slice(0, 12);
  return join('node_modules/.astro', name);
}

function digestOf(folder: string): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(folder, file);
    if (statSync(path).isFile()) hash.update(`${file}\n`).update(readFileSync(path));
  }
  return hash.digest('hex');
}

/**
 * Forgets the pages that a cache has of other code: Astro follows what code a page runs, but not what the scripts it names
 * import, and would keep a page that asks for a script that is there no more. Gives back what remembers the code, to be
 * called once the site is built.
 */
export function forgetOtherCode(cache: string, source = 'src'): () => void {
  const digest = digestOf(source);
  const stamp = join(cache, CODE);
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== digest)
    rmSync(join(cache, KEPT), { force: true });
  return () => {
    mkdirSync(cache, { recursive: true });
    writeFileSync(stamp, digest);
  };
}
