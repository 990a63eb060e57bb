import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { follow } from '../../src/domain/following.ts';

const CATALAN = {
  title: 'Títol',
  problem: 'Feien cua dreta.',
  value: ['un', 'dos', 'tres'],
  savings: [
    { what: 'hores', amount: 3 },
    { what: 'fulls', amount: 4 },
  ],
};
const SPANISH = {
  title: 'Título',
  problem: 'Hacían cola de pie.',
  value: ['uno', 'dos_', 'tres_'],
  savings: [{ what: 'horas' }, { what: 'hojas' }],
};

const after = (change: object) => follow(SPANISH, CATALAN, { ...CATALAN, ...change });

describe('A translation whose Catalan sheet has changed', () => {
  it('stays as it is where no list did', () => {
    expect(after({ title: 'Un altre títol' })).toEqual(SPANISH);
  });

  it.each([
    ['an item comes at the end', ['un', 'dos', 'tres', 'quatre'], ['uno', 'dos_', 'tres_', '']],
    ['an item comes first', ['zero', 'un', 'dos', 'tres'], ['', 'uno', 'dos_', 'tres_']],
    ['an item goes', ['un', 'tres'], ['uno', 'tres_']],
    ['they change their order', ['tres', 'un', 'dos'], ['tres_', 'uno', 'dos_']],
    ['one is said anew', ['un', 'dos i mig', 'tres'], ['uno', 'dos_', 'tres_']],
    ['one is said anew and another comes', ['un', 'dos i mig', 'tres', 'nou'], ['uno', 'dos_', 'tres_', '']],
    ['all is new', ['a', 'b', 'c', 'd'], ['uno', 'dos_', 'tres_', '']],
    ['one is told twice', ['un', 'un', 'dos', 'tres'], ['uno', '', 'dos_', 'tres_']],
  ])('keeps each sentence with its own when %s', (_, value, expected) => {
    expect(after({ value })).toEqual({ ...SPANISH, value: expected });
  });

  it('keeps what is said of a figure with its figure', () => {
    const [hours, sheets] = CATALAN.savings;
    const first = { what: 'quilòmetres', amount: 9 };
    expect(after({ savings: [first, sheets, hours] })['savings']).toEqual([
      {},
      { what: 'hojas' },
      { what: 'horas' },
    ]);
  });

  it('says nothing of what the sheet no longer says', () => {
    expect(after({ problem: undefined })).not.toHaveProperty('problem');
  });

  it('always has lists as long as the Catalan ones, and each sentence once at most', () => {
    const list = fc.array(fc.constantFrom<string>('un', 'dos', 'tres', 'quatre'), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(list, list, (before, now) => {
        const said = before.map((_, i) => `dicho ${i}`);
        const { value } = follow({ value: said }, { value: before }, { value: now }) as { value: string[] };
        expect(value).toHaveLength(now.length);
        const kept = value.filter((one) => one !== '');
        expect(new Set(kept).size).toBe(kept.length);
        for (const [i, one] of value.entries())
          if (before.includes(now[i] ?? '') && one === '')
            // Only one that is told more often than before can have nothing.
            expect(now.filter((same) => same === now[i]).length).toBeGreaterThan(
              before.filter((same) => same === now[i]).length,
            );
      }),
    );
  });
});
