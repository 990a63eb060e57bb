import { bodyFaults } from '../markdown.ts';
import type { Rule } from './rule.ts';

/** A body holds only what may reach a page. Guides are MDX by editors, and exempt. */
export const body: Rule = {
  name: 'body',
  check(entry) {
    return entry.kind === 'sheet' ? bodyFaults(entry.body) : [];
  },
};
