/** The closed lists of the search. Like those of the vocabulary, their values are public addresses. */

/** The kinds of things that a search finds. */
export const FOUND_KINDS = ['fitxa', 'fil', 'guia', 'ens'] as const;
/** A kind of thing that a search finds. */
export type FoundKind = (typeof FOUND_KINDS)[number];

/** The orders in which a search may give what it finds. */
export const SEARCH_ORDERS = ['rellevancia', 'data', 'distancia', 'mida'] as const;
/** An order of what is found. */
export type SearchOrder = (typeof SEARCH_ORDERS)[number];
