import { FacetTable, type Narrowed } from '../../domain/facets.ts';
import type { FacetIndex } from '../../domain/facet-index.ts';
import { facetNames, rowsOf, type FacetRow } from '../../domain/facet-rows.ts';
import type { Place } from '../../domain/place.ts';
import { inOrderOf, orderFor } from '../../domain/search-order.ts';
import { SEARCH_FACET_NAMES, type SearchFacet, type SearchState } from '../../domain/search-state.ts';
import type { SearchTold } from '../../domain/search-told.ts';
import type { SearchRecord } from '../../domain/search-record.ts';
import type { FoundKind } from '../../domain/search-lists.ts';
import { Kept, readJson } from '../read-json.ts';
import { SearchEngine, type Answer, type Hit } from './search-engine.ts';

/** All sheets as they are narrowed. */
export interface Sheets {
  rows: readonly FacetRow[];
  table: FacetTable<SearchFacet>;
  names: ReturnType<typeof facetNames>;
  /** The size bands, smallest first. */
  sizes: readonly string[];
}

/** What a search gives. */
export interface Finding {
  /** What is left, in the order asked for. */
  hits: readonly Hit[];
  /** Undefined of a search without words. */
  answer: Answer | undefined;
  /** Undefined where the sheets could not be had. */
  counts: Narrowed<SearchFacet>['counts'] | undefined;
  /** How many things of each kind the words found; undefined of a search without words. */
  kinds: ReadonlyMap<FoundKind, number> | undefined;
  /** Where the words find nothing, those of one word less and how much of what they find is left, that of most first. */
  lesser: readonly { query: string; count: number }[];
}

function countKinds(hits: readonly Hit[]): Map<FoundKind, number> {
  const counts = new Map<FoundKind, number>();
  for (const { kind } of hits) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

/** The counts of kinds where facets narrow, which only sheets have. */
const countSheets = (sheets: readonly number[] = []) =>
  new Map<FoundKind, number>(sheets.length > 0 ? [['fitxa', sheets.length]] : []);

/** Finds by words, with the engine, and by facets, with the index of all sheets; fetches of both only what it needs. */
export class Finder {
  private readonly told: SearchTold;
  private readonly engine: SearchEngine;
  private readonly kept = new Kept();
  /** Whether all sheets may still come. */
  isComing = true;

  constructor(told: SearchTold) {
    this.told = told;
    this.engine = new SearchEngine(told.engine, told.records);
  }

  /** All sheets, fetched once. Rejects where their index cannot be had, which may then be asked for again. */
  sheets(): Promise<Sheets> {
    return this.kept.get('sheets', async () => {
      try {
        const index = await readJson<FacetIndex>(this.told.facets);
        const rows = rowsOf(index);
        const table = FacetTable.of(rows, SEARCH_FACET_NAMES, ({ values }, facet) => values[facet]);
        return { rows, table, names: facetNames(index, this.told.lang), sizes: index.values.size };
      } finally {
        this.isComing = false;
      }
    });
  }

  /** Fetches beforehand what every search for words needs. */
  warm(): void {
    this.engine.warm();
  }

  /** What a record says. Rejects where it cannot be had. */
  record(number: number): Promise<SearchRecord> {
    return this.engine.record(number);
  }

  /** What the words of a search find; undefined of a search without words. Rejects where the engine cannot be had. */
  async answer({ query }: SearchState, isBeingWritten: boolean): Promise<Answer | undefined> {
    return query ? this.engine.find(query, isBeingWritten) : undefined;
  }

  /** What a search gives, of what its words found and all sheets there are. */
  finding(
    state: SearchState,
    answer: Answer | undefined,
    sheets: Sheets | undefined,
    from: Place | undefined,
  ): Finding {
    const words = answer?.hits;
    const order = orderFor(state.order, words !== undefined, from !== undefined);
    const wanted = words ? state.kinds : [];
    // Only sheets have what facets ask for.
    const isOfSheets = wanted.length === 0 || wanted.includes('fitxa');
    const found = words?.filter(({ kind }) => kind === 'fitxa').map(({ number }) => number);
    const narrow = (some: readonly number[] | undefined) =>
      sheets?.table.narrow(some ?? [...sheets.rows.keys()], state.choice);
    const narrowed = narrow(isOfSheets ? found : []);
    const isNarrowed = Object.values(state.choice).some((ticked) => ticked.length > 0);
    // What words of one less find is narrowed as all else is.
    const countLeft = (some: readonly Hit[]): number => {
      const left = wanted.length > 0 ? some.filter(({ kind }) => wanted.includes(kind)) : some;
      if (!isNarrowed || !sheets) return left.length;
      const numbers = left.filter(({ kind }) => kind === 'fitxa').map(({ number }) => number);
      return narrow(numbers)?.chosen.length ?? 0;
    };
    const chosen = narrowed?.chosen.flatMap((number) => sheets?.rows[number] ?? []) ?? [];
    const inOrder = inOrderOf(chosen, order, from).map(({ number }): Hit => ({ number, kind: 'fitxa' }));
    const hits = (): readonly Hit[] => {
      if (!words) return inOrder;
      if (!sheets || (!isNarrowed && order === 'rellevancia')) return words;
      return isNarrowed ? inOrder : [...inOrder, ...words.filter(({ kind }) => kind !== 'fitxa')];
    };
    return {
      hits: wanted.length > 0 ? hits().filter(({ kind }) => wanted.includes(kind)) : hits(),
      answer,
      counts: narrowed?.counts,
      kinds:
        words &&
        (isNarrowed ? countSheets((isOfSheets ? narrowed : narrow(found))?.chosen) : countKinds(words)),
      lesser: (answer?.lesser ?? [])
        .map(({ query, hits: some }) => ({ query, count: countLeft(some) }))
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count),
    };
  }
}
