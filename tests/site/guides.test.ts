import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, localise } from '../../src/domain/language.ts';
import { paths } from '../../src/domain/links.ts';
import { page } from './pages.ts';

const guides = readdirSync('content/guies');

/** The addresses that a part of a page leads to, in order. */
function linksIn(html: string, tag: 'footer' | 'main'): string[] {
  const part = html.slice(html.indexOf(`<${tag}`), html.indexOf(`</${tag}>`));
  return [...part.matchAll(/<a\b[^>]* ?href="([^"]+)"/g)].map(([, to = '']) => to);
}

describe.each(LANGUAGES)('the guides (%s)', (lang) => {
  const at = (path: string) => localise(path, lang);
  const ofPage = (path: string, tag: 'footer' | 'main') => linksIn(page('root', at(path).slice(1)), tag);
  const named = (path: string) => ofPage(path, 'footer').filter((to) => to.startsWith(at(paths.guides)));

  it('are all on their own page', () => {
    const listed = ofPage(paths.guides, 'main');
    expect(guides.filter((slug) => !listed.includes(at(paths.guide(slug))))).toEqual([]);
  });

  it.each([paths.home, paths.sheet('sant-boi-emap'), paths.search])(
    'that tell readers what holds here stand at the foot of %s, and after them the way to all',
    (path) => {
      const links = named(path);
      for (const slug of ['codi-de-conducta', 'llicencies', 'privadesa', 'accessibilitat'])
        expect(links).toContain(at(paths.guide(slug)));
      expect(links.at(-1)).toBe(at(paths.guides));
    },
  );

  it('that are only for editors weigh on no page but their own', () => {
    const foot = named(paths.sheet('sant-boi-emap'));
    for (const slug of ['moderacio', 'com-revisem']) expect(foot).not.toContain(at(paths.guide(slug)));
    expect(foot.length).toBeLessThan(guides.length);
  });
});
