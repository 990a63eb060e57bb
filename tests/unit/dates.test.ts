import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { date, day } from '../../src/domain/values.ts';
import { accepts } from './sample.ts';

describe('A date as exact as it is known', () => {
  it.each(['2021', '2021-08', '2021-08-31', '2024-02-29', '2000-02-29', '1999-12-31'])(
    'may be %s',
    (text) => {
      expect(date.parse(text)).toBe(text);
    },
  );

  it.each([
    ['that no calendar has', '2021-13', '2021-00', '2021-02-30', '2021-04-31', '2021-01-00', '2021-01-32'],
    ['leap in a common year', '2023-02-29', '1900-02-29', '2100-02-29'],
    ['in another order or shape', '31-08-2021', '31/08/2021', '2021/08/31', '2021-8', '2021-08-1', '21-08'],
    ['with more than a day', '2021-08-31T10:00:00Z', '2021-08-31 10:00', ' 2021', '2021-08-31\n'],
    ['in words', 'agost del 2021', '2021?', 'c. 2021', ''],
    ['of another age', '0000', '0021', '1066', '9999', '20210', '-2021'],
  ])('is not one %s', (_, ...texts) => {
    expect(texts.filter((text) => date.safeParse(text).success)).toEqual([]);
  });

  it('is understood however a YAML reader gives it', () => {
    expect(date.parse(2021)).toBe('2021');
    expect(date.parse(new Date('2021-08-31'))).toBe('2021-08-31');
    expect(day.parse(new Date('2021-08-31T00:00:00Z'))).toBe('2021-08-31');
  });

  it.each([[2021.5], [NaN], [Infinity], [20210831], [new Date('no')], [null], [true], [['2021']], [{}]])(
    'is not %j',
    (value) => {
      expect(date.safeParse(value).success).toBe(false);
    },
  );

  it('is every day of a century, and no other', () => {
    const days = fc.date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (one) => {
        const text = one.toISOString().slice(0, 10);
        const monthEnd = new Date(Date.UTC(one.getUTCFullYear(), one.getUTCMonth() + 1, 0)).getUTCDate();
        expect(day.parse(text)).toBe(text);
        expect(day.safeParse(`${text.slice(0, 8)}${monthEnd + 1}`).success).toBe(false);
      }),
    );
  });
});

describe('The day of a sheet', () => {
  it.each(['2021', '2021-08', 2021])('is a whole day, not %j', (value) => {
    expect(accepts({ published: value })).toBe(false);
    expect(accepts({ verified: value })).toBe(false);
    expect(accepts({ since: value })).toBe(true);
  });
});
