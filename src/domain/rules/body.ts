import { bodyFaults, canBeParsed, LONGEST_BODY } from '../body.ts';
import type { Rule } from './rule.ts';

/** A body holds only what may reach a page, and no more than can be read. Guides are MDX by editors, and exempt. */
export const body: Rule = {
  check(entry) {
    if (entry.kind !== 'sheet') return [];
    if (entry.body.length > LONGEST_BODY)
      return [
        {
          ...{ kind: 'body-too-long', severity: 'error', path: [], offset: 0 },
          ...{ read: entry.body, expected: { max: LONGEST_BODY } },
        },
      ];
    return canBeParsed(entry.body)
      ? bodyFaults(entry.body)
      : [{ kind: 'body-too-deep', severity: 'error', path: [], offset: 0 }];
  },
};
