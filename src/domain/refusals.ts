import type * as z from 'zod/mini';
import { nearestOf, valueAt, type Fault, type FaultKind, type FieldPath } from './fault.ts';

/** Patterns of `values.ts` by the last key of their field: zod only tells that a pattern failed. */
const PATTERN_FAULTS: Record<string, FaultKind> = {
  email: 'email',
  phone: 'phone',
  country: 'country-code',
  municipality: 'municipality-code',
  src: 'picture-name',
};

/** What a field that is text to zod is to people. */
const KINDS_BY_NAME: Record<string, string> = {
  published: 'day',
  verified: 'day',
  updated: 'day',
  since: 'date',
  date: 'date',
  source: 'https',
  url: 'https',
  website: 'https',
};

/** Of a file that is all unknown keys, how many are told: looking for the nearest right one takes time. */
const MOST_KEYS = 50;

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
  if (read === null && path.length > 0) return fault('no-value');
  switch (issue.code) {
    case 'invalid_type': {
      const kind =
        issue.expected === 'string' ? (KINDS_BY_NAME[lastName(issue.path)] ?? 'string') : issue.expected;
      if (path.length === 0) return fault('not-fields');
      if (read === undefined) return fault('missing', { expected: { kind } });
      return issue.expected === 'int' ? fault('not-whole') : fault('wrong-kind', { expected: { kind } });
    }
    case 'too_small':
      return fault(tooSmall(issue), {
        expected: { min: Number(issue.minimum), ...(issue.inclusive ? {} : { detail: 'exclusive' }) },
      });
    case 'too_big':
      return fault(tooBig(issue), { expected: { max: Number(issue.maximum) } });
    case 'unrecognized_keys':
      return issue.keys.slice(0, MOST_KEYS).map((key) => ({
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
  error: z.core.$ZodError,
  data: unknown,
  keysAt: (path: FieldPath) => readonly string[],
): Fault[] {
  const faults = error.issues.flatMap((issue) => faultsOfIssue(issue, data, keysAt));
  // Of what is not even of its kind, nothing else is worth saying.
  const hopeless = new Set(
    faults.filter(({ kind }) => kind === 'wrong-kind').map(({ path }) => path.join('.')),
  );
  return faults.filter(({ kind, path }) => kind === 'wrong-kind' || !hopeless.has(path.join('.')));
}
