import { nearestOf, valueAt, type Fault } from '../fault.ts';
import { bodyPictures, canBeParsed } from '../body.ts';
import { pictureFile } from '../values.ts';
import type { Rule } from './rule.ts';

/** Every picture a sheet shows lies in its folder. */
export const pictures: Rule = {
  check(entry, database) {
    if (entry.kind !== 'sheet') return [];
    const present = database.pictures(entry.slug);
    const absent = (name: string, place: Pick<Fault, 'path' | 'offset'>): Fault[] =>
      present.includes(name)
        ? []
        : [
            {
              kind: 'missing-picture',
              severity: 'error',
              ...place,
              read: name,
              nearest: nearestOf(name, present),
            },
          ];
    const list = valueAt(entry.data, ['images']);
    const listed = (Array.isArray(list) ? list : []).flatMap((_, i) => {
      const path = ['images', i, 'src'];
      const src = pictureFile.safeParse(valueAt(entry.data, path));
      return src.success ? absent(src.data.replace(/^\.\//, ''), { path }) : [];
    });
    const inBody = (canBeParsed(entry.body) ? bodyPictures(entry.body) : []).flatMap(({ name, offset }) =>
      absent(name, { path: [], offset }),
    );
    return [...listed, ...inBody];
  },
};
