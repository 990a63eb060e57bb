import { nearestOf, valueAt, type Fault, type FieldPath } from '../fault.ts';
import { slug } from '../values.ts';
import type { Rule } from './rule.ts';

/** Every local body a sheet names has its file. */
export const references: Rule = {
  check(entry, { administrations }) {
    if (entry.kind !== 'sheet') return [];
    const known = new Set(administrations);
    const look = (path: FieldPath): Fault[] => {
      const read = valueAt(entry.data, path);
      // What cannot be an id at all is told by the schema.
      if (typeof read !== 'string' || !slug.safeParse(read).success || known.has(read)) return [];
      return [
        {
          kind: 'unknown-administration',
          severity: 'error',
          path,
          read,
          nearest: nearestOf(read, administrations),
        },
      ];
    };
    const each = (field: string, rest: FieldPath): Fault[] => {
      const list = valueAt(entry.data, [field]);
      return Array.isArray(list) ? list.flatMap((_, i) => look([field, i, ...rest])) : [];
    };
    return [...each('administrations', []), ...each('replications', ['administration'])];
  },
};
