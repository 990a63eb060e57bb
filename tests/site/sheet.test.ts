import { describe, expect, it } from 'vitest';
import { leadsOn, page, pagesOf, slugsOf } from './pages.ts';

const sheets = pagesOf('root').filter(
  (one) => /^((es|en)\/)?projectes\/[^/]+\/index\.html$/.test(one.file) && !leadsOn(one),
);

describe('the page of a sheet', () => {
  it('stands in three languages for each sheet of the content', () => {
    const names = ['', 'es/', 'en/'].flatMap((lang) =>
      slugsOf('root').map((slug) => `${lang}projectes/${slug}/index.html`),
    );
    expect(names.length).toBeGreaterThan(14 * 3);
    expect(sheets.map(({ file }) => file).sort()).toEqual(names.sort());
  });

  it('has its six levels in order, each present even when nothing is known', () => {
    for (const { file, html } of sheets) {
      const levels = [...html.matchAll(/data-level="(\d)"/g)].map(([, level]) => level);
      expect(levels, file).toEqual(['1', '2', '3', '4', '5', '6']);
    }
  });

  it('names who, where, phase and contact before the second level', () => {
    for (const { file, html } of sheets) {
      const first = html.slice(html.indexOf('data-level="1"'), html.indexOf('data-level="2"'));
      expect([...first.matchAll(/<dt/g)], file).toHaveLength(4);
      expect(first, file).toMatch(/\/administracions\//);
    }
  });

  it('says that an empty level is not known yet, and leads to where it can be told', () => {
    const html = page('root', 'projectes/la-garriga-model-atencio-especialitzada');
    const documents = html.slice(html.indexOf('data-level="4"'), html.indexOf('data-level="5"'));
    expect(documents).toContain('Encara no en sabem res');
    expect(documents).toContain(
      'href="/contribuir/?fitxa=la-garriga-model-atencio-especialitzada&amp;nivell=4"',
    );
  });

  it('carries the source of every figure it draws', () => {
    const html = page('root', 'projectes/girona-rpa-fitxes-tecniques-vehicles');
    expect(html).toMatch(/91[\s\S]*?hores[\s\S]*?href="https:\/\/www\.aoc\.cat/);
    expect(html).toMatch(/240[\s\S]*?10[\s\S]*?segons/);
  });

  it('says how to connect the forum while it is not connected, and asks nothing of other hosts', () => {
    const html = page('root', 'projectes/girona-rpa-fitxes-tecniques-vehicles');
    expect(html).toContain('GISCUS_REPO_ID');
    expect(html).not.toContain('<iframe');
    expect(html).not.toMatch(/<(script|img|link)[^>]+(src|href)="https:\/\/(?!observatori\.example\.cat)/);
  });

  it('holds no word that is not in its language without saying so', () => {
    const html = page('root', 'en/projectes/girona-rpa-fitxes-tecniques-vehicles');
    const text = html
      .replace(/<([a-z]+)[^>]* lang="ca"[^>]*>[\s\S]*?<\/\1>/g, '')
      .replace(/<(style|script|footer)[\s\S]*?<\/\1>/g, '');
    expect(text).not.toMatch(/Encara no|Què aporta|Com ho van|segons|Fase</);
  });
});
