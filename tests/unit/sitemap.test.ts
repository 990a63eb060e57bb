import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { isOwnCanonical } from '../../scripts/sitemap.ts';

const SITE = 'https://observatori.example.cat';

/** A built page in a folder of its own, with the canonical address it declares. */
function built(path: string, canonical: string): string {
  const out = mkdtempSync(join(tmpdir(), 'digicanvis-'));
  onTestFinished(() => {
    rmSync(out, { recursive: true });
  });
  mkdirSync(join(out, path), { recursive: true });
  writeFileSync(join(out, path, 'index.html'), `<head><link rel="canonical" href="${canonical}"></head>`);
  return out;
}

describe('The sitemap', () => {
  it.each(['/', '/observatori/'])('under %s lists a page that is its own canonical address', (basePath) => {
    const page = `${SITE}${basePath}projectes/a/`;
    const out = built('projectes/a', page);
    expect(isOwnCanonical(page, { out, siteUrl: SITE, basePath })).toBe(true);
  });

  it('leaves out a Spanish page that shows the Catalan sheet', () => {
    const out = built('es/projectes/a', `${SITE}/projectes/a/`);
    expect(isOwnCanonical(`${SITE}/es/projectes/a/`, { out, siteUrl: SITE, basePath: '/' })).toBe(false);
  });

  it('leaves out a page that was not built', () => {
    const out = built('projectes/a', `${SITE}/projectes/a/`);
    expect(isOwnCanonical(`${SITE}/projectes/b/`, { out, siteUrl: SITE, basePath: '/' })).toBe(false);
  });
});
