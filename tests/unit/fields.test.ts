import { describe, expect, it } from 'vitest';
import { administrationSchema } from '../../src/domain/administration.ts';
import { FIELDS, isField, keysAt, levelOf } from '../../src/domain/fields.ts';
import { sheetSchema, translationSchema } from '../../src/domain/sheet.ts';

// The table of the contract, level by level.
const contract = [
  [1, 'title summary'],
  [2, 'administrations contacts openTo'],
  [3, 'transformation areas problem solution beneficiaries value savings results'],
  [4, 'barriers benefits technologies methodologies tools'],
  [5, 'phase since ended'],
  [6, 'materials images'],
  [null, 'label maturity replications sources published verified'],
] as const;

const required = 'title summary administrations transformation areas value phase sources published verified';
const translatable =
  'title summary contacts problem solution beneficiaries value savings results barriers benefits ended images';

describe('The fields of a sheet', () => {
  it.each(contract)('of level %s are «%s»', (level, names) => {
    expect(
      FIELDS.filter((field) => field.level === level)
        .map(({ name }) => name)
        .join(' '),
    ).toBe(names);
  });

  it('that are required are the ten of the contract', () => {
    expect(
      FIELDS.filter((field) => field.required)
        .map(({ name }) => name)
        .join(' '),
    ).toBe(required);
  });

  it('that are translated are those with words', () => {
    expect(
      FIELDS.filter((field) => field.translatable)
        .map(({ name }) => name)
        .join(' '),
    ).toBe(translatable);
  });

  it('answer to their own names only', () => {
    expect(['title', 'Title', 'constructor', '__proto__', ''].map(isField)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('The level of a place in a sheet', () => {
  it.each([
    [['title'], 1],
    [['contacts', 0, 'email'], 2],
    [['savings', 3, 'source'], 3],
    [['barriers', 0, 'overcome'], 4],
    [['ended', 'reason'], 5],
    [['images', 0, 'alt'], 6],
    [['sources', 0], null],
    [['inventat'], null],
    [['constructor'], null],
    [[], null],
  ] as const)('%j is %s', (path, level) => {
    expect(levelOf(path)).toBe(level);
  });
});

describe('The keys a group of fields knows', () => {
  it.each([
    [
      ['contacts', 0],
      ['role', 'url', 'email', 'phone', 'person', 'consent'],
    ],
    [['ended'], ['date', 'reason', 'source']],
    [
      ['sources', 2],
      ['title', 'publisher'],
    ],
    [
      ['images', 0],
      ['src', 'alt', 'credit'],
    ],
    [['maturity'], ['digital', 'open', 'personalised', 'accountable', 'intelligent']],
  ] as const)('at %j are %j', (path, keys) => {
    expect(keysAt(sheetSchema, path)).toEqual(keys);
  });

  it('of a translation are words alone', () => {
    expect(keysAt(translationSchema, ['contacts', 0])).toEqual(['role']);
    expect(keysAt(translationSchema, ['ended'])).toEqual(['reason']);
  });

  it('of a local body are those of its file', () => {
    expect(keysAt(administrationSchema, ['population'])).toEqual(['value', 'year', 'source']);
  });

  it.each([
    [['title']],
    [['inventat', 0, 'res']],
    [['title', 'length']],
    [['areas', 0, 'x']],
    [['constructor']],
    [['constructor', 'name']],
    [['__proto__', 'x']],
    [['contacts', 'x', 'y']],
  ] as const)('are none where the path %j leads to no group', (path) => {
    expect(keysAt(sheetSchema, path)).toEqual([]);
  });
});
