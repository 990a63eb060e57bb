import { closest, distance } from 'fastest-levenshtein';
import type { z } from 'zod';

/** Every way content can be wrong. Each has its words in `i18n/faults.*.ts`; a kind without words does not compile. */
export const FAULT_KINDS = [
  // of a field
  'missing',
  'wrong-kind',
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
  'language-code',
  'picture-name',
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
  // of a body
  'body-html',
  'body-heading',
  'body-link',
  'body-picture',
  // of a file
  'no-frontmatter',
  'yaml',
  'duplicate-key',
  'yaml-alias',
  'empty',
  'encoding',
  'bom',
  'crlf',
  'too-large',
  'unreadable',
  'wrong-place',
  'folder-name',
  'no-catalan',
  'no-content',
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
  const best = closest(word.toLowerCase(), candidates);
  return distance(word.toLowerCase(), best.toLowerCase()) <= Math.max(2, Math.floor(best.length / 3))
    ? best
    : undefined;
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

/** Patterns of `values.ts` by the last key of their field: zod only tells that a pattern failed. */
const PATTERN_FAULTS: Record<string, FaultKind> = {
  phone: 'phone',
  country: 'country-code',
  municipality: 'municipality-code',
  lang: 'language-code',
  src: 'picture-name',
};

type Issue = z.core.$ZodIssue;

function tooSmall(issue: Extract<Issue, { code: 'too_small' }>): FaultKind {
  if (issue.origin === 'string') return 'too-short';
  return issue.origin === 'array' ? 'too-few' : 'too-small';
}

function tooBig(issue: Extract<Issue, { code: 'too_big' }>): FaultKind {
  if (issue.origin === 'string') return 'too-long';
  return issue.origin === 'array' ? 'too-many' : 'too-big';
}

function lastName(path: PropertyKey[]): string {
  return path.findLast((key) => typeof key === 'string') ?? '';
}

/** A zod issue in our terms. `keysAt` tells the keys a strict object knows, to suggest the nearest. */
function faultsOfIssue(issue: Issue, data: unknown, keysAt: (path: FieldPath) => readonly string[]): Fault[] {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? key.toString() : key));
  const read = valueAt(data, path);
  const fault = (kind: FaultKind, more: Partial<Fault> = {}): Fault[] => [
    { kind, severity: 'error', path, read, ...more },
  ];
  switch (issue.code) {
    case 'invalid_type':
      if (read === undefined) return fault('missing', { expected: { kind: issue.expected } });
      return issue.expected === 'int'
        ? fault('not-whole')
        : fault('wrong-kind', { expected: { kind: issue.expected } });
    case 'too_small':
      return fault(tooSmall(issue), { expected: { min: Number(issue.minimum) } });
    case 'too_big':
      return fault(tooBig(issue), { expected: { max: Number(issue.maximum) } });
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        kind: 'unknown-key',
        severity: 'error',
        path: [...path, key],
        nearest: nearestOf(key, keysAt(path)),
        expected: { choices: keysAt(path) },
      }));
    case 'invalid_value': {
      if (read === undefined) return fault('missing', { expected: { kind: 'choice' } });
      const choices = issue.values.map(String);
      const nearest = typeof read === 'string' ? nearestOf(read, choices) : undefined;
      return fault(choices.length === 1 ? 'not-this-value' : 'unknown-value', {
        expected: { choices },
        nearest,
      });
    }
    case 'invalid_format':
      if (issue.format === 'email') return fault('email');
      return fault(PATTERN_FAULTS[lastName(issue.path)] ?? 'slug');
    case 'invalid_union':
      return read === undefined
        ? fault('missing', { expected: { kind: 'address' } })
        : unionFaults(issue, data, path, keysAt);
    case 'custom':
      return fault((issue.params?.['fault'] as FaultKind | undefined) ?? 'no-choice-fits');
    default:
      return fault('no-choice-fits');
  }
}

/** Of a value that fits no branch of a union, what is wrong in the branch of its own kind (text or object). */
function unionFaults(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  data: unknown,
  path: FieldPath,
  keysAt: (path: FieldPath) => readonly string[],
): Fault[] {
  const branch = issue.errors.find(
    (errors) => !errors.some((one) => one.code === 'invalid_type' && one.path.length === 0),
  );
  if (!branch)
    return [
      {
        kind: 'wrong-kind',
        severity: 'error',
        path,
        read: valueAt(data, path),
        expected: { kind: 'address' },
      },
    ];
  return branch.flatMap((one) => faultsOfIssue({ ...one, path: [...path, ...one.path] }, data, keysAt));
}

/** What zod refused, as faults. */
export function faultsOf(
  error: z.ZodError,
  data: unknown,
  keysAt: (path: FieldPath) => readonly string[],
): Fault[] {
  return error.issues.flatMap((issue) => faultsOfIssue(issue, data, keysAt));
}
