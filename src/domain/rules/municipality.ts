import { valueAt } from '../fault.ts';
import type { Rule } from './rule.ts';

/** A municipality code is one of the municipalities that exist, so that the map can place it. */
export const municipality: Rule = {
  check(entry, { municipalities }) {
    if (entry.kind !== 'administration') return [];
    const read = valueAt(entry.data, ['municipality']);
    return typeof read === 'string' && /^\d{5}$/.test(read) && !municipalities.has(read)
      ? [{ kind: 'unknown-municipality', severity: 'error', path: ['municipality'], read }]
      : [];
  },
};
