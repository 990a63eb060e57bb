import { expect, it } from 'vitest';
import { askingOf } from '../../src/github/asking.ts';

const MINUTE = 60_000;

it.each([
  [{}, { isWhole: false, changed: [], longest: 5 * MINUTE }],
  [{ FORUM_WHOLE: 'true' }, { isWhole: true }],
  [
    { FORUM_WHOLE: 'false', FORUM_CHANGED: '' },
    { isWhole: false, changed: [] },
  ],
  [{ FORUM_CHANGED: '12' }, { changed: [12] }],
  [{ FORUM_CHANGED: '12; rm' }, { changed: [] }],
  [{ FORUM_MINUTES: '15' }, { longest: 15 * MINUTE }],
  [{ FORUM_MINUTES: 'molts' }, { longest: 5 * MINUTE }],
])('A run whose variables are %j asks for the forum as %j', (variables, asking) => {
  expect(askingOf(variables)).toMatchObject(asking);
});
