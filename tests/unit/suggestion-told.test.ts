import { describe, expect, it } from 'vitest';
import { offerSaid } from '../../src/domain/suggestion-told.ts';
import { compareCa } from '../../src/i18n/compare.ca.ts';
import { nearCa } from '../../src/i18n/near.ca.ts';

describe('Of names that are offered', () => {
  const said = (found: number, shown = found, written = 'sant') =>
    offerSaid({ written, found, shown }, nearCa);

  it('it is said how many there are', () => {
    expect(said(1)).toBe('1 municipi hi coincideix');
    expect(said(7)).toBe('7 municipis hi coincideixen');
    expect(said(0)).toBe('Cap municipi de Catalunya no es diu així.');
  });

  it('it is said how many are shown, where that is not all', () => {
    expect(said(198, 8)).toBe('198 municipis hi coincideixen: se’n mostren 8');
    expect(offerSaid({ written: 'a', found: 9, shown: 8 }, compareCa)).toBe(
      '9 projectes hi coincideixen: se’n mostren 8',
    );
  });

  it('nothing is said where nothing is written', () => {
    expect(said(0, 0, ' ')).toBe('');
  });
});
