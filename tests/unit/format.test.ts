import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/domain/language.ts';
import { countryName, formatDate, formatList, formatNumber, languageName } from '../../src/i18n/format.ts';

const inAll = (write: (lang: (typeof LANGUAGES)[number]) => string) => LANGUAGES.map(write);

describe('Each language writes in its own way', () => {
  it('a number of four figures, grouped too', () => {
    expect(inAll((lang) => formatNumber(4250, lang))).toEqual(['4.250', '4.250', '4,250']);
  });

  it('a number with decimals, none of them invented', () => {
    expect(inAll((lang) => formatNumber(0.5, lang))).toEqual(['0,5', '0,5', '0.5']);
    expect(inAll((lang) => formatNumber(168_332.08, lang))).toEqual([
      '168.332,08',
      '168.332,08',
      '168,332.08',
    ]);
  });

  it('a date as exact as it is known', () => {
    expect(inAll((lang) => formatDate('2021', lang))).toEqual(['2021', '2021', '2021']);
    expect(inAll((lang) => formatDate('2021-08', lang))).toEqual([
      'agost del 2021',
      'agosto de 2021',
      'August 2021',
    ]);
    expect(formatDate('2021-08-01', 'en')).toBe('1 August 2021');
  });

  it('the first and the last day of a year, whatever the time zone of the machine', () => {
    expect(formatDate('2021-01-01', 'en')).toBe('1 January 2021');
    expect(formatDate('2021-12-31', 'en')).toBe('31 December 2021');
  });

  it('the name of a country and of a language', () => {
    expect(inAll((lang) => countryName('DE', lang))).toEqual(['Alemanya', 'Alemania', 'Germany']);
    expect(inAll((lang) => languageName('ro', lang))).toEqual(['romanès', 'rumano', 'Romanian']);
  });

  it('things one after another', () => {
    expect(inAll((lang) => formatList(['a', 'b', 'c'], lang))).toEqual([
      'a, b i c',
      'a, b y c',
      'a, b and c',
    ]);
    expect(formatList([], 'ca')).toBe('');
  });
});
