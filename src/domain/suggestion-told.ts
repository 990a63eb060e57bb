import { fill } from './fill.ts';
import type { Counted } from './search-told.ts';

/** What a box has offered for what is written in it. */
export interface Offer {
  written: string;
  /** How many things have such a name, and how many of them are shown. */
  found: number;
  shown: number;
  /** Whether nothing has such a name, and these are some that may have been meant. */
  isAlike: boolean;
}

/** The words of what is offered. */
export interface SuggestionWords {
  noOption: string;
  matches: Counted;
  /** Where none has such a name, and these are like it. */
  alike?: Counted;
  /** Where not all are shown. */
  part: string;
}

/** What is said of an offer; nothing where nothing is written. */
export function offerSaid(
  { written, found, shown, isAlike }: Offer,
  { noOption, matches, alike, part }: SuggestionWords,
): string {
  if (written.trim() === '') return '';
  if (found === 0) return noOption;
  const { one, many } = (isAlike && alike) || matches;
  return fill(shown < found ? part : found === 1 ? one : many, { n: found, shown });
}
