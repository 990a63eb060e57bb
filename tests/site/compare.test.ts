import { describe, expect, it } from 'vitest';
import type { CompareTold } from '../../src/domain/compare-told.ts';
import type { ComparedSheet } from '../../src/domain/comparison.ts';
import { LEVELS } from '../../src/domain/vocabulary.ts';
import type { SheetNameRow } from '../../src/domain/sheet-names.ts';
import { addressOf, file, page, pagesOf, slugsOf } from './pages.ts';

const LANGUAGES = ['', 'es/', 'en/'];
const builds = ['root', 'sub'] as const;
const cases = builds.flatMap((build) => LANGUAGES.map((lang) => [build, lang] as const));

const compared = (build: 'root' | 'sub', lang: string, slug: string) =>
  JSON.parse(file(build, `${lang}compara/fitxes/${slug}.json`)) as ComparedSheet;

describe.each(cases)('what a comparison fetches (%s /%s)', (build, lang) => {
  const sheets = slugsOf(build).map((slug) => compared(build, lang, slug));

  it('holds every sheet, with its six levels and the address of its page', () => {
    for (const { slug, href, levels } of sheets) {
      expect(href).toBe(addressOf(build, `${lang}projectes/${slug}/`));
      expect(levels.map(({ level }) => level)).toEqual([...LEVELS]);
    }
  });

  it('leads to pages of the site, to the web, to mailboxes and to telephones alone', () => {
    const links = sheets.flatMap(({ levels }) =>
      levels.flatMap(({ rows }) =>
        rows.flatMap(({ values }) => values.flat().flatMap(({ href }) => href ?? [])),
      ),
    );
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((href) => !/^(?:https:\/\/|mailto:|tel:|\/(?!\/))/.test(href))).toEqual([]);
  });

  it('leads from a body to its page', () => {
    const pages = new Set(
      pagesOf(build).map((one) => addressOf(build, one.file.replace(/index\.html$/, ''))),
    );
    const bodies = sheets.flatMap(({ levels }) =>
      levels.flatMap(({ rows }) =>
        rows
          .filter(({ field }) => field === 'administrations')
          .flatMap(({ values }) => values.flat().flatMap(({ href }) => href ?? [])),
      ),
    );
    expect(bodies.filter((href) => !pages.has(href))).toEqual([]);
  });

  it('says what the page of the sheet says', () => {
    for (const { slug, levels } of sheets.slice(0, 12)) {
      const shown = page(build, `${lang}projectes/${slug}`)
        .replace(/<[^>]*>/g, ' ')
        .replace(/&amp;/g, '&')
        .replace(/&#39;|&#x27;/g, "'")
        .replace(/&quot;/g, '"')
        .replace(/\s+/g, ' ');
      const told = levels.flatMap(({ rows }) =>
        rows
          .filter(({ field }) => ['problem', 'savings', 'results', 'barriers', 'tools'].includes(field))
          .flatMap(({ values }) => values.flatMap(([first]) => first?.text.replace(/\s+/g, ' ') ?? [])),
      );
      expect(told.filter((text) => !shown.includes(text))).toEqual([]);
    }
  });

  it('names every sheet once', () => {
    const names = JSON.parse(file(build, `${lang}compara/fitxes.json`)) as SheetNameRow[];
    expect(names.map(([slug]) => slug).sort()).toEqual(slugsOf(build));
  });

  it('is where the page says', () => {
    const [, json = ''] = /data-told="([^"]+)"/.exec(page(build, `${lang}compara`)) ?? [];
    const told = JSON.parse(json.replace(/&quot;/g, '"').replace(/&amp;/g, '&')) as CompareTold;
    expect(told.sheets).toBe(addressOf(build, `${lang}compara/fitxes/`));
    expect(told.names).toBe(addressOf(build, `${lang}compara/fitxes.json`));
  });

  it('is reached from the page of each sheet, which adds it to those chosen', () => {
    for (const slug of slugsOf(build))
      expect(page(build, `${lang}projectes/${slug}`)).toContain(
        `href="${addressOf(build, `${lang}compara/?afegiu=${slug}`)}"`,
      );
  });
});

describe('a sheet that has changed its address', () => {
  it('is still compared by the one it had', () => {
    const moved = pagesOf('sub').find(
      ({ file, html }) => file.startsWith('projectes/') && html.includes('<meta http-equiv="refresh"'),
    );
    const [, before = ''] = /projectes\/([^/]+)\//.exec(moved?.file ?? '') ?? [];
    expect(before).not.toBe('');
    const { slug } = compared('sub', '', before);
    expect(slug).not.toBe(before);
    expect(slugsOf('sub')).toContain(slug);
  });
});
