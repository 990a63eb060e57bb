import { DEFAULT_LANGUAGE } from '../../src/domain/language.ts';
import type { Entry } from '../../src/domain/rules/rule.ts';
import { readFile } from './database.ts';
import { contentFiles } from './files.ts';

/** A file of a sheet: its facts and words in Catalan, or its words in another language. */
export interface SheetFile {
  /** Path from the content folder's parent. */
  file: string;
  slug: string;
  isCatalan: boolean;
  data: unknown;
  body: string;
}

function isSheet(entry: Entry | undefined): entry is Extract<Entry, { kind: 'sheet' }> {
  return entry?.kind === 'sheet';
}

/** The files of all sheets of a content folder that can be read, in order. */
export function sheetFiles(folder: string): SheetFile[] {
  return contentFiles(folder)
    .map(readFile)
    .flatMap(({ file, entry }) => {
      if (!isSheet(entry)) return [];
      const { slug, lang, data, body } = entry;
      return [{ file, slug, isCatalan: lang === DEFAULT_LANGUAGE, data, body }];
    });
}
