import { describe, expect, it } from 'vitest';
import { offerSaid } from '../../src/domain/suggestion-told.ts';
import { compareCa } from '../../src/i18n/compare.ca.ts';
import { nearCa } from '../../src/i18n/near.ca.ts';

describe('Of names that are offered', () => {
  const said = (found: number, shown = found, written = 'sant', isAlike = false) =>
    offerSaid({ written, found, shown, isAlike }, nearCa);

  it('it is said how many there are', () => {
    expect(said(1)).toBe('1 municipi hi coincideix');
    expect(said(7)).toBe('7 municipis hi coincideixen');
    expect(said(0)).toBe('Cap municipi de Catalunya no es diu així.');
  });

  it('it is said how many are shown, where that is not all', () => {
    expect(said(198, 8)).toBe('198 municipis hi coincideixen: se’n mostren 8');
    expect(offerSaid({ written: 'a', found: 9, shown: 8, isAlike: false }, compareCa)).toBe(
      '9 projectes hi coincideixen: se’n mostren 8',
    );
  });

  it('it is said that they are only alike, where none is called so', () => {
    expect(said(1, 1, 'lerida', true)).toBe('Cap municipi no es diu així: n’hi ha un que s’hi assembla.');
    expect(said(3, 3, 'viella', true)).toBe('Cap municipi no es diu així: n’hi ha 3 que s’hi assemblen.');
  });

  it('nothing is said where nothing is written', () => {
    expect(said(0, 0, ' ')).toBe('');
  });
});
