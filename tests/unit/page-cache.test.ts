import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { cacheFolder, forgetOtherCode } from '../../scripts/page-cache.ts';

let cache: string;
let source: string;
let bundling: string;
const kept = () => existsSync(join(cache, 'incremental-build.json'));
/** What a build does: takes what is kept, builds with the code there is, and keeps the pages. */
function build(): { isFresh: boolean } {
  const remember = forgetOtherCode(cache, [source, bundling]);
  const isFresh = !kept();
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, 'incremental-build.json'), '{}');
  remember();
  return { isFresh };
}

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'page-cache-'));
  [cache, source, bundling] = [join(folder, 'cache'), join(folder, 'src'), join(folder, 'bundling.mjs')];
  writeFileSync(bundling, 'export default 1;');
  mkdirSync(join(source, 'browser'), { recursive: true });
  writeFileSync(join(source, 'browser/make.ts'), 'export const one = 1;');
});

describe('What a build keeps of its pages', () => {
  it('serves the next one of the same code, and is forgotten where a file of it changes, comes or goes', () => {
    expect([build(), build()]).toEqual([{ isFresh: true }, { isFresh: false }]);
    writeFileSync(join(source, 'browser/make.ts'), 'export const one = 2;');
    expect([build(), build()]).toEqual([{ isFresh: true }, { isFresh: false }]);
    writeFileSync(join(source, 'new.ts'), '');
    expect(build()).toEqual({ isFresh: true });
  });

  it('is forgotten where the code is bundled in another way', () => {
    build();
    writeFileSync(bundling, 'export default 2;');
    expect([build(), build()]).toEqual([{ isFresh: true }, { isFresh: false }]);
  });

  it('is forgotten after a build that did not end, whose code nobody knows', () => {
    build();
    writeFileSync(join(source, 'new.ts'), '');
    forgetOtherCode(cache, [source, bundling]);
    writeFileSync(join(cache, 'incremental-build.json'), '{}');
    expect(build()).toEqual({ isFresh: true });
  });

  it('stands apart for each folder, content and base', () => {
    const folders = [
      cacheFolder('/a', 'c', '/'),
      cacheFolder('/b', 'c', '/'),
      cacheFolder('/a', 'd', '/'),
      cacheFolder('/a', 'c', '/x/'),
    ];
    expect(new Set(folders).size).toBe(4);
  });
});
