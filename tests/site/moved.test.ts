import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/domain/language.ts';
import { addressOf, file, leadsOn, page, pagesOf } from './pages.ts';

const HOST = 'https://exemple.github.io';
const [BEFORE, NOW] = ['projectes/lindental-avisos-mobil', 'projectes/lindental-app-avisos'];
const inLanguage = (lang: string, path: string) => (lang === 'ca' ? path : `${lang}/${path}`);
const address = (lang: string) => addressOf('sub', `${inLanguage(lang, NOW)}/`);

describe.each(LANGUAGES)('the address that a sheet has left (%s)', (lang) => {
  const html = page('sub', inLanguage(lang, BEFORE));
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));

  it('leads on at once to where the sheet is now, in the same language', () => {
    expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${address(lang)}">`);
  });

  it('has a plain link there for who is not led on, with the title of the sheet', () => {
    const heading = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(page('sub', inLanguage(lang, NOW)))?.[1] ?? '';
    const [, to, title = ''] = /<a href="([^"]+)">([\s\S]*?)<\/a>/.exec(main) ?? [];
    expect(to).toBe(address(lang));
    expect(title.replace(/<[^>]*>/g, '').trim()).toBe(heading.replace(/<[^>]*>/g, '').trim());
  });

  it('is kept out of search engines and of the search, and gives its place to the sheet', () => {
    const canonical = (of: string) => /<link rel="canonical" href="([^"]+)"/.exec(of)?.[1];
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(canonical(html)).toBe(canonical(page('sub', inLanguage(lang, NOW))));
    expect(html).not.toContain('data-search=');
    expect(file('sub', 'sitemap-0.xml')).not.toContain(BEFORE);
    expect(file('sub', 'sitemap-0.xml')).toContain(`${HOST}${address('ca')}`);
  });

  it('has the languages of its menu lead to the sheet', () => {
    const header = html.slice(html.indexOf('<header'), html.indexOf('</header>'));
    for (const to of LANGUAGES) expect(header).toContain(`href="${address(to)}"`);
  });
});

it('no other page leads on, but that of a question which another answers', () => {
  const leading = pagesOf('sub').filter(leadsOn);
  expect(leading.map(({ file: name }) => name).sort()).toEqual(
    LANGUAGES.flatMap((lang) =>
      [BEFORE, 'preguntes/barreres'].map((path) => `${inLanguage(lang, path)}/index.html`),
    ).sort(),
  );
});
