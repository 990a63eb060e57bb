import { valueAt, type Fault, type FieldPath } from '../fault.ts';
import { date } from '../values.ts';
import type { Rule } from './rule.ts';

/** Dates follow one another: nothing confirmed before it was written, nor stopped before it began, nor dated ahead. */
export const dates: Rule = {
  check(entry, { today }) {
    if (!('slug' in entry) && entry.kind !== 'administration') return [];
    const read = (path: FieldPath): string | undefined => {
      const { data } = date.safeParse(valueAt(entry.data, path));
      return data;
    };
    const inList = (field: string, key: string): FieldPath[] => {
      const list = valueAt(entry.data, [field]);
      return Array.isArray(list) ? list.map((_, i) => [field, i, key]) : [];
    };
    const told: FieldPath[] = [
      ...[['published'], ['verified'], ['updated'], ['since'], ['ended', 'date'], ['population', 'year']],
      ...inList('results', 'date'),
      ...inList('replications', 'since'),
    ];
    const ahead = told.flatMap((path): Fault[] => {
      const value = read(path);
      return value !== undefined && value > today.slice(0, value.length)
        ? [{ kind: 'future', severity: 'error', path, read: value, expected: { detail: today } }]
        : [];
    });
    const inOrder = (kind: Fault['kind'], first: FieldPath, last: FieldPath): Fault[] => {
      const [from, to] = [read(first), read(last)];
      if (from === undefined || to === undefined) return [];
      // Compared as far as both are known: a project begun in 2020-05 may have ended in 2020.
      const known = Math.min(from.length, to.length);
      return to.slice(0, known) < from.slice(0, known)
        ? [{ kind, severity: 'error', path: last, read: to, expected: { detail: from } }]
        : [];
    };
    return [
      ...ahead,
      ...inOrder('verified-before-published', ['published'], ['verified']),
      ...inOrder('ended-before-since', ['since'], ['ended', 'date']),
    ];
  },
};
