import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import { LANGUAGES, type Language } from '../../src/domain/language.ts';
import { keyOf, type ClassNumber } from '../../src/domain/search-lexicon.ts';
import { conceptsIn } from '../../src/domain/search-plan.ts';
import type { Paragraph, SearchRecord } from '../../src/domain/search-record.ts';
import { tellingForms, wordsOf } from '../../src/domain/search-text.ts';
import { FOUND_KINDS } from '../../src/domain/vocabulary.ts';
import type { WordGroups } from '../../src/domain/synonyms.ts';
import { classesOf, type ClassesOf } from './classes.ts';
import { lexiconOf, type Lexicon, type Said } from './lexicon.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What is searched, by language of the site; those of a kind follow one another, in the order of kinds. */
export type Records = Readonly<Record<Language, readonly SearchRecord[]>>;

/** The words of a paragraph: as they stand, and those that are joined taken apart too. */
function saidIn({ text, lang }: Paragraph): Said[] {
  return wordsOf(text).flatMap(({ form, parts }) =>
    [form, ...parts.map((part) => part.form)].map((one) => ({ lang, form: one })),
  );
}

/** The classes of each word of a paragraph that tells something, in order. */
function tellingIn({ text, lang }: Paragraph, { numbersOf }: Lexicon): (readonly ClassNumber[])[] {
  return tellingForms(text).map((form) => numbersOf({ form, lang }));
}

/** How much more a word counts for where it stands, than one in a text. */
const WEIGHTS: Record<Paragraph['weight'], number> = { title: 7, lead: 3, text: 1 };

/** The classes that a record says, each once for each weight it is said with. */
function classesIn(
  { paragraphs }: SearchRecord,
  lexicon: Lexicon,
): Map<Paragraph['weight'], Set<ClassNumber>> {
  const classes = new Map<Paragraph['weight'], Set<ClassNumber>>();
  for (const paragraph of paragraphs) {
    const own = classes.get(paragraph.weight) ?? new Set();
    classes.set(paragraph.weight, own);
    for (const said of saidIn(paragraph)) for (const number of lexicon.numbersOf(said)) own.add(number);
    for (const number of conceptsIn(tellingIn(paragraph, lexicon), lexicon.concepts)) own.add(number);
  }
  return classes;
}

/** A language that no stemmer knows: the engine takes keys as they are. */
const KEYS = 'zxx';

/** A page for the engine, whose words are the keys of classes. */
function pageOf(classes: ReadonlyMap<Paragraph['weight'], ReadonlySet<ClassNumber>>): string {
  const parts = [...classes].map(
    ([weight, numbers]) =>
      `<p data-pagefind-weight="${WEIGHTS[weight]}">${Array.from(numbers, keyOf).join(' ')}</p>`,
  );
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
  const all = new Set(classes.flatMap((own) => [...own.values()].flatMap((numbers) => [...numbers])));
  const { files, ids } = await engineOf(classes.map(pageOf));
  for (const { path, content } of files) write(path, content);
  write('words/start.json', JSON.stringify(lexicon.startOf(all)));
  for (const [i, piece] of lexicon.pieces.entries()) write(`words/${i}.json`, JSON.stringify(piece));
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
