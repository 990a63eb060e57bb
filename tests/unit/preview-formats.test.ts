import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatsOf } from '../../src/browser/preview-formats.ts';
import { previewWords } from '../../src/components/preview-words.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { SAVING_UNITS } from '../../src/domain/vocabulary.ts';
import {
  formatDate,
  formatEuros,
  formatList,
  formatNumber,
  formatPercentage,
  languageName,
} from '../../src/i18n/format.ts';
import { wordsOf } from '../../src/i18n/words.ts';

/** Every day of a year, its months and years far apart. */
const DATES = [
  ...Array.from({ length: 366 }, (_, i) => new Date(Date.UTC(2024, 0, i + 1)).toISOString().slice(0, 10)),
  ...Array.from({ length: 12 }, (_, i) => `1999-${String(i + 1).padStart(2, '0')}`),
  ...['1900', '2008', '2199'],
];

const figure = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.float({ max: 1e6, noNaN: true }),
);

describe.each(LANGUAGES)('A preview in «%s»', (lang) => {
  const t = wordsOf(lang);
  // The words reach the browser as JSON.
  const say = formatsOf(JSON.parse(JSON.stringify(previewWords(t, lang))) as ReturnType<typeof previewWords>);

  it('writes figures as the site does', () => {
    fc.assert(
      fc.property(figure, (value) => {
        expect(say('number', value)).toBe(formatNumber(value, lang));
        expect(say('euros', value)).toBe(formatEuros(value, lang));
        expect(say('percentage', value)).toBe(formatPercentage(value, lang));
      }),
    );
  });

  it('writes every date as the site does, and what is said before it', () => {
    for (const date of DATES) {
      const written = formatDate(date, lang);
      expect(say('date', date)).toBe(written);
      expect(say('since', written)).toBe(t.sheet.since(written));
      expect(String(say('sinceLine', written)).toLowerCase()).toBe(t.sheet.since(written).toLowerCase());
      expect(say('verified', written)).toBe(t.sheet.verified(written));
    }
    expect(say('sinceLine', '2021')).toMatch(/^[DS]/);
  });

  it('says names, lists and counts as the site does', () => {
    const offers = ['visita', 'contacte'] as const;
    const names = offers.map((offer) => t.openTo[offer]);
    expect(say('list', say('openTo', offers))).toBe(formatList(names, lang));
    expect(say('language', 'ro')).toBe(languageName('ro', lang));
    for (const unit of SAVING_UNITS) expect(say('savingUnit', unit)).toBe(t.savingUnit[unit]);
    for (const n of [0, 1, 2, 21]) expect(say('replications', n)).toBe(t.sheet.replications(n, String(n)));
    for (const n of [1, 2, 11]) expect(say('others', n)).toBe(t.sheet.andOthers(n, String(n)));
  });

  it('leaves as it is written what is no date, no figure and no known value', () => {
    for (const text of ['', '2021-8', '2021-13', 'ahir', '10/02/2021', '2021-08-011'])
      expect(say('date', text), text).toBe(text);
    expect(say('number', '1.200')).toBe('1.200');
    expect(say('language', 'klingon!')).toBe('klingon!');
    expect(say('host', 'https://[')).toBe('https://[');
    expect(say('materialKind', 'constructor')).toBe('constructor');
    expect(say('savingUnit', '$& {}')).toBe('$& {}');
  });

  it('throws on no value at all', () => {
    const names =
      'number euros percentage date language list host bare paragraphs way phone before after since openTo';
    fc.assert(
      fc.property(fc.constantFrom(...names.split(' ')), fc.anything(), (name, value) => {
        expect(() => say(name, value)).not.toThrow();
      }),
    );
  });
});
