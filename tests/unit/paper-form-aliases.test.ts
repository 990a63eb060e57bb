import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aliasesOf } from '../../src/browser/worksheet-words.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { BLANK_FORM, FREQUENCIES, paperFormSchema } from '../../src/domain/paper-form.ts';
import { COLUMNS, readForm } from '../../src/domain/paper-form-reading.ts';
import { columnName, readRow } from '../../src/domain/paper-form-table.ts';
import { wordsOf } from '../../src/i18n/words.ts';

describe.each(LANGUAGES)('The answers as the page shows them, in «%s»', (lang) => {
  const { frequency: often, ease: eases } = wordsOf(lang).worksheet;
  const words = { often, eases };
  const aliases = aliasesOf(words);

  it('are read from a file as the page writes them, with capitals or without', () => {
    const answers = [...Object.entries(words.often)];
    expect(answers.map(([answer]) => answer).sort()).toEqual([...FREQUENCIES].sort());
    for (const [answer, shown] of answers)
      for (const cell of [shown, shown.toUpperCase(), ` ${shown} `, answer]) {
        const { form, bad } = readRow({ frequencia: cell }, aliases);
        expect([form.frequency, bad]).toEqual([answer, []]);
      }
    for (const [i, shown] of words.eases.entries()) {
      const { form, bad } = readRow({ facilitat: shown.toUpperCase() }, aliases);
      expect([form.ease, bad]).toEqual([i + 1, []]);
    }
  });

  it('change no name, and answer no other question', () => {
    const [frequent = '', ease = ''] = [Object.values(often)[0], eases[0]];
    expect(readRow({ formulari: frequent }, aliases)).toEqual({
      form: { ...BLANK_FORM, name: frequent },
      bad: [],
      unknown: [],
    });
    expect(readRow({ passos: ease, pagament: ease, persones: frequent }, aliases)).toEqual({
      form: BLANK_FORM,
      bad: [
        { column: 'pagament', read: ease },
        { column: 'passos', read: ease },
        { column: 'persones', read: frequent },
      ],
      unknown: [],
    });
  });
});

describe('What people write', () => {
  it.each([
    ['Formulari', 'formulari'],
    [' FREQÜÈNCIA ', 'frequencia'],
    ['Dades sensibles', 'dades-sensibles'],
    ['Dades\u00a0 sensibles', 'dades-sensibles'],
    ['dades-sensibles', 'dades-sensibles'],
    ['Tasques\tfetes', 'tasques-fetes'],
    ['', ''],
  ])('above a column, %j, is «%s»', (written, name) => {
    expect(columnName(written)).toBe(name);
    expect(columnName(name)).toBe(name);
  });

  it('reaches nothing of what every object has', () => {
    const text = '{ "__proto__": { "formulari": "Gual" }, "constructor": "x" }';
    const hostile = JSON.parse(text) as Record<string, string>;
    expect(readRow(hostile, {})).toEqual({ form: BLANK_FORM, bad: [], unknown: [] });
  });

  it('is always a form that can be kept, with what of it could not be read', () => {
    const anyRow = fc.dictionary(fc.constantFrom(...COLUMNS), fc.oneof(fc.string(), fc.nat().map(String)));
    fc.assert(
      fc.property(fc.anything(), anyRow, (given, row) => {
        for (const read of [readForm(given), readRow(row, {})]) {
          if (!read) continue;
          expect(paperFormSchema.safeParse(read.form).success).toBe(true);
          expect(Object.getPrototypeOf(read.form)).toBe(Object.prototype);
          for (const { column, read: said } of read.bad) {
            expect(COLUMNS).toContain(column);
            expect(typeof said).toBe('string');
          }
        }
      }),
    );
  });
});
