import { describe, expect, it } from 'vitest';
import { badCellSentence, type Words } from '../../src/browser/worksheet-words.ts';
import { fill } from '../../src/domain/fill.ts';
import { FREQUENCIES, LONGEST_NAME } from '../../src/domain/paper-form.ts';
import { COLUMNS, type Column } from '../../src/domain/paper-form-reading.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { wordsOf } from '../../src/i18n/words.ts';

describe('A sentence with places to fill', () => {
  it('takes each value as it is, whatever it says', () => {
    expect(fill('«{name}» tret.', { name: '$& {name} {n} <b>' })).toBe('«$& {name} {n} <b>» tret.');
    expect(fill('{n} de {all}', { n: 0 })).toBe('0 de {all}');
  });
});

describe.each(LANGUAGES)('What is wrong with a cell, in «%s»', (lang) => {
  const { said, expected } = wordsOf(lang).worksheet;
  const words = { ...said, expected, frequencies: FREQUENCIES.join(', ') } as unknown as Words;
  const sentence = (column: Column, read = 'x') => badCellSentence({ form: 3, column, read }, words);

  it.each(COLUMNS)('in «%s» names the form, the column, what was read and what is expected', (column) => {
    expect(sentence(column, 'potser')).toMatch(/3/);
    expect(sentence(column, 'potser')).toMatch(new RegExp(`[«“]${column}[»”]`));
    expect(sentence(column, 'potser')).toMatch(/[«“]potser[»”]/);
    expect(sentence(column)).not.toMatch(/\{\w+\}|undefined/);
  });

  it('says what stands past the last column', () => {
    const told = badCellSentence({ form: 3, column: undefined, read: 'potser' }, words);
    expect(told).toMatch(/3.*[«“]potser[»”]/);
  });

  it('says every frequency it would take', () => {
    for (const frequency of FREQUENCIES) expect(sentence('frequencia')).toContain(frequency);
  });

  it('asks for a name only where a name goes', () => {
    const name = fill(expected.name, { longest: LONGEST_NAME });
    const asking = COLUMNS.filter((column) => sentence(column).includes(name));
    expect(asking).toEqual(['formulari']);
  });

  it('does not repeat a whole page that stood in the cell', () => {
    expect(sentence('passos', 'a'.repeat(5000)).length).toBeLessThan(300);
  });
});
