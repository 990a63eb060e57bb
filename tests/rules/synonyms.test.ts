import { describe, expect, it } from 'vitest';
import { judge } from '../../src/domain/rules/all.ts';
import type { Database, Entry } from '../../src/domain/rules/rule.ts';

const NOTHING = {} as Database;
const kinds = (kind: 'synonyms' | 'forms', data: unknown) =>
  judge({ kind, data } satisfies Entry, NOTHING).map((fault) => `${fault.path.join('.')} ${fault.kind}`);

describe('The list of synonyms', () => {
  it('is groups of two phrases or more, by language', () => {
    expect(kinds('synonyms', { ca: [['núvol', 'cloud']], en: [] })).toEqual([]);
    expect(kinds('synonyms', { ca: [['núvol']] })).toEqual(['ca.0 too-few']);
    expect(kinds('synonyms', { ca: [['núvol', '<b>']] })).toEqual(['ca.0.1 html']);
    expect(kinds('synonyms', { ca: 'núvol' })).toEqual(['ca wrong-kind']);
    expect(kinds('synonyms', { fr: [] })).toEqual(['fr unknown-key']);
    expect(kinds('synonyms', null)).not.toEqual([]);
  });

  it('has a phrase in one group alone, however it is written', () => {
    const twice = {
      ca: [
        ['núvol', 'cloud'],
        ['informàtica', 'Nuvol'],
      ],
      es: [['nube', 'cloud']],
    };
    expect(kinds('synonyms', twice)).toEqual(['ca.1.1 repeated']);
  });
});

it('The list of forms is groups of two or more, in which one may be of several words', () => {
  expect(
    kinds('forms', {
      ca: [
        ['venir', 've'],
        ['vendre', 've'],
      ],
    }),
  ).toEqual([]);
  expect(kinds('forms', { ca: [['venir']] })).toEqual(['ca.0 too-few']);
});
