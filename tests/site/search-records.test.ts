import { describe, expect, it } from 'vitest';
import { PAGE_SIZE } from '../../src/domain/paging.ts';
import type { FacetIndex } from '../../src/domain/facet-index.ts';
import { rowsOf } from '../../src/domain/facet-rows.ts';
import type { SearchRecord, SheetRecord } from '../../src/domain/search-record.ts';
import type { SearchTold } from '../../src/domain/search-told.ts';
import { addressOf, file, page, promises, sheetsListed, slugsOf } from './pages.ts';

const LANGUAGES = ['', 'es/', 'en/'];
const builds = ['root', 'sub'] as const;
const cases = builds.flatMap((build) => LANGUAGES.map((lang) => [build, lang] as const));

/** Every text of a tree. */
function texts(tree: unknown): string[] {
  if (typeof tree === 'string') return [tree];
  return typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(texts) : [];
}

const rows = (build: 'root' | 'sub') => rowsOf(JSON.parse(file(build, 'cerca/facetes.json')) as FacetIndex);

const recordsOf = (build: 'root' | 'sub', lang: string) =>
  rows(build).map(
    ({ number }) => JSON.parse(file(build, `${lang}cerca/registres/${number}.json`)) as SheetRecord,
  );

describe.each(cases)('what the search fetches (%s /%s)', (build, lang) => {
  const records = recordsOf(build, lang);

  it('holds every sheet once, the oldest first, so that numbers stay as others come', () => {
    expect(records).toHaveLength(slugsOf(build).length);
    expect(records.map(({ href }) => href)).toEqual(sheetsListed(build, `${lang}projectes/`).reverse());
  });

  it('leads nowhere but to pages of the site', () => {
    for (const { href } of records) expect(href).toMatch(/^\/(?!\/)/);
    const shown = records.map((record) => ({ ...record, paragraphs: [] }));
    expect(texts(shown).filter((one) => /(?:http|javascript|data|vbscript):|^\/\//i.test(one))).toEqual([]);
  });

  it('says what the list of the page says, in its language', () => {
    const shown = page(build, `${lang}projectes`)
      .replace(/<[^>]*>/g, '')
      .replace(/&amp;/g, '&')
      .replace(/&#39;|&#x27;/g, "'")
      .replace(/&quot;/g, '"');
    const words = records
      .slice(-PAGE_SIZE)
      .flatMap(({ title, who, summary }) => [title.text, who, summary.text]);
    expect(words.filter((one) => !shown.includes(one))).toEqual([]);
  });

  it('is where the page says', () => {
    const [, json = ''] = /data-told="([^"]+)"/.exec(page(build, `${lang}cerca`)) ?? [];
    const told = JSON.parse(json.replace(/&quot;/g, '"').replace(/&amp;/g, '&')) as SearchTold;
    expect(told.records).toBe(addressOf(build, `${lang}cerca/registres/`));
    expect(told.facets).toBe(addressOf(build, 'cerca/facetes.json'));
    expect(told.engine).toBe(addressOf(build, `pagefind/${lang || 'ca/'}`));
  });

  it('numbers what is found in the order of kinds, with a record for each', () => {
    const { ids, kinds } = JSON.parse(file(build, `pagefind/${lang || 'ca/'}ids.json`)) as {
      ids: string;
      kinds: { kind: string; from: number }[];
    };
    const all = ids.split(' ');
    expect(new Set(all).size).toBe(all.length);
    for (const number of all.keys()) {
      const record = JSON.parse(file(build, `${lang}cerca/registres/${number}.json`)) as SearchRecord;
      expect(record.kind).toBe(kinds.findLast(({ from }) => from <= number)?.kind);
      expect(record.title.text).not.toBe('');
    }
  });
});

describe('the counts of the search', () => {
  it.each([
    ['area', 'ambits'],
    ['size', 'mida'],
    ['phase', 'fases'],
    ['type', 'tipus'],
    ['proximity', 'proximitat'],
  ] as const)('of %s are those of its pages', (facet, room) => {
    const counted = new Map<string, number>();
    for (const { values } of rows('root'))
      for (const value of values[facet]) counted.set(value, (counted.get(value) ?? 0) + 1);
    for (const [value, count] of counted)
      expect(sheetsListed('root', `${room}/${value}/`)).toHaveLength(count);
  });

  it.each([
    ['comarca', 'proximitat/km0', 'proximitat'],
    ['country', 'proximitat/forans', 'proximitat'],
    ['technology', 'tecnologies', 'tecnologies'],
    ['year', 'anys', 'anys'],
  ] as const)('of %s are those of its pages, and each has one', (facet, room, index) => {
    const promised = new Map(promises(page('root', index)).map(({ to, count }) => [to, count] as const));
    const values = new Set(rows('root').flatMap((row) => row.values[facet]));
    expect(values.size).toBeGreaterThan(3);
    for (const value of values) {
      const having = rows('root').filter((row) => row.values[facet].includes(value)).length;
      expect(promised.get(`/${room}/${value}/`), value).toBe(having);
      expect(sheetsListed('root', `${room}/${value}/`), value).toHaveLength(having);
    }
  });
});
