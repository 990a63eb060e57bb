import { DEFAULT_LANGUAGE } from '../language.ts';
import { sheetTold } from '../likeness.ts';
import { sheetPath } from '../links.ts';
import type { Rule } from './rule.ts';

/** A project has one sheet: of two that are much alike, the one that is to be told names the other. */
export const duplicate: Rule = {
  check(entry, { alike }) {
    if (entry.kind !== 'sheet' || entry.lang !== DEFAULT_LANGUAGE) return [];
    const sheet = sheetTold(entry.slug, entry.data);
    const other = sheet && alike(sheet)[0];
    return other
      ? [
          {
            ...{ kind: 'duplicate', severity: 'warning', path: ['title'], read: other.title },
            expected: { detail: sheetPath(other.slug) },
          },
        ]
      : [];
  },
};
