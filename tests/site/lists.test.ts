import { describe, expect, it } from 'vitest';
import { PAGE_SIZE } from '../../src/domain/paging.ts';
import { addressOf, page, pagesOf, pagesOfList, sheetsListed, slugsOf } from './pages.ts';

const HOST = 'https://observatori.example.cat';
const LATER = /^(.*\/)pagina\/(\d+)\/index\.html$/;
const LANGUAGES = ['', 'es/', 'en/'];

const linkOf = (html: string, rel: 'prev' | 'next') =>
  new RegExp(`<a\\b[^>]* rel="${rel}" href="([^"]+)"`).exec(html)?.[1];
/** What stands in the list of a page: sheets, or answers of sheets. */
const things = (html: string) => {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  return [...main.matchAll(/<article class="sheet-item"|<li><h2 class="name"><a href/g)].length;
};
/** The number of the page and of the last, as the page says them. */
const places = (html: string) => {
  const [, inside = ''] = /<nav class="pagination"[^>]*>([\s\S]*?)<\/nav>/.exec(html) ?? [];
  return (inside.replace(/<a[\s\S]*?<\/a>/g, '').match(/\d+/g) ?? []).map(Number);
};

const later = pagesOf('root').flatMap(({ file, html }) => {
  const [, list, number] = LATER.exec(file) ?? [];
  return list && number ? [{ file, html, list, number: Number(number) }] : [];
});
const lists = [...new Set(later.map(({ list }) => list))];
// Lessons are as long as people write them: their pages may have fewer.
const listsOfSheets = lists.filter((list) => !list.includes('que-ha-funcionat/'));

describe('a list of sheets', () => {
  it.each(LANGUAGES)('shows every sheet on exactly one of its pages (/%sprojectes/)', (lang) => {
    const expected = slugsOf('root').map((slug) => `/${lang}projectes/${slug}/`);
    expect(sheetsListed('root', `${lang}projectes/`).sort()).toEqual(expected.sort());
    expect(pagesOfList('root', `${lang}projectes/`)).toHaveLength(Math.ceil(expected.length / PAGE_SIZE));
  });

  it('under a sub-path does the same', () => {
    const expected = slugsOf('sub').map((slug) => addressOf('sub', `projectes/${slug}/`));
    expect(sheetsListed('sub', 'projectes/').sort()).toEqual(expected.sort());
  });

  it('has full pages, and the rest on the last', () => {
    expect(listsOfSheets.length).toBeGreaterThan(3 * 5);
    for (const list of listsOfSheets) {
      const sizes = pagesOfList('root', list).map(({ html }) => things(html));
      expect(sizes.slice(0, -1), list).toEqual(sizes.slice(1).map(() => PAGE_SIZE));
      expect(sizes.at(-1), list).toBeGreaterThan(0);
      expect(sizes.at(-1), list).toBeLessThanOrEqual(PAGE_SIZE);
    }
  });

  it('of one page offers no other', () => {
    const html = page('sub', 'projectes');
    expect(html.includes('class="pagination"')).toBe(false);
    expect([linkOf(html, 'prev'), linkOf(html, 'next')]).toEqual([undefined, undefined]);
  });
});

describe('a page of a list', () => {
  it('leads on and back, without a gap, and says where it stands', () => {
    for (const list of lists) {
      const pages = pagesOfList('root', list);
      const built = later.filter((one) => one.list === list).map(({ number }) => number);
      expect([1, ...built.sort((a, b) => a - b)], list).toEqual(pages.map((_, i) => i + 1));
      const address = (i: number) => `/${list}${i === 0 ? '' : `pagina/${i + 1}/`}`;
      pages.forEach(({ html }, i) => {
        expect(linkOf(html, 'prev'), list).toBe(i === 0 ? undefined : address(i - 1));
        expect(linkOf(html, 'next'), list).toBe(i === pages.length - 1 ? undefined : address(i + 1));
        expect(places(html), list).toEqual([i + 1, pages.length]);
      });
    }
  });

  it('is its own canonical, and says its number in its title', () => {
    expect(later.length).toBeGreaterThan(20);
    for (const { file, html, number } of later) {
      const [, canonical] = /<link rel="canonical" href="([^"]*)"/.exec(html) ?? [];
      expect(canonical).toBe(`${HOST}/${file.replace('index.html', '')}`);
      expect(/<title>([^<]*)/.exec(html)?.[1], file).toMatch(new RegExp(`\\b${number}\\b`));
    }
  });

  it('leads to the same page in the other languages', () => {
    for (const { file, html, number } of later)
      for (const [, to = ''] of html.matchAll(
        /<link rel="alternate" hreflang="(?:ca|es|en)" href="([^"]*)"/g,
      ))
        expect(to, file).toMatch(new RegExp(`/pagina/${number}/$`));
  });
});
