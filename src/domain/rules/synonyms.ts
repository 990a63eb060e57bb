import { isGroup, type Fault } from '../fault.ts';
import { fold } from '../search-text.ts';
import type { Rule } from './rule.ts';

/** A phrase stands in one group of its language: what two say is one group. */
export const synonyms: Rule = {
  check(entry) {
    if (entry.kind !== 'synonyms' || !isGroup(entry.data)) return [];
    return Object.entries(entry.data).flatMap(([lang, groups]): Fault[] => {
      const seen = new Set<string>();
      return (Array.isArray(groups) ? groups : []).flatMap((group: unknown, i) =>
        (Array.isArray(group) ? group : []).flatMap((read: unknown, j): Fault[] => {
          if (typeof read !== 'string') return [];
          const isSaid = seen.has(fold(read));
          seen.add(fold(read));
          return isSaid ? [{ kind: 'repeated', severity: 'error', path: [lang, i, j], read }] : [];
        }),
      );
    });
  },
};
