import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLANK_FORM, LONGEST_NAME, TASKS } from '../../src/domain/paper-form.ts';
import { COLUMNS, readForm } from '../../src/domain/paper-form-reading.ts';
import { readRow, rowOf } from '../../src/domain/paper-form-table.ts';
import { anyForm, formOf } from './paper-forms.ts';

const ROW = rowOf(formOf({ name: 'Gual' }));
const read = (cells: Record<string, string>) => readRow({ ...ROW, ...cells }, {});

describe('A form as a row', () => {
  it('says the same when it is read again, whatever was answered', () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        expect(readRow(rowOf(form), {})).toEqual({ form, bad: [], unknown: [] });
      }),
    );
  });

  it('has a cell for each column, and the impact for who reads it', () => {
    expect(Object.keys(ROW)).toEqual([...COLUMNS, 'impacte']);
    expect(Object.values(ROW).every((cell) => typeof cell === 'string')).toBe(true);
  });

  it('is not moved by an impact somebody changed', () => {
    expect(read({ impacte: '100' })).toEqual(readRow(ROW, {}));
  });
});

describe('A cell in the words people write', () => {
  it.each(['si', 'Sí', 'SÍ', 'sí ', 'yes', 'X', 'x', '1', 'TRUE', 'Cert', 'VERDADERO', 'S', 'y'])(
    '«%s» is yes',
    (cell) => {
      const { form, bad } = read({ pagament: cell, 'dades-sensibles': cell });
      expect(form).toMatchObject({ payment: true, sensitive: true });
      expect(bad).toEqual([]);
    },
  );

  it.each(['no', 'No', ' NO', '', '0', 'FALSE', 'Fals', 'FALSO', 'n'])('«%s» is no', (cell) => {
    const { form, bad } = read({ pagament: cell, 'dades-sensibles': cell });
    expect(form).toMatchObject({ payment: false, sensitive: false });
    expect(bad).toEqual([]);
  });

  it.each(['cada-dia', ' cada-dia '])('«%s» is a frequency', (cell) => {
    const { form, bad } = read({ frequencia: cell });
    expect([form.frequency, bad]).toEqual(['cada-dia', []]);
  });

  it.each(['3', '3,0', '3.0', '3,00', ' 3 ', '03'])('«%s» is three', (cell) => {
    const { form, bad } = read({ passos: cell, persones: cell, facilitat: cell });
    expect(form).toMatchObject({ steps: 3, people: 3, ease: 3 });
    expect(bad).toEqual([]);
  });

  it('that is empty is as in a blank form, and a column that is missing too', () => {
    const blank = { form: { ...BLANK_FORM, name: 'Gual' }, bad: [], unknown: [] };
    expect(readRow({ formulari: 'Gual' }, {})).toEqual(blank);
    const cells = COLUMNS.map((name) => [name, name === 'formulari' ? 'Gual' : ' ']);
    expect(readRow(Object.fromEntries(cells) as Record<string, string>, {})).toEqual(blank);
  });

  it.each([' ', ', ', ';', '\n', ' | '])('keeps the tasks it knows, each once, parted by «%s»', (sign) => {
    const cell = ['cut-fields', TASKS[0], 'cut-fields'].join(sign);
    const { form, bad } = read({ 'tasques-fetes': cell });
    expect([form.done, bad]).toEqual([['cut-fields', TASKS[0]], []]);
  });

  it('tells the tasks it does not know, and keeps the others', () => {
    const { form, bad } = read({ 'tasques-fetes': `inventada ${TASKS[0]} constructor` });
    expect(form.done).toEqual([TASKS[0]]);
    expect(bad).toEqual([{ column: 'tasques-fetes', read: 'inventada constructor' }]);
  });
});

describe('A cell that cannot be read', () => {
  it.each([
    ['frequencia', 'de tant en tant'],
    ['frequencia', 'constructor'],
    ['frequencia', '__proto__'],
    ['pagament', 'potser'],
    ['pagament', 'constructor'],
    ['pagament', '2'],
    ['passos', 'tres'],
    ['passos', '-1'],
    ['passos', '101'],
    ['passos', '2,5'],
    ['passos', '1e1'],
    ['passos', '__proto__'],
    ['persones', '99999999999999999999'],
    ['dades-sensibles', 'no ho sé'],
    ['facilitat', '0'],
    ['facilitat', '6'],
    ['facilitat', 'fàcil'],
  ])('in «%s» is told with what it said, and is as in a blank form: %s', (column, cell) => {
    expect(read({ [column]: cell })).toEqual({
      form: formOf({ name: 'Gual' }),
      bad: [{ column, read: cell }],
      unknown: [],
    });
  });

  it('does not hide the others of its row, in the order of the columns, nor lose what can be read', () => {
    const { form, bad } = read({ facilitat: '9', frequencia: 'mai', passos: 'molts', persones: '7' });
    expect(bad).toEqual([
      { column: 'frequencia', read: 'mai' },
      { column: 'passos', read: 'molts' },
      { column: 'facilitat', read: '9' },
    ]);
    expect(form).toEqual({ ...BLANK_FORM, name: 'Gual', people: 7 });
  });

  it('is a name too long, and one of just that length is read', () => {
    const long = 'à'.repeat(LONGEST_NAME + 1);
    expect(read({ formulari: long })).toEqual({
      form: BLANK_FORM,
      bad: [{ column: 'formulari', read: long }],
      unknown: [],
    });
    expect(read({ formulari: long.slice(1) }).form.name).toBe(long.slice(1));
  });
});

describe('A form of a file of data', () => {
  it('is as in a blank one where it does not answer, and tells what nobody knows', () => {
    expect(readForm({ steps: 4 })).toEqual({ form: { ...BLANK_FORM, steps: 4 }, bad: [], unknown: [] });
    expect(readForm({ ...formOf({ steps: 4 }), trap: 1 })).toEqual({
      form: formOf({ steps: 4 }),
      bad: [],
      unknown: ['trap'],
    });
  });

  it.each([[{}], [{ nom: 'Gual' }], [{ constructor: 1 }]])(
    'is none where it answers nothing: %j',
    (given) => {
      expect(readForm(given)).toBeUndefined();
    },
  );

  it('tells what cannot be read, whatever it is, and keeps the rest', () => {
    const given = {
      name: {},
      frequency: null,
      payment: 'si',
      steps: 2.5,
      ease: 4,
      done: ['cut-fields', 'x'],
    };
    const { form, bad } = readForm(given) ?? {};
    expect(form).toEqual({ ...BLANK_FORM, ease: 4 });
    expect(bad?.map(({ column, read: said }) => `${column} ${said}`)).toEqual([
      ...['formulari {}', 'frequencia null', 'pagament si', 'passos 2.5', 'tasques-fetes ["cut-fields","x"]'],
    ]);
  });

  it.each([[null], [undefined], [42], ['Gual'], [[]], [true]])('is none in %j', (given) => {
    expect(readForm(given)).toBeUndefined();
  });
});
