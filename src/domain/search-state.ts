import type { Choice } from './facets.ts';
import { FOUND_KINDS, SEARCH_ORDERS, type FoundKind, type SearchOrder } from './search-lists.ts';

/** What the search can narrow sheets by, each by the name it has in an address. */
export const SEARCH_FACETS = {
  proximity: 'proximitat',
  area: 'ambit',
  size: 'mida',
  comarca: 'comarca',
  country: 'pais',
  phase: 'fase',
  type: 'tipus',
  kind: 'ens',
  year: 'any',
  technology: 'tecnologia',
  visit: 'visita',
  results: 'resultats',
  savings: 'estalvis',
} as const;

/** Something the search can narrow sheets by. */
export type SearchFacet = keyof typeof SEARCH_FACETS;

/** The value of a facet that is either so or not told. */
export const YES = 'si';

/** What the kinds of things wanted are called in an address. */
export const KINDS = 'mena';

/** The facets in the order they are shown. */
export const SEARCH_FACET_NAMES = Object.keys(SEARCH_FACETS) as readonly SearchFacet[];

/** The most a reader may ask for, in UTF-16 units. */
export const LONGEST_QUERY = 200;

/** Values of one facet that an address may have: more than any reader ticks. */
const MOST_VALUES = 100;

/** A search, as its address says it. */
export interface SearchState {
  query: string;
  /** The kinds of things wanted; none ticked asks for all. */
  kinds: readonly FoundKind[];
  choice: Choice<SearchFacet>;
  /** Undefined where the reader asked for none: then it is by relevance with words, and by date without. */
  order: SearchOrder | undefined;
  /** From 1. */
  page: number;
}

/** An order by its name in an address. */
export function orderIn(name: string | null): SearchOrder | undefined {
  return SEARCH_ORDERS.find((one) => one === name);
}

/** A search as an address asks for it. Whatever is wrong in it is passed over. */
export function stateIn(params: URLSearchParams): SearchState {
  const kinds = params.getAll(KINDS);
  const page = params.get('pagina') ?? '';
  const valuesOf = (facet: SearchFacet) => [
    ...new Set(params.getAll(SEARCH_FACETS[facet]).filter(Boolean).slice(0, MOST_VALUES)),
  ];
  return {
    query: (params.get('q') ?? '').slice(0, LONGEST_QUERY).trim(),
    kinds: FOUND_KINDS.filter((kind) => kinds.includes(kind)),
    choice: Object.fromEntries(
      SEARCH_FACET_NAMES.map((facet) => [facet, valuesOf(facet)]),
    ) as unknown as SearchState['choice'],
    order: orderIn(params.get('ordre')),
    page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
  };
}

/** What the address of a search asks; nothing for the whole list. */
export function paramsOf({ query, kinds, choice, order, page }: SearchState): URLSearchParams {
  const params = new URLSearchParams();
  if (query) params.set('q', query);
  for (const kind of kinds) params.append(KINDS, kind);
  for (const facet of SEARCH_FACET_NAMES)
    for (const value of choice[facet]) params.append(SEARCH_FACETS[facet], value);
  if (order) params.set('ordre', order);
  if (page > 1) params.set('pagina', String(page));
  return params;
}

/** Whether a search asks for nothing: no words, and nothing ticked. */
export function isWhole({ query, kinds, choice }: SearchState): boolean {
  return !query && kinds.length === 0 && SEARCH_FACET_NAMES.every((facet) => choice[facet].length === 0);
}

/** What a search has chosen, each by its name in an address. */
export function chosenIn({ kinds, choice }: SearchState): { address: string; value: string }[] {
  const facets = SEARCH_FACET_NAMES.flatMap((facet) =>
    choice[facet].map((value) => ({ address: SEARCH_FACETS[facet], value })),
  );
  return [...kinds.map((value) => ({ address: KINDS, value })), ...facets];
}

/** A search from its first page with a value more or, where it has that, without it; `address` names what it is a value of. */
export function toggled(state: SearchState, address: string, value: string): SearchState {
  const params = paramsOf({ ...state, page: 1 });
  if (params.has(address, value)) params.delete(address, value);
  else params.append(address, value);
  return stateIn(params);
}
