import type { Language } from '../domain/language.ts';
import { reviewCa } from './review.ca.ts';
import { reviewEn } from './review.en.ts';
import { reviewEs } from './review.es.ts';

type State = 'added' | 'removed' | 'changed';

/** Every word of a review, and of the lists that editors keep, in a language. */
export interface ReviewWords {
  title: string;
  against: (commit: string) => string;
  nothing: string;
  sheet: Record<State, string>;
  file: Record<State, string>;
  /** A new sheet that was published at another address, and that one; both come ready to be shown. */
  movedFrom: (slug: string) => string;
  movedTo: (slug: string) => string;
  levels: string;
  unreadLevels: string;
  level: (n: number, title: string) => string;
  complete: string;
  incomplete: (has: number, all: number, missing: string) => string;
  checker: string;
  noFindings: string;
  place: (line: number) => string;
  duplicates: string;
  changes: string;
  noChanges: string;
  change: Record<State, string>;
  body: (added: number, removed: number) => string;
  /** A file whose header cannot be read. */
  unreadFile: string;
  more: (n: number) => string;
  addresses: string;
  noAddresses: (tried: number) => string;
  untried: (n: number) => string;
  guarded: (status: number) => string;
  refused: string;
  silence: Record<'status' | 'no-host' | 'no-connection' | 'certificate' | 'slow' | 'redirects', string>;
  others: string;
  elsewhere: string;
  moreSheets: (n: number) => string;
  left: string;
  reasons: Record<'not-a-file' | 'path' | 'place' | 'too-large' | 'too-many', string>;
  beyond: (n: number) => string;
  cut: string;
  /** Where the pages of the proposal can be fetched; the address is ours. */
  rendered: (address: string) => string;
  /** While they are being made. */
  rendering: string;
  notRendered: string;
  usage: (read: string) => string;
  noSheet: (slug: string) => string;
  deadLinks: { title: string; lead: (n: number, all: number) => string; gone: string; offline: string };
  staleSheets: { title: string; lead: (n: number) => string; gone: string };
}

const words: Record<Language, ReviewWords> = { ca: reviewCa, es: reviewEs, en: reviewEn };

/** The words of a review in a language. */
export function reviewWordsOf(lang: Language): ReviewWords {
  return words[lang];
}
