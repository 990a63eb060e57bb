import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import { LANGUAGES, type Language } from '../../src/domain/language.ts';
import { commonText, isCommon, keyOf, WEIGHT, type ClassNumber } from '../../src/domain/search-lexicon.ts';
import type { SearchRecord } from '../../src/domain/search-record.ts';
import { FOUND_KINDS } from '../../src/domain/search-lists.ts';
import type { WordGroups } from '../../src/domain/synonyms.ts';
import { classesOf, type ClassesOf } from './classes.ts';
import { classesIn, countClasses, saidIn, weightsOf, type RecordClasses } from './record-classes.ts';
import { lexiconOf, type Said } from './lexicon.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What is searched, by language of the site; those of a kind follow one another, in the order of kinds. */
export type Records = Readonly<Record<Language, readonly SearchRecord[]>>;

/** A language that no stemmer knows: the engine takes keys as they are. */
const KEYS = 'zxx';

/** A key that no class has: a page without any the engine would leave out. */
const NO_CLASS = 'zzzz';

/** A page for the engine, whose words are the keys of classes; those that are common it is not told. */
function pageOf(classes: RecordClasses, common: ReadonlySet<ClassNumber>): string {
  const parts = [...classes].map(([weight, numbers]) => {
    const keys = Array.from(numbers.difference(common), keyOf).join(' ') || NO_CLASS;
    return `<p data-pagefind-weight="${WEIGHT[weight]}">${keys}</p>`;
  });
  return `<html lang="${KEYS}"><body data-pagefind-body>${parts.join('')}</body></html>`;
}

/** Of what the engine writes, that which finds: what shows is ours. */
const FINDS =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_meta|index\/.*)$/;

/** Indexes records; gives the files of the engine, and what it calls each record. */
async function engineOf(pages: readonly string[]) {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`The search index could not be begun: ${errors.join('; ')}`);
  for (const [i, content] of pages.entries()) {
    const added = await index.addHTMLFile({ url: `/${i}`, content });
    if (added.errors.length > 0) throw new Error(`A page could not be indexed: ${added.errors.join('; ')}`);
  }
  const { files, errors: troubles } = await index.getFiles();
  if (troubles.length > 0) throw new Error(`The search index could not be made: ${troubles.join('; ')}`);
  await index.deleteIndex();
  const ids: string[] = [];
  for (const { path, content } of files) {
    const id = /^fragment\/\w+_(\w+)\.pf_fragment$/.exec(path)?.[1];
    if (id === undefined) continue;
    const text = gunzipSync(content).toString('utf8');
    const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
    ids[Number(url.slice(1))] = id;
  }
  return { files: files.filter(({ path }) => FINDS.test(path)), ids };
}

/** Of each of some names, as much of its beginning as no other has. */
function shortest(names: readonly string[]): string[] {
  const sorted = names.toSorted();
  const common = (a: string, b = '') => {
    let length = 0;
    while (length < a.length && a[length] === b[length]) length += 1;
    return length;
  };
  const lengths = new Map(
    sorted.map((name, i) => [name, 1 + Math.max(common(name, sorted[i - 1]), common(name, sorted[i + 1]))]),
  );
  return names.map((name) => name.slice(0, lengths.get(name)));
}

async function indexLanguage(
  records: readonly SearchRecord[],
  of: ClassesOf,
  synonyms: WordGroups,
  write: (file: string, content: Uint8Array | string) => void,
): Promise<void> {
  const groups = LANGUAGES.flatMap((lang) =>
    (synonyms[lang] ?? []).map((group) => group.map((text) => ({ text, lang }))),
  );
  const said = records.flatMap(({ paragraphs }) => paragraphs.flatMap(saidIn));
  const lexicon = lexiconOf(said, groups, of);
  const classes = records.map((record) => classesIn(record, lexicon));
  const having = countClasses(classes);
  const common = new Set(
    [...having].flatMap(([one, count]) => (isCommon(count, records.length) ? [one] : [])),
  );
  const { files, ids } = await engineOf(classes.map((own) => pageOf(own, common)));
  for (const { path, content } of files) write(path, content);
  write('words/start.json', JSON.stringify(lexicon.startOf(new Set(having.keys()), common)));
  for (const [i, piece] of lexicon.piecesOf(having, common).entries())
    write(`words/${i}.json`, JSON.stringify(piece));
  for (const one of common)
    write(`common/${one}.json`, JSON.stringify(commonText(classes.map((own) => weightsOf(own, one)))));
  const kinds = FOUND_KINDS.map((kind) => ({ kind, from: records.findIndex((one) => one.kind === kind) }));
  write(
    'ids.json',
    JSON.stringify({ ids: shortest(ids).join(' '), kinds: kinds.filter(({ from }) => from >= 0) }),
  );
}

/**
 * Writes the search index of some records into a folder, a language beside another: what finds their numbers. `scratch`
 * is for what the reader of dictionaries needs. Tells how many records it holds.
 */
export async function indexSearch(
  records: Records,
  { synonyms, forms }: Vocabulary,
  folder: string,
  scratch: string,
): Promise<number> {
  const words = Object.fromEntries(LANGUAGES.map((lang) => [lang, new Set<string>()])) as Record<
    Language,
    Set<string>
  >;
  const add = ({ lang, form }: Said) => words[lang].add(form);
  for (const lang of LANGUAGES) {
    for (const { paragraphs } of records[lang]) paragraphs.flatMap(saidIn).forEach(add);
    for (const text of (synonyms[lang] ?? []).flat()) saidIn({ text, lang, weight: 'text' }).forEach(add);
  }
  const of = await classesOf(words, forms, scratch);
  for (const lang of LANGUAGES)
    await indexLanguage(records[lang], of, synonyms, (file, content) => {
      const path = join(folder, lang, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    });
  return LANGUAGES.reduce((sum, lang) => sum + records[lang].length, 0);
}
