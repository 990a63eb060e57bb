import { describe, expect, it } from 'vitest';
import { missingFields } from '../../src/domain/completeness.ts';
import { LEVELS } from '../../src/domain/vocabulary.ts';
import { factsOf } from './sample.ts';

const source = 'https://a.example.cat';

describe('What a sheet still lacks', () => {
  it('is told level by level for the least sheet', () => {
    const missing = LEVELS.map((level) => missingFields(factsOf(), level).join(' '));
    expect(missing).toEqual([
      '',
      'contacts openTo',
      'problem solution beneficiaries savings results',
      'barriers benefits technologies methodologies tools',
      'since',
      'materials',
    ]);
  });

  it('is nothing once a level is whole, a result of zero included', () => {
    const level3 = {
      ...{ problem: 'La gent feia cua a peu dret.', solution: 'Una sola agenda per a tothom.' },
      ...{ beneficiaries: ['Veïns'], results: [{ indicator: 'Cues', after: 0, source }] },
      savings: [{ what: 'Hores', amount: 1, unit: 'hores', period: 'any', source }],
    };
    expect(missingFields(factsOf(level3), 3)).toEqual([]);
  });

  it('is never a stop that did not happen, nor a picture', () => {
    expect(missingFields(factsOf({ since: '2024' }), 5)).toEqual([]);
    expect(missingFields(factsOf({ materials: [] }), 6)).toEqual(['materials']);
  });
});
