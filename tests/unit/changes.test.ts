import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../src/domain/alignment.ts';
import { changesOf, textChange } from '../../src/domain/changes.ts';

describe('What changed between two versions of a sheet', () => {
  it('is nothing where nothing did', () => {
    expect(changesOf({ title: 'A', tools: ['x'] }, { title: 'A', tools: ['x'] })).toEqual([]);
  });

  it('is told field by field, with what was there and what is', () => {
    expect(changesOf({ title: 'A', phase: 'pilot' }, { title: 'B', since: '2024' })).toEqual([
      { path: ['title'], kind: 'changed', before: 'A', after: 'B' },
      { path: ['since'], kind: 'added', after: '2024' },
      { path: ['phase'], kind: 'removed', before: 'pilot' },
    ]);
  });

  it('is told item by item, so that one more at the beginning does not change the rest', () => {
    expect(changesOf({ value: ['a', 'b', 'c'] }, { value: ['n', 'a', 'c'] })).toEqual([
      { path: ['value', 0], kind: 'added', after: 'n' },
      { path: ['value', 1], kind: 'removed', before: 'b' },
    ]);
  });

  it('goes into an item that changed', () => {
    const saving = (amount: number, source?: string) => ({
      what: 'Hores',
      amount,
      ...(source && { source }),
    });
    expect(
      changesOf({ savings: [saving(1), saving(2)] }, { savings: [saving(1), saving(3, 'https://a.cat')] }),
    ).toEqual([
      { path: ['savings', 1, 'amount'], kind: 'changed', before: 2, after: 3 },
      { path: ['savings', 1, 'source'], kind: 'added', after: 'https://a.cat' },
    ]);
  });

  it('is told of data that is no sheet at all', () => {
    expect(changesOf('a', ['b'])).toEqual([{ path: [], kind: 'changed', before: 'a', after: ['b'] }]);
    expect(changesOf(undefined, null)).toEqual([{ path: [], kind: 'added', after: null }]);
    expect(changesOf({ __proto__: null, constructor: 1 }, {})).toHaveLength(1);
  });

  it('is found in lists of thousands that share nothing', () => {
    const list = (name: string) => Array.from({ length: 5000 }, (_, i) => `${name}${i}`);
    expect(changesOf({ value: list('a') }, { value: list('b') })).toHaveLength(5000);
  });
});

describe('What changed in a text', () => {
  it('is counted in words, and told where it did', () => {
    expect(
      textChange('Un dia\n\nla gent feia cua.\n', 'Un dia\n\nla gent no feia cap cua.\n\nI prou.\n'),
    ).toEqual({
      added: 4,
      removed: 0,
      passages: [
        { before: '', after: 'no' },
        { before: '', after: 'cap' },
        { before: '', after: 'I prou.' },
      ],
    });
  });

  it('does not count a line broken elsewhere', () => {
    expect(textChange('una frase llarga', 'una\nfrase llarga')).toEqual({
      added: 0,
      removed: 0,
      passages: [],
    });
  });
});

describe('Two lists side by side', () => {
  it('are whole again when their stretches are joined, whatever they hold', () => {
    const list = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 30 });
    fc.assert(
      fc.property(list, list, (before, after) => {
        const stretches = align(before, after);
        expect(stretches.flatMap((one) => one.before)).toEqual(before);
        expect(stretches.flatMap((one) => one.after)).toEqual(after);
        for (const one of stretches) if (one.same) expect(one.before).toEqual(one.after);
      }),
    );
  });
});
