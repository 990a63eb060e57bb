import {
  classesIn,
  keyOf,
  pieceOf,
  type ClassNumber,
  type LexiconPiece,
  type LexiconStart,
} from '../domain/search-lexicon.ts';
import { askedForms, askedWords, classesAsked, pagesOf, planOf } from '../domain/search-plan.ts';
import type { SearchRecord } from '../domain/search-record.ts';

/** What of Pagefind is used: it tells the pages that have a word, best first. */
interface Pagefind {
  init: () => Promise<void>;
  search: (text: string) => Promise<{ results: { id: string; score: number }[] } | null>;
}

/** What a search has found. */
export interface Answer {
  /** The numbers of records, best first. */
  records: readonly number[];
  /** Tells whether a form of a word is one that was looked for. */
  isAsked: (form: string) => boolean;
  /** Words asked for that no record has, as they were written. */
  unknown: readonly string[];
}

async function read<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return (await response.json()) as T;
}

/** The index of a language, of which only what a search needs is fetched. An error of the network is forgotten, and tried again. */
export class SearchEngine {
  private readonly folder: string;
  private readonly fetched = new Map<string, Promise<unknown>>();
  private readonly having = new Map<ClassNumber, Promise<ReadonlyMap<string, number>>>();

  /** `folder` is the address of the index, with a slash at its end. */
  constructor(folder: string) {
    this.folder = folder;
  }

  private once<T>(name: string, get: () => Promise<T>): Promise<T> {
    const there = this.fetched.get(name) as Promise<T> | undefined;
    if (there) return there;
    const got = get();
    this.fetched.set(name, got);
    got.catch(() => this.fetched.delete(name));
    return got;
  }

  private json<T>(file: string): Promise<T> {
    return this.once(file, () => read<T>(this.folder + file));
  }

  private pagefind(): Promise<Pagefind> {
    return this.once('pagefind', async () => {
      const engine = (await import(/* @vite-ignore */ `${this.folder}pagefind.js`)) as Pagefind;
      await engine.init();
      return engine;
    });
  }

  /** What Pagefind calls each record, by which it is told its number. */
  private numbers(): Promise<ReadonlyMap<string, number>> {
    return this.once('numbers', async () => {
      const ids = await this.json<string>('records.json');
      return new Map(ids.split(' ').map((id, number) => [id, number]));
    });
  }

  private recordsHaving(one: ClassNumber): Promise<ReadonlyMap<string, number>> {
    const there = this.having.get(one);
    if (there) return there;
    const got = this.pagefind().then(async (engine) => {
      const { results = [] } = (await engine.search(keyOf(one))) ?? {};
      return new Map(results.map(({ id, score }) => [id.slice(id.indexOf('_') + 1), score]));
    });
    this.having.set(one, got);
    got.catch(() => this.having.delete(one));
    return got;
  }

  /** What is found by some words. Rejects where the index cannot be fetched. */
  async find(query: string): Promise<Answer> {
    const start = await this.json<LexiconStart>('words/start.json');
    const words = askedWords(query);
    const forms = [...new Set(askedForms(words))];
    const pieces = new Map<string, LexiconPiece>();
    await Promise.all(
      forms.map(async (form) => {
        pieces.set(form, await this.json<LexiconPiece>(`words/${pieceOf(start, form)}.json`));
      }),
    );
    const classesOf = (form: string) => {
      const piece = pieces.get(form);
      return piece ? classesIn(piece, form) : [];
    };
    const plan = planOf(query, classesOf, start.concepts);
    const asked = classesAsked(plan).filter((one) => one < start.size);
    const having = new Map(
      await Promise.all(asked.map(async (one) => [one, await this.recordsHaving(one)] as const)),
    );
    const scores = pagesOf(plan, (one) => having.get(one) ?? new Map());
    const numbers = await this.numbers();
    const found = [...scores].sort(([, a], [, b]) => b - a);
    const said = new Set(
      [...[...pieces.values()].map((piece) => piece.said), start.said].flatMap((all) =>
        asked.flatMap((one) => all[one]?.split(' ') ?? []),
      ),
    );
    return {
      records: found.flatMap(([id]) => numbers.get(id) ?? []),
      isAsked: (form) => said.has(form),
      unknown: plan
        .filter(({ ways }) => ways.length === 0)
        .flatMap((one) => one.words.map(({ start: from, end }) => query.slice(from, end))),
    };
  }

  /** A record, by its number. */
  record(number: number): Promise<SearchRecord> {
    return this.json(`records/${number}.json`);
  }
}
