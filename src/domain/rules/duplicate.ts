import { DEFAULT_LANGUAGE } from '../language.ts';
import { isNewer, sheetTold } from '../likeness.ts';
import { sheetPath } from '../links.ts';
import type { Rule } from './rule.ts';

/** A project has one sheet: the newer of two that are much alike names the other, the most alike of all. */
export const duplicate: Rule = {
  check(entry, { alike }) {
    if (entry.kind !== 'sheet' || entry.lang !== DEFAULT_LANGUAGE) return [];
    const sheet = sheetTold(entry.slug, entry.data);
    const older = sheet && alike(sheet).find((other) => isNewer(sheet, other));
    return older
      ? [
          {
            ...{ kind: 'duplicate', severity: 'warning', path: ['title'], read: older.title },
            expected: { detail: sheetPath(older.slug) },
          },
        ]
      : [];
  },
};
