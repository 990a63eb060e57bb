import { valueAt, type Fault } from '../fault.ts';
import { NAME_FIELDS } from '../spelling.ts';
import type { Rule } from './rule.ts';

/** One thing has one name across all sheets, and stands in one list. */
export const spelling: Rule = {
  check(entry, { spellings }) {
    if (entry.kind !== 'sheet') return [];
    return NAME_FIELDS.flatMap((field) => {
      const list = valueAt(entry.data, [field]);
      return (Array.isArray(list) ? (list as unknown[]) : []).flatMap((read, i): Fault[] => {
        if (typeof read !== 'string') return [];
        const common = { path: [field, i], read };
        const usual = spellings.usual(read);
        if (usual)
          return [
            {
              ...common,
              kind: 'other-spelling',
              severity: usual.isSame ? 'error' : 'warning',
              nearest: usual.name,
            },
          ];
        const home = spellings.field(read);
        return home === undefined || home === field
          ? []
          : [{ ...common, kind: 'other-list', severity: 'warning', expected: { detail: home } }];
      });
    });
  },
};
