import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { formsSchema, synonymsSchema, type WordGroups } from '../../src/domain/synonyms.ts';

/** What a content says of words: which say one thing, and which are forms of one. */
export interface Vocabulary {
  synonyms: WordGroups;
  forms: WordGroups;
}

/** The vocabulary of a content folder, already checked; a list that is not there is an empty one. */
export function vocabularyIn(folder: string): Vocabulary {
  const listOf = (file: string): unknown => {
    const path = join(folder, file);
    return existsSync(path) ? (parse(readFileSync(path, 'utf8')) ?? {}) : {};
  };
  return {
    synonyms: synonymsSchema.parse(listOf('sinonims.yaml')),
    forms: formsSchema.parse(listOf('formes.yaml')),
  };
}
