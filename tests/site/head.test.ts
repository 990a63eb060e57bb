import { describe, expect, it } from 'vitest';
import { file, leadsOn, page, pagesOf } from './pages.ts';

const HOST = 'https://observatori.example.cat';
const one = (html: string, pattern: RegExp) => pattern.exec(html)?.[1] ?? '';
const title = (html: string) => one(html, /<title>([^<]*)/);
const canonical = (html: string) => one(html, /<link rel="canonical" href="([^"]*)"/);
const lang = (html: string) => one(html, /<html lang="([^"]*)"/);
const alternates = (html: string) =>
  new Map(
    [...html.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g)].map(
      ([, to = '', href = '']) => [to, href],
    ),
  );
const isApart = (html: string) => html.includes('<meta name="robots" content="noindex">');
const pages = pagesOf('root').filter(({ html }) => !isApart(html));

describe('the head of a page', () => {
  it('has a title that no other page of its language has', () => {
    const titles = pages.map(({ html }) => `${lang(html)} ${title(html)}`);
    expect(titles.filter((one, i) => titles.indexOf(one) !== i)).toEqual([]);
  });

  it('describes the page in 30 to 330 characters', () => {
    const wrong = pages.filter(({ html }) => {
      const { length } = one(html, /<meta name="description" content="([^"]*)"/);
      return length < 30 || length > 330;
    });
    expect(wrong.map(({ file: name }) => name)).toEqual([]);
  });

  it('points to itself, and to the same page in the other languages, which point back', () => {
    const byAddress = new Map(pages.map(({ html }) => [canonical(html), html]));
    for (const { file: name, html } of pages) {
      expect(canonical(html), name).toBe(`${HOST}/${name.replace(/index\.html$/, '')}`);
      for (const [to, address] of alternates(html)) {
        if (to === 'x-default') continue;
        const other = byAddress.get(address);
        expect(other, `${name} → ${address}`).toBeDefined();
        expect(lang(other ?? '')).toBe(to);
        expect([...alternates(other ?? '').values()]).toContain(canonical(html));
      }
      expect([...alternates(html).keys()]).toEqual(['ca', 'es', 'en', 'x-default']);
    }
  });

  it('puts every page in the sitemap once', () => {
    const listed = [...file('root', 'sitemap-0.xml').matchAll(/<loc>([^<]+)/g)].map(([, loc = '']) => loc);
    expect(listed.sort()).toEqual(pages.map(({ html }) => canonical(html)).sort());
  });

  it('keeps the page of unknown addresses out of search engines, in three languages', () => {
    const html = file('root', '404.html');
    expect(isApart(html)).toBe(true);
    for (const start of ['/', '/es/', '/en/']) expect(html).toContain(`href="${start}"`);
    expect(file('root', 'sitemap-0.xml')).not.toContain('404');
  });

  it('keeps nothing else out of them but addresses that were left, and the preview that only a form shows', () => {
    const apart = pagesOf('root').filter((one) => isApart(one.html) && !leadsOn(one));
    expect(apart.map(({ file: name }) => name).sort()).toEqual([
      '404.html',
      'contribuir/vista/index.html',
      'en/contribuir/vista/index.html',
      'es/contribuir/vista/index.html',
    ]);
  });
});

describe('a sheet without a translation', () => {
  const path = 'projectes/la-riba-expedient-unic';
  const html = page('sub', `en/${path}`);
  const catalan = `https://exemple.github.io/observatori/${path}/`;

  it('stands in the translated frame, says so, and keeps its text marked as Catalan', () => {
    expect(lang(html)).toBe('en');
    expect(html).toMatch(/role="note"/);
    expect(html).toMatch(/<h1[^>]* lang="ca"/);
  });

  it('points search engines to the Catalan page and is indexed once, there and here', () => {
    expect(canonical(html)).toBe(catalan);
    expect([...alternates(html).keys()]).toEqual(['ca', 'x-default']);
    expect(html).not.toContain('data-search=');
    const sitemap = file('sub', 'sitemap-0.xml');
    expect(sitemap).toContain(`<loc>${catalan}</loc>`);
    expect(sitemap).not.toContain(`/en/${path}/</loc>`);
  });
});
