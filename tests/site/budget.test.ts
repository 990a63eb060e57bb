import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compressed, page, pagesOf } from './pages.ts';

const PAGE_LIMIT = 14_000;
const SCRIPT_LIMIT = 6_000;
const OUT = '.cache/site/root';

describe('the weight of a page', () => {
  it('is at most 14 kB compressed, styles included, on every page', () => {
    const heavy = pagesOf('root')
      .map(({ file, html }) => ({ file, weight: compressed(html) }))
      .filter(({ weight }) => weight > PAGE_LIMIT);
    expect(heavy).toEqual([]);
  });

  it('holds its styles: no page asks for a style sheet', () => {
    const asking = pagesOf('root').filter(({ html }) => /<link[^>]+rel="stylesheet"/.test(html));
    expect(asking.map(({ file }) => file)).toEqual([]);
  });

  it('of script on a sheet is at most 6 kB compressed before anything is asked for', () => {
    const html = page('root', 'projectes/aitona-rellotges-teleassistencia');
    const external = [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, src = '']) =>
      readFileSync(join(OUT, src)),
    );
    const inline = [...html.matchAll(/<script(?![^>]+src=)[^>]*>([\s\S]*?)<\/script>/g)].map(
      ([, text = '']) => text,
    );
    const weight = [...external, ...inline].reduce((sum, script) => sum + compressed(script), 0);
    expect(weight).toBeGreaterThan(0);
    expect(weight).toBeLessThanOrEqual(SCRIPT_LIMIT);
  });

  it('needs one font file up front, and no other until a page shows its letters', () => {
    const html = page('root', '');
    expect([...html.matchAll(/<link rel="preload"[^>]+as="font"/g)]).toHaveLength(1);
    expect(readdirSync(join(OUT, 'assets/fonts'))).toHaveLength(2);
  });
});
