import type { Asked } from '../../domain/excerpt.ts';
import { commonScores, keyOf, type ClassNumber } from '../../domain/search-lexicon.ts';
import { classesAsked, lesserPlans, recordsOf, type Plan, type Scores } from '../../domain/search-plan.ts';
import type { SearchRecord } from '../../domain/search-record.ts';
import type { FoundKind } from '../../domain/search-lists.ts';
import { Kept, readJson } from '../read-json.ts';
import { WordReader } from './word-reader.ts';

/** What of Pagefind is used: it tells the pages that have a word, best first. */
interface Pagefind {
  init: () => Promise<void>;
  search: (text: string) => Promise<{ results: { id: string; score: number }[] } | null>;
}

/** Its module: each instance keeps what it has fetched, and what it could not. */
interface PagefindModule {
  createInstance: () => Pagefind;
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
  /** What of the words was asked for: of some still being written, not always the last. */
  query: string;
  /** Best first; undefined where what is written asks for nothing yet. */
  hits: readonly Hit[] | undefined;
  /** The forms of words that were looked for. */
  asked: Asked;
  /** Words asked for that no record has, as they were written. */
  unknown: readonly string[];
  /** Words that records have and that begin as the last one asked for, where that is unknown, and the query with each. */
  completions: readonly { word: string; query: string }[];
  /** Where nothing is found, the queries of one word less that find something, with what they find in no order. */
  lesser: readonly { query: string; hits: readonly Hit[] }[];
}

/** A query without a stretch of it. */
function without(query: string, words: readonly { start: number; end: number }[]): string {
  const [from = 0, to = 0] = [words[0]?.start, words.at(-1)?.end];
  return `${query.slice(0, from)} ${query.slice(to)}`.replace(/\s+/g, ' ').trim();
}

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
      const { createInstance } = (await import(
        /* @vite-ignore */ `${this.folder}pagefind.js`
      )) as PagefindModule;
      const engine = createInstance();
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

  /** How well records say a class: Pagefind tells it of most, and a file of its own of one that is common. */
  private having(one: ClassNumber, isCommon: boolean): Promise<Scores> {
    return this.kept.get(`class ${one}`, async () => {
      if (isCommon) return commonScores(await readJson<string>(`${this.folder}common/${one}.json`));
      const [engine, { numberOf }] = await Promise.all([this.pagefind(), this.numbering()]);
      const { results = [] } = (await engine.search(keyOf(one))) ?? {};
      // Each class is of some record. That none has it is a part of the index that did not come: Pagefind does not tell so,
      // and this instance would not ask for it again.
      if (results.length === 0) {
        this.kept.forget('pagefind');
        throw new Error(`The part of the index that tells of class ${one} did not come.`);
      }
      const scores = new Map<number, number>();
      for (const { id, score } of results) {
        const number = numberOf(id.slice(id.indexOf('_') + 1));
        if (number !== undefined) scores.set(number, score);
      }
      return scores;
    });
  }

  private async hits(
    query: string,
    plan: Plan,
    asked: readonly ClassNumber[],
    common: ReadonlySet<ClassNumber>,
  ): Promise<Pick<Answer, 'lesser'> & { hits: readonly Hit[] }> {
    const numbering = this.numbering();
    // Where it cannot be had, that is told once it is waited for.
    numbering.catch(() => undefined);
    const having = new Map(
      await Promise.all(asked.map(async (one) => [one, await this.having(one, common.has(one))] as const)),
    );
    const scoresOf = (one: ClassNumber) => having.get(one) ?? new Map<number, number>();
    const scores = recordsOf(plan, scoresOf);
    const { kindOf } = await numbering;
    const lesser = scores.size > 0 ? [] : lesserPlans(plan, scoresOf);
    const hitsOf = (numbers: readonly number[]) =>
      numbers.map((number): Hit => ({ number, kind: kindOf(number) }));
    return {
      hits: hitsOf([...scores].sort(([, a], [, b]) => b - a).map(([number]) => number)),
      lesser: lesser.map(({ left, records }) => ({
        query: without(query, left.words),
        hits: hitsOf([...records.keys()]),
      })),
    };
  }

  /** Fetches beforehand what every search needs. */
  warm(): void {
    for (const coming of [this.pagefind(), this.numbering(), this.words.warm()])
      coming.catch(() => undefined);
  }

  /**
   * What is found by some words. Of a query that is still being written the last word is left out where nothing has it
   * and other words begin like it. Rejects where the index cannot be fetched.
   */
  async find(query: string, isBeingWritten = false): Promise<Answer> {
    this.warm();
    const { plan, start, completions, common, saidOf } = await this.words.read(query);
    const known =
      isBeingWritten && completions.length > 0 ? plan.filter((asked) => asked !== plan.at(-1)) : plan;
    const asked = classesAsked(known).filter((one) => one < start.size);
    const [left] = plan.at(-1)?.words ?? [];
    const isNothingYet = known.length === 0 && plan.length > 0;
    const found = isNothingYet
      ? { hits: undefined, lesser: [] }
      : await this.hits(query, known, asked, common);
    return {
      ...found,
      query: known.length < plan.length && left ? query.slice(0, left.start).trim() : query,
      asked: saidOf(asked),
      unknown: known
        .filter(({ ways }) => ways.length === 0)
        .flatMap(({ words }) => words.map(({ start: from, end }) => query.slice(from, end))),
      completions: completions.map((word) => ({ word, query: query.slice(0, left?.start) + word })),
    };
  }

  /** A record, by its number. */
  record(number: number): Promise<SearchRecord> {
    return this.kept.get(`record ${number}`, () => readJson(`${this.recordFolder}${number}.json`));
  }
}
