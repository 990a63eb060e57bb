import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compressed, page, pagesOf } from './pages.ts';

const PAGE_LIMIT = 14_000;
const FORM_LIMIT = 60_000;
const OUT = '.cache/site/root';

/** The scripts a page names, and every other that those name, at once or later. */
function scriptsOf(html: string): Set<string> {
  const found = new Set<string>();
  const follow = (name: string) => {
    if (found.has(name)) return;
    found.add(name);
    const script = readFileSync(join(OUT, 'assets', name), 'utf8');
    for (const [, next = ''] of script.matchAll(/(?:from|import\(?)\s*["'`]\.\/([^"'`]+\.js)["'`]/g))
      follow(next);
  };
  for (const [, name = ''] of html.matchAll(/<script[^>]+src="\/assets\/([^"]+)"/g)) follow(name);
  return found;
}

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

  it('of script on the page of the form is at most 60 kB compressed, all of it counted', () => {
    const scripts = [...scriptsOf(page('root', 'contribuir'))];
    const weights = scripts.map((name) => compressed(readFileSync(join(OUT, 'assets', name))));
    expect(scripts.length).toBeGreaterThan(1);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(FORM_LIMIT);
  });

  it('holds the script of the form on no other page', () => {
    const [form = ''] = scriptsOf(page('root', 'contribuir'));
    const holding = pagesOf('root').filter(({ html }) => html.includes(form));
    expect(holding.map(({ file }) => file).sort()).toEqual(
      ['contribuir/index.html', 'en/contribuir/index.html', 'es/contribuir/index.html'].sort(),
    );
  });

  it('needs one font file up front, and no other until a page shows its letters', () => {
    const html = page('root', '');
    expect([...html.matchAll(/<link rel="preload"[^>]+as="font"/g)]).toHaveLength(1);
    expect(readdirSync(join(OUT, 'assets/fonts'))).toHaveLength(2);
  });
});
