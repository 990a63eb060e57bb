import { nearestOf, valueAt, type Fault } from '../fault.ts';
import { bodyPictures } from '../markdown.ts';
import type { Rule } from './rule.ts';

/** Every picture a sheet shows lies in its folder. */
export const pictures: Rule = {
  name: 'pictures',
  check(entry, database) {
    if (entry.kind !== 'sheet') return [];
    const present = database.pictures(entry.slug);
    const absent = (name: string, path: Fault['path']): Fault[] =>
      present.includes(name)
        ? []
        : [
            {
              kind: 'missing-picture',
              severity: 'error',
              path,
              read: name,
              nearest: nearestOf(name, present),
            },
          ];
    const list = valueAt(entry.data, ['images']);
    const listed = (Array.isArray(list) ? list : []).flatMap((_, i) => {
      const src = valueAt(entry.data, ['images', i, 'src']);
      return typeof src === 'string' ? absent(src.replace(/^\.\//, ''), ['images', i, 'src']) : [];
    });
    return [...listed, ...bodyPictures(entry.body).flatMap((name) => absent(name, []))];
  },
};
