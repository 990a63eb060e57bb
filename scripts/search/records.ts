import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FacetIndex } from '../../src/domain/facet-index.ts';
import { DEFAULT_LANGUAGE, LANGUAGES, localise, type Language } from '../../src/domain/language.ts';
import { paths } from '../../src/domain/links.ts';
import { PAGES } from '../../src/domain/paging.ts';
import type { SearchRecord } from '../../src/domain/search-record.ts';
import { FOUND_KINDS } from '../../src/domain/search-lists.ts';
import type { Records } from './index.ts';
import { pageText } from './page-text.ts';

/** A built page, by its file and its text. */
export interface BuiltPage {
  /** Path from the build's folder, with slashes. */
  file: string;
  html: string;
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** The records of the sheets of a built site, in the order of their numbers. */
function sheetRecords(out: string, lang: Language): SearchRecord[] {
  const { sheets } = read(join(out, paths.facetIndex)) as FacetIndex;
  return Array.from(
    { length: sheets.length },
    (_, number) => read(join(out, localise(paths.searchRecord(number), lang))) as SearchRecord,
  );
}

const languageOf = (file: string) =>
  LANGUAGES.find((lang) => lang !== DEFAULT_LANGUAGE && file.startsWith(`${lang}/`)) ?? DEFAULT_LANGUAGE;

const FURTHER = new RegExp(`${PAGES}/\\d+/$`);

/** The records of the pages of a site that are searched and are no sheet's; the further pages of one are part of it. */
function pageRecords(pages: readonly BuiltPage[], basePath: string): Record<Language, SearchRecord[]> {
  const records = Object.fromEntries(
    LANGUAGES.map((lang) => [lang, new Map<string, SearchRecord>()]),
  ) as Record<Language, Map<string, SearchRecord>>;
  const inOrder = pages.toSorted((a, b) => a.file.localeCompare(b.file, 'en', { numeric: true }));
  for (const { file, html } of inOrder) {
    const told = html.includes('data-search=') ? pageText(html) : undefined;
    if (!told) continue;
    const href = basePath + file.replace(/index\.html$/, '');
    const own = records[languageOf(file)];
    const first = href.replace(FURTHER, '');
    const before = own.get(first);
    if (!before) own.set(first, { ...told, href });
    else {
      const further = told.paragraphs
        .filter(({ weight }) => weight !== 'title')
        .map((paragraph) => ({ ...paragraph, href }));
      own.set(first, { ...before, paragraphs: [...before.paragraphs, ...further] });
    }
  }
  const byKind = (lang: Language) =>
    FOUND_KINDS.flatMap((kind) => [...records[lang].values()].filter((one) => one.kind === kind));
  return Object.fromEntries(LANGUAGES.map((lang) => [lang, byKind(lang)])) as Record<
    Language,
    SearchRecord[]
  >;
}

/**
 * All that is searched in a built site: in each language its sheets, which wrote their records themselves, and after them
 * the other pages, whose records are written here.
 */
export function writeRecords(out: string, pages: readonly BuiltPage[], basePath: string): Records {
  const others = pageRecords(pages, basePath);
  const records = Object.fromEntries(
    LANGUAGES.map((lang) => [lang, [...sheetRecords(out, lang), ...others[lang]]]),
  ) as unknown as Records;
  for (const lang of LANGUAGES) {
    mkdirSync(join(out, localise(paths.searchRecords, lang)), { recursive: true });
    const sheets = records[lang].length - others[lang].length;
    for (const [i, record] of others[lang].entries())
      writeFileSync(join(out, localise(paths.searchRecord(sheets + i), lang)), JSON.stringify(record));
  }
  return records;
}
