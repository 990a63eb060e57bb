import { nearestOf, valueAt, type Fault } from '../fault.ts';
import { bodyPictures, LONGEST_BODY } from '../markdown.ts';
import { pictureFile } from '../values.ts';
import type { Rule } from './rule.ts';

/** A body that cannot be read shows no picture; another rule tells why. */
function picturesOf(body: string): ReturnType<typeof bodyPictures> {
  if (body.length > LONGEST_BODY) return [];
  try {
    return bodyPictures(body);
  } catch {
    return [];
  }
}

/** Every picture a sheet shows lies in its folder. */
export const pictures: Rule = {
  name: 'pictures',
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
    const inBody = picturesOf(entry.body).flatMap(({ name, offset }) => absent(name, { path: [], offset }));
    return [...listed, ...inBody];
  },
};
