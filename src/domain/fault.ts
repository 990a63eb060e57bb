import { closest, distance } from 'fastest-levenshtein';

/** What only a file that is there can have wrong: a form never tells of it. */
export const FILE_KINDS = [
  'no-frontmatter',
  'early-end',
  'yaml',
  'duplicate-key',
  'yaml-alias',
  'cut-text',
  'empty',
  'encoding',
  'bom',
  'crlf',
  'unreadable',
  'wrong-place',
  'moved-sheet',
  'no-catalan',
  'no-translation',
  'no-content',
] as const;

/** Every way content can be wrong. Each has its words in `i18n/faults.*.ts`; a kind without words does not compile. */
export const FAULT_KINDS = [
  // of a field
  'missing',
  'wrong-kind',
  'no-value',
  'not-fields',
  'too-short',
  'too-long',
  'too-few',
  'too-many',
  'too-small',
  'too-big',
  'not-whole',
  'unknown-key',
  'unknown-value',
  'not-this-value',
  'no-choice-fits',
  'html',
  'invisible',
  'line-break',
  'address',
  'email',
  'phone',
  'slug',
  'country-code',
  'country',
  'municipality-code',
  'municipality-abroad',
  'unknown-municipality',
  'comarca-abroad',
  'half-a-place',
  'place-at-home',
  'wrong-province',
  'language-code',
  'picture-name',
  'not-a-picture',
  'date',
  'day',
  'repeated',
  'no-way',
  'no-consent',
  'one-name',
  // of a sheet among others
  'fact-in-translation',
  'list-length',
  'word-untranslated',
  'unknown-administration',
  'future',
  'verified-before-published',
  'ended-before-since',
  'missing-picture',
  'other-spelling',
  'other-list',
  'placeholder',
  'figure-without-source',
  'still-catalan',
  'figures-differ',
  'links-differ',
  'headings-differ',
  'blocks-differ',
  'straight-apostrophe',
  'long-sentence',
  'hard-to-read',
  'unknown-page',
  'unused-name',
  'redirected-sheet',
  'redirected-pages',
  'redirect-to-nothing',
  'duplicate',
  // of a body
  'body-html',
  'body-heading',
  'body-heading-skip',
  'body-too-deep',
  'body-too-long',
  'body-link',
  'body-picture',
  // of a file, be it there or not yet
  'thousands-point',
  'too-large',
  'folder-name',
  ...FILE_KINDS,
] as const;

/** A way content can be wrong. */
export type FaultKind = (typeof FAULT_KINDS)[number];

/** Errors stop a build; warnings are for the editors. */
export type Severity = 'error' | 'warning';

/** A place inside a file's data: keys and list positions from the outside in; empty is the whole file. */
export type FieldPath = readonly (string | number)[];

/** One thing wrong, as data. Words are added by `i18n`, lines and columns by whoever read the file. */
export interface Fault {
  kind: FaultKind;
  severity: Severity;
  path: FieldPath;
  /** What was read, where it helps to show it. */
  read?: unknown;
  /** Figures and names the sentence needs: limits, choices, the kind expected. */
  expected?: { min?: number; max?: number; choices?: readonly string[]; kind?: string; detail?: string };
  /** The nearest right one. */
  nearest?: string | undefined;
  /** Characters from the start of the Markdown body, for a fault found there. */
  offset?: number | undefined;
}

/** The candidate a misspelt word was meant to be; undefined when none is near enough to suggest. */
export function nearestOf(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0 || word.length > 200) return undefined;
  const small = word.toLowerCase();
  const best = closest(small, candidates);
  return distance(small, best.toLowerCase()) <= Math.max(1, best.length / 2.5) ? best : undefined;
}

/** Whether data has parts by name: an object, and no list. */
export function isGroup(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** What stands at a path of some data; undefined when nothing does. */
export function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    data,
  );
}
