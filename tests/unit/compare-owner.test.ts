import { describe, expect, it } from 'vitest';
import { isOwnAfter, isOwnAgain, isSameChoice } from '../../src/domain/compare-owner.ts';

describe('Two choices', () => {
  it('are the same where they have the same sheets in the same order', () => {
    expect(isSameChoice([], [])).toBe(true);
    expect(isSameChoice(['a', 'b'], ['a', 'b'])).toBe(true);
    expect(isSameChoice(['a', 'b'], ['b', 'a'])).toBe(false);
    expect(isSameChoice(['a'], ['a', 'b'])).toBe(false);
    expect(isSameChoice(['a', 'b'], ['a'])).toBe(false);
  });
});

describe('A comparison that somebody sent', () => {
  it('touches nothing of what the reader had chosen, whatever is done to it', () => {
    for (const change of ['add', 'remove', 'move'] as const)
      expect(isOwnAfter(change, false, ['x', 'y'])).toBe(false);
  });

  it('becomes the reader’s own where they add or take out and had chosen nothing, and not by moving', () => {
    expect(isOwnAfter('add', false, [])).toBe(true);
    expect(isOwnAfter('remove', false, [])).toBe(true);
    expect(isOwnAfter('move', false, [])).toBe(false);
  });
});

describe('A comparison of the reader’s own', () => {
  it('stays so through every change', () => {
    for (const change of ['add', 'remove', 'move'] as const)
      expect(isOwnAfter(change, true, ['a'])).toBe(true);
  });

  it('is so again when they come back to it, as what is kept is what they kept here', () => {
    expect(isOwnAgain(['a', 'b'], ['a'], ['a'])).toBe(true);
    expect(isOwnAgain([], ['a'], ['a'])).toBe(true);
  });

  it('is so again after another page, where that has changed nothing', () => {
    expect(isOwnAgain(['a'], ['a'], undefined)).toBe(true);
  });

  it('is not where something else was chosen in the meantime, which is not undone', () => {
    expect(isOwnAgain(['a', 'b'], ['a', 'c'], ['a'])).toBe(false);
    expect(isOwnAgain(['a'], ['a', 'c'], undefined)).toBe(false);
  });
});
