import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf, jsonOf, readWorksheet } from '../../src/browser/worksheet-file.ts';
import type { PaperForm } from '../../src/domain/paper-form.ts';
import { COLUMNS } from '../../src/domain/paper-form-reading.ts';
import { anyForm, formOf } from './paper-forms.ts';

const fileOf = (content: string | Uint8Array<ArrayBuffer>) => new File([content], 'formularis');
const reading = (content: string | Uint8Array<ArrayBuffer>) => readWorksheet(fileOf(content), {});
/** What a file gives of which everything could be read. */
const whole = (forms: PaperForm[], more = {}) => ({ forms, bad: [], unknown: [], ...more });
const named = (...names: string[]) => names.map((name) => formOf({ name }));
/** Text as a spreadsheet of Windows writes it. */
const windows = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

/** The cells of a CSV without line breaks in them, as a spreadsheet shows them. */
const cellsOf = (csv: string) => [...csv.matchAll(/(?<=^|;|\n)(?:"((?:[^"]|"")*)"|([^;"\r\n]*))/g)];

describe('Forms handed over and taken back', () => {
  it('are the same, as CSV and as JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyForm, { minLength: 1, maxLength: 8 }), async (forms) => {
        expect(await reading(jsonOf({ version: 1, forms, chosen: 0 }))).toEqual(whole(forms, { chosen: 0 }));
        expect(await reading(await csvOf(forms))).toEqual(whole(forms));
      }),
    );
  });

  it.each([
    'Gual; obres',
    'Gual, obres',
    'Diu «"hola"»',
    "L'apòstrof",
    '=1+1',
    '-2',
    '+34',
    '@suma',
    '{n}',
    '$&',
    "'=x",
    "''=x",
    "'x",
  ])('keep the name «%s»', async (name) => {
    const forms = named(name);
    expect(await reading(await csvOf(forms))).toEqual(whole(forms));
    expect(await reading(await csvOf([...forms, ...named('Altre')]))).toMatchObject({ bad: [] });
  });

  it('are no more than an empty table where there are none', async () => {
    expect(await reading(await csvOf([]))).toEqual(whole([]));
    expect(await reading(jsonOf({ version: 1, forms: [] }))).toEqual(whole([]));
  });
});

describe('A CSV', () => {
  it('is one that a spreadsheet of these parts opens: byte order mark, semicolons, the columns first', async () => {
    const csv = await csvOf(named('Gual'));
    expect(csv).toMatch(/^\ufeff/);
    expect(csv.slice(1).split('\r\n')[0]).toBe([...COLUMNS, 'impacte'].join(';'));
  });

  it.each(['=1+1', '+1', '-1', '@x', '\t=1', '=1+1\nsegona línia', '=cmd|" /C calc"!A0'])(
    'has no cell that is a formula: %j',
    async (name) => {
      const csv = await csvOf([{ ...formOf(), name }]);
      const begins = cellsOf(csv.slice(1)).map(([, quoted, plain]) => (quoted ?? plain ?? '').slice(0, 1));
      expect(begins.filter((sign) => /[=+\-@\t\r]/.test(sign))).toEqual([]);
    },
  );

  it.each([
    ['commas', 'formulari,pagament\nGual,si\nObres,no\n'],
    ['tabs', 'formulari\tpagament\nGual\tsi\nObres\tno\n'],
    ['a byte order mark', '\ufeffformulari;pagament\r\nGual;si\r\nObres;no\r\n'],
    ['capital letters and spaces in its head', ' Formulari ; PAGAMENT\nGual;si\nObres;no'],
    ['empty lines', '\nformulari;pagament\n\nGual;si\n;\nObres;no\n\n'],
    [
      'columns of its own, in its own order',
      'codi;pagament;formulari;formulari vell\n1;si;Gual;x\n2;no;Obres;y',
    ],
  ])('is read with %s', async (_, csv) => {
    const read = await reading(csv);
    expect(read).toMatchObject({
      forms: [
        { name: 'Gual', payment: true },
        { name: 'Obres', payment: false },
      ],
      bad: [],
    });
  });

  it('is read with the accents of Windows', async () => {
    const read = await reading(
      windows('formulari;pagament\r\nSol\u00b7licitud d\u0092ac\u00fastica;s\u00ed\r\n'),
    );
    expect(read).toMatchObject({ forms: [{ name: 'Sol·licitud d’acústica', payment: true }], bad: [] });
  });

  it('that is a plain list keeps its names whole, commas and all', async () => {
    const read = await reading('formulari\nGual, obres\nCens\n');
    expect(read).toMatchObject({ forms: [{ name: 'Gual, obres' }, { name: 'Cens' }], bad: [] });
  });

  it('whose cells cannot be read keeps its forms, and says which form each cell is of', async () => {
    const csv = 'formulari;passos;facilitat\nGual;tres;2\nObres;4;9\nCens;1;1\nAccés;x;y\n';
    expect(await reading(csv)).toMatchObject({
      forms: [
        { name: 'Gual', steps: 1, ease: 2 },
        { name: 'Obres', steps: 4, ease: 3 },
        { name: 'Cens', steps: 1, ease: 1 },
        { name: 'Accés', steps: 1, ease: 3 },
      ],
      bad: [
        { form: 1, column: 'passos', read: 'tres' },
        { form: 2, column: 'facilitat', read: '9' },
        { form: 4, column: 'passos', read: 'x' },
        { form: 4, column: 'facilitat', read: 'y' },
      ],
    });
  });
});
