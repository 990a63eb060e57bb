import { nearestOf, type Fault } from '../fault.ts';
import type { Rule } from './rule.ts';

/** The list of names holds only names that some sheet writes. */
export const names: Rule = {
  check(entry, { spellings }) {
    if (
      entry.kind !== 'names' ||
      typeof entry.data !== 'object' ||
      entry.data === null ||
      Array.isArray(entry.data)
    )
      return [];
    return Object.keys(entry.data).flatMap((read): Fault[] =>
      spellings.all.includes(read)
        ? []
        : [
            {
              ...{ kind: 'unused-name', severity: 'warning', path: [read], read },
              nearest: nearestOf(read, spellings.all),
            },
          ],
    );
  },
};
