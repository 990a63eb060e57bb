import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FREQUENCIES, LONGEST_NAME, TASKS } from '../../src/domain/paper-form.ts';
import { COLUMNS, readForm, readRow, rowOf } from '../../src/domain/paper-form-table.ts';
import { anyForm, formOf } from './paper-forms.ts';

const ROW = rowOf(formOf({ name: 'Gual' }));
const read = (cells: Record<string, string>) => readRow({ ...ROW, ...cells });

describe('A form as a row', () => {
  it('says the same when it is read again, whatever was answered', () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        expect(readRow(rowOf(form))).toEqual(form);
      }),
    );
  });

  it('has a cell for each column, and the impact for who reads it', () => {
    expect(Object.keys(ROW)).toEqual([...COLUMNS, 'impacte']);
    expect(Object.values(ROW).every((cell) => typeof cell === 'string')).toBe(true);
  });

  it('is not moved by an impact somebody changed', () => {
    expect(read({ impacte: '100' })).toEqual(readRow(ROW));
  });
});

describe('A cell in the words people write', () => {
  it.each(['si', 'Sí', 'SÍ', 'sí ', 'yes', 'X', 'x', '1', 'TRUE', 'Cert', 'VERDADERO', 'S', 'y'])(
    '«%s» is yes',
    (cell) => {
      expect(read({ pagament: cell, 'dades-sensibles': cell })).toMatchObject({
        payment: true,
        sensitive: true,
      });
    },
  );

  it.each(['no', 'No', ' NO', '', '0', 'FALSE', 'Fals', 'FALSO', 'n'])('«%s» is no', (cell) => {
    expect(read({ pagament: cell, 'dades-sensibles': cell })).toMatchObject({
      payment: false,
      sensitive: false,
    });
  });

  it.each(['Cada-Dia', ' cada-dia ', 'CADA-DIA'])('«%s» is a frequency', (cell) => {
    expect(read({ frequencia: cell })).toMatchObject({ frequency: 'cada-dia' });
  });

  it('that is empty takes the least answer, and a column that is missing too', () => {
    const least = formOf({ name: 'Gual', frequency: FREQUENCIES[0], steps: 0, people: 0, ease: 1 });
    expect(readRow({ formulari: 'Gual' })).toEqual(least);
    expect(
      readRow(Object.fromEntries(COLUMNS.map((name) => [name, name === 'formulari' ? 'Gual' : ' ']))),
    ).toEqual(least);
  });

  it('keeps the tasks it knows, and leaves out those it does not', () => {
    const cell = `cut-fields  inventada\n${TASKS[0]} constructor`;
    expect(read({ 'tasques-fetes': cell })).toMatchObject({ done: ['cut-fields', TASKS[0]] });
  });
});

describe('A cell that cannot be read', () => {
  it.each([
    ['frequencia', 'de tant en tant'],
    ['frequencia', 'constructor'],
    ['pagament', 'potser'],
    ['pagament', '2'],
    ['passos', 'tres'],
    ['passos', '-1'],
    ['passos', '101'],
    ['passos', '2,5'],
    ['passos', '1e1'],
    ['persones', '99999999999999999999'],
    ['dades-sensibles', 'no ho sé'],
    ['facilitat', '0'],
    ['facilitat', '6'],
    ['facilitat', 'fàcil'],
  ])('in «%s» is told with what it said: %s', (column, cell) => {
    const bad = read({ [column]: cell });
    expect(bad).toEqual([{ column, read: /^\d+$/.test(cell) ? String(Number(cell)) : cell }]);
  });

  it('does not hide the others of its row, in the order of the columns', () => {
    const bad = read({ facilitat: '9', frequencia: 'mai', passos: 'molts' });
    expect(bad).toEqual([
      { column: 'frequencia', read: 'mai' },
      { column: 'passos', read: 'molts' },
      { column: 'facilitat', read: '9' },
    ]);
  });

  it('is a name too long, and one of just that length is read', () => {
    const long = 'à'.repeat(LONGEST_NAME + 1);
    expect(read({ formulari: long })).toEqual([{ column: 'formulari', read: long }]);
    expect(read({ formulari: long.slice(1) })).toMatchObject({ name: long.slice(1) });
  });
});

describe('What was never a form', () => {
  it.each([[null], [undefined], [42], ['Gual'], [[]], [{}], [{ name: {} }], [{ ...formOf(), trap: 1 }]])(
    'names at least a cell, and throws nothing: %j',
    (given) => {
      const bad = readForm(given);
      expect(Array.isArray(bad) && bad.length > 0).toBe(true);
    },
  );

  it('is never taken for one, nor reaches what every object has', () => {
    const hostile = JSON.parse('{ "__proto__": { "formulari": "Gual" }, "constructor": "x" }') as Record<
      string,
      string
    >;
    expect(readRow(hostile)).toMatchObject({ name: '' });
    fc.assert(
      fc.property(fc.anything(), fc.dictionary(fc.string(), fc.string()), (given, row) => {
        for (const answer of [readForm(given), readRow(row)])
          if (Array.isArray(answer)) expect(answer.length).toBeGreaterThan(0);
          else expect(Object.getPrototypeOf(answer)).toBe(Object.prototype);
      }),
    );
  });
});
