import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { join, type Sheet } from '../../src/domain/join.ts';
import {
  europeMarks,
  homeMarks,
  MOST_MARKS,
  townsOf,
  worldMarks,
  type MarkedPlace,
} from '../../src/domain/map-marks.ts';
import { markRadius } from '../../src/domain/mark-radius.ts';
import { bodyOf, factsOf } from './sample.ts';

const at = (latitude: number, longitude: number) => ({ place: { latitude, longitude } });
const abroad = (country: string, city: string) => ({ country, city, municipality: undefined });
const BODIES = [
  { ...bodyOf('alella', { municipality: '08003', city: 'Alella', comarca: 'Maresme' }), ...at(41.49, 2.29) },
  {
    ...bodyOf('consell', { municipality: '08003', city: 'Alella', kind: 'consell-comarcal' }),
    ...at(41.49, 2.29),
  },
  { ...bodyOf('ghent', abroad('BE', 'Gent')), ...at(51.05, 3.72) },
  { ...bodyOf('seul', abroad('KR', 'Seül')), ...at(37.56, 126.99) },
  bodyOf('enlloc', abroad('FR', 'Enlloc')),
];
const bodies = new Map(BODIES.map((body) => [body.id, body]));
const sheet = (slug: string, ...administrations: string[]): Sheet =>
  join(slug, factsOf({ administrations }), {}, bodies);
const sheets = [
  sheet('a', 'alella'),
  sheet('b', 'consell'),
  sheet('c', 'enlloc', 'ghent', 'alella', 'consell'),
  sheet('d', 'seul'),
  sheet('e', 'enlloc'),
];
const told = (marks: readonly MarkedPlace[]) => marks.map(({ kind, value, count }) => [kind, value, count]);

describe('The marks of a map', () => {
  it('at home are its towns, each with all the bodies that have their seat there', () => {
    const [mark, ...others] = homeMarks(sheets);
    expect(others).toEqual([]);
    expect(mark).toMatchObject({ kind: 'town', value: 'Alella', count: 3 });
    expect(mark?.bodies.map(({ id }) => id)).toEqual(['alella', 'consell']);
    expect(mark?.places).toHaveLength(1);
  });

  it('are as many towns as its bodies have, of a project of several', () => {
    expect(told(townsOf([sheet('c', 'enlloc', 'ghent', 'alella', 'consell')]))).toEqual([
      ['town', 'Gent', 1],
      ['town', 'Alella', 1],
    ]);
    expect(told(townsOf(sheets, ({ country }) => country === 'KR'))).toEqual([['town', 'Seül', 1]]);
  });

  it('of Europe have home as one, and a sheet wherever a body of it is, once in each place', () => {
    expect(told(europeMarks(sheets))).toEqual([
      ['region', 'catalunya', 3],
      ['town', 'Gent', 1],
      ['town', 'Seül', 1],
    ]);
  });

  it('of the world have Europe as one, and the others by country', () => {
    expect(told(worldMarks(sheets, ({ longitude }) => longitude < 40))).toEqual([
      ['region', 'europa', 3],
      ['country', 'KR', 1],
    ]);
  });

  it('at home are comarques where towns would be too many to tell apart, and none is lost', () => {
    const many = Array.from({ length: MOST_MARKS + 2 }, (_, i) => {
      const id = `ens-${i}`;
      const comarca = i === 0 ? {} : { comarca: i % 2 ? 'Maresme' : 'Segrià' };
      const municipality = `08${String(i).padStart(3, '0')}`;
      bodies.set(id, {
        ...bodyOf(id, { municipality, city: `Vila ${i}`, ...comarca }),
        ...at(41 + i / 100, 2),
      });
      return sheet(`s-${i}`, id);
    });
    const marks = homeMarks(many);
    expect(
      told(marks)
        .map(([kind, value]) => `${String(kind)} ${String(value)}`)
        .sort(),
    ).toEqual(['comarca Maresme', 'comarca Segrià', 'town Vila 0']);
    expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(many.length);
  });

  it('are larger the more sheets they have, and none fills the map', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(10_000), fc.nat(10_000), (a, b, most) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        expect(markRadius(less, most)).toBeLessThanOrEqual(markRadius(more, most));
        expect(markRadius(more, most)).toBeLessThanOrEqual(20);
      }),
    );
  });
});
