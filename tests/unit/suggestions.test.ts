import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestOf, valueAt } from '../../src/domain/fault.ts';
import { FIELDS } from '../../src/domain/fields.ts';
import { HOME } from '../../src/domain/territory.ts';
import { AREAS, PHASES } from '../../src/domain/vocabulary.ts';

const names = FIELDS.map(({ name }) => name);

describe('The nearest right word', () => {
  it.each([
    ['titel', names, 'title'],
    ['Title', names, 'title'],
    ['administration', names, 'administrations'],
    ['implantada', PHASES, 'implantat'],
    ['PILOT', PHASES, 'pilot'],
    ['serveis-i-tràmits', AREAS, 'serveis-i-tramits'],
    ['participacio', ['participacio-i-govern-obert', 'participacions'], 'participacions'],
    ['valles occidental', HOME.comarques, 'Vallès Occidental'],
    ['PLA D’URGELL', HOME.comarques, "Pla d'Urgell"],
  ])('to «%s» is found', (word, candidates, nearest) => {
    expect(nearestOf(word, candidates)).toBe(nearest);
  });

  it.each([
    ['pressupost', names],
    ['acabat', PHASES],
    ['', names],
    ['x'.repeat(100_000), names],
    ['titel', []],
  ])('to «%.20s» is not made up', (word, candidates) => {
    expect(nearestOf(word, candidates)).toBeUndefined();
  });

  it('to a right word is itself', () => {
    for (const list of [names, AREAS, HOME.comarques])
      for (const word of list) expect(nearestOf(word, list)).toBe(word);
  });

  it('is always one of the words there are, and never far', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        const nearest = nearestOf(word, names);
        expect(nearest === undefined || (names as string[]).includes(nearest)).toBe(true);
        if (nearest)
          expect(Math.abs(nearest.length - word.length)).toBeLessThanOrEqual(Math.max(2, nearest.length / 3));
      }),
    );
  });
});

describe('What stands at a place of some data', () => {
  const data = { list: [{ word: 'a' }], nothing: null };

  it('is found by its keys and its numbers', () => {
    expect(valueAt(data, ['list', 0, 'word'])).toBe('a');
    expect(valueAt(data, ['nothing'])).toBeNull();
    expect(valueAt(data, [])).toBe(data);
  });

  it.each([
    [['list', 1]],
    [['nothing', 'a']],
    [['list', 0, 'word', 0]],
    [['constructor']],
    [['__proto__']],
    [['list', 'length', 'a']],
  ])('is nothing at %j', (path) => {
    expect(valueAt(data, path)).toBeUndefined();
  });
});
