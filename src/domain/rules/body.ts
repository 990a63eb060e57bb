import { bodyFaults, LONGEST_BODY } from '../markdown.ts';
import type { Rule } from './rule.ts';

/** A body holds only what may reach a page, and no more than can be read. Guides are MDX by editors, and exempt. */
export const body: Rule = {
  name: 'body',
  check(entry) {
    if (entry.kind !== 'sheet') return [];
    if (entry.body.length > LONGEST_BODY)
      return [
        {
          kind: 'too-long',
          severity: 'error',
          path: ['body'],
          read: entry.body,
          offset: 0,
          expected: { max: LONGEST_BODY },
        },
      ];
    try {
      return bodyFaults(entry.body);
    } catch {
      // Thousands of quotes inside quotes are more than the parser's stack can hold.
      return [{ kind: 'body-too-deep', severity: 'error', path: [], offset: 0 }];
    }
  },
};
