import { fill } from './fill.ts';
import type { Counted } from './search-told.ts';

/** What a box has offered for what is written in it. */
export interface Offer {
  written: string;
  /** How many things have such a name, and how many of them are shown. */
  found: number;
  shown: number;
}

/** The words of what is offered. */
export interface SuggestionWords {
  noOption: string;
  matches: Counted;
  /** Where not all are shown. */
  part: string;
}

/** What is said of an offer; nothing where nothing is written. */
export function offerSaid(
  { written, found, shown }: Offer,
  { noOption, matches, part }: SuggestionWords,
): string {
  if (written.trim() === '') return '';
  if (found === 0) return noOption;
  return fill(shown < found ? part : found === 1 ? matches.one : matches.many, { n: found, shown });
}
