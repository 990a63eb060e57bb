import { keyOf, type ClassNumber } from '../../domain/search-lexicon.ts';
import { classesAsked, pagesOf, type Plan } from '../../domain/search-plan.ts';
import type { SearchRecord } from '../../domain/search-record.ts';
import type { FoundKind } from '../../domain/vocabulary.ts';
import { Kept, readJson } from './read-json.ts';
import { WordReader } from './word-reader.ts';

/** What of Pagefind is used: it tells the pages that have a word, best first. */
interface Pagefind {
  init: () => Promise<void>;
  search: (text: string) => Promise<{ results: { id: string; score: number }[] } | null>;
}

/** How the records of an index are numbered. */
export interface Numbering {
  /** Of what Pagefind calls each record, in the order of their numbers, as much as tells it from the others. */
  ids: string;
  /** The kinds in the order of the records, and the number of the first of each. */
  kinds: readonly { kind: FoundKind; from: number }[];
}

/** Something found. */
export interface Hit {
  /** The number of its record. */
  number: number;
  kind: FoundKind;
}

/** What a search has found. */
export interface Answer {
  /** Best first; undefined where what is written asks for nothing yet. */
  hits: readonly Hit[] | undefined;
  /** Tells whether a form of a word is one that was looked for. */
  isAsked: (form: string) => boolean;
  /** Words asked for that no record has, as they were written. */
  unknown: readonly string[];
  /** Words that records have and that begin as the last one asked for, where that is unknown. */
  completions: readonly string[];
}

type Scores = ReadonlyMap<string, number>;

/** Tells the number of a record by what Pagefind calls it. */
function numberBy(ids: readonly string[]): (id: string) => number | undefined {
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const lengths = [...new Set(ids.map(({ length }) => length))];
  return (id) => {
    for (const length of lengths) {
      const number = numbers.get(id.slice(0, length));
      if (number !== undefined) return number;
    }
    return undefined;
  };
}

/** The index of a language, of which only what a search needs is fetched. An error of the network is forgotten, and tried again. */
export class SearchEngine {
  private readonly folder: string;
  private readonly recordFolder: string;
  private readonly words: WordReader;
  private readonly kept = new Kept();

  /** The addresses of the index and of the records, with a slash at their ends. */
  constructor(folder: string, recordFolder: string) {
    this.folder = folder;
    this.recordFolder = recordFolder;
    this.words = new WordReader(`${folder}words/`);
  }

  private pagefind(): Promise<Pagefind> {
    return this.kept.get('pagefind', async () => {
      const engine = (await import(/* @vite-ignore */ `${this.folder}pagefind.js`)) as Pagefind;
      await engine.init();
      return engine;
    });
  }

  private numbering() {
    return this.kept.get('ids', async () => {
      const { ids, kinds } = await readJson<Numbering>(`${this.folder}ids.json`);
      const kindOf = (number: number) => kinds.findLast(({ from }) => from <= number)?.kind ?? 'fitxa';
      return { numberOf: numberBy(ids.split(' ')), kindOf };
    });
  }

  /** The records that have a class, by what Pagefind calls them. */
  private having(one: ClassNumber): Promise<Scores> {
    return this.kept.get(`class ${one}`, async () => {
      const { results = [] } = (await (await this.pagefind()).search(keyOf(one))) ?? {};
      return new Map(results.map(({ id, score }) => [id.slice(id.indexOf('_') + 1), score]));
    });
  }

  private async hits(plan: Plan, asked: readonly ClassNumber[]): Promise<readonly Hit[]> {
    const numbering = this.numbering();
    // Where it cannot be had, that is told once it is waited for.
    numbering.catch(() => undefined);
    const having = new Map(
      await Promise.all(asked.map(async (one) => [one, await this.having(one)] as const)),
    );
    const scores = pagesOf(plan, (one) => having.get(one) ?? new Map<string, number>());
    const { numberOf, kindOf } = await numbering;
    return [...scores]
      .sort(([, a], [, b]) => b - a)
      .flatMap(([id]) => {
        const number = numberOf(id);
        return number === undefined ? [] : [{ number, kind: kindOf(number) }];
      });
  }

  /**
   * What is found by some words. Of a query that is still being written the last word is left out where nothing has it
   * and other words begin like it. Rejects where the index cannot be fetched.
   */
  async find(query: string, isBeingWritten = false): Promise<Answer> {
    const { plan, start, completions, saidOf } = await this.words.read(query);
    const known =
      isBeingWritten && completions.length > 0 ? plan.filter((asked) => asked !== plan.at(-1)) : plan;
    const asked = classesAsked(known).filter((one) => one < start.size);
    const said = saidOf(asked);
    return {
      hits: known.length === 0 && plan.length > 0 ? undefined : await this.hits(known, asked),
      isAsked: (form) => said.has(form),
      unknown: known
        .filter(({ ways }) => ways.length === 0)
        .flatMap(({ words }) => words.map(({ start: from, end }) => query.slice(from, end))),
      completions,
    };
  }

  /** A record, by its number. */
  record(number: number): Promise<SearchRecord> {
    return this.kept.get(`record ${number}`, () => readJson(`${this.recordFolder}${number}.json`));
  }
}
