import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf, jsonOf, readWorksheet } from '../../src/browser/worksheet-file.ts';
import { MOST_FORMS, type PaperForm } from '../../src/domain/paper-form.ts';
import { COLUMNS } from '../../src/domain/paper-form-table.ts';
import { anyForm, formOf } from './paper-forms.ts';

const fileOf = (content: string | Uint8Array<ArrayBuffer>) => new File([content], 'formularis');
const reading = (content: string | Uint8Array<ArrayBuffer>) => readWorksheet(fileOf(content));
const named = (...names: string[]) => names.map((name) => formOf({ name }));
/** Text as a spreadsheet of Windows writes it. */
const windows = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

/** The cells of a CSV without line breaks in them, as a spreadsheet shows them. */
const cellsOf = (csv: string) => [...csv.matchAll(/(?<=^|;|\n)(?:"((?:[^"]|"")*)"|([^;"\r\n]*))/g)];

describe('Forms handed over and taken back', () => {
  it('are the same, as CSV and as JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyForm, { minLength: 1, maxLength: 8 }), async (forms) => {
        expect(await reading(jsonOf({ version: 1, forms }))).toEqual({ forms, bad: [] });
        expect(await reading(await csvOf(forms))).toEqual({ forms, bad: [] });
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
  ])('keep the name «%s»', async (name) => {
    const forms = named(name);
    expect(await reading(await csvOf(forms))).toEqual({ forms, bad: [] });
    expect(await reading(await csvOf([...forms, ...named('Altre')]))).toMatchObject({ bad: [] });
  });

  it('are no more than an empty table where there are none', async () => {
    expect(await reading(await csvOf([]))).toEqual({ forms: [], bad: [] });
    expect(await reading(jsonOf({ version: 1, forms: [] }))).toEqual({ forms: [], bad: [] });
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

  it('whose cells cannot be read gives the others, and says which form each is of', async () => {
    const csv = 'formulari;passos;facilitat\nGual;tres;2\nObres;4;9\nCens;1;1\nAccés;x;y\n';
    expect(await reading(csv)).toMatchObject({
      forms: [{ name: 'Cens' }],
      bad: [
        { form: 1, column: 'passos', read: 'tres' },
        { form: 2, column: 'facilitat', read: '9' },
        { form: 4, column: 'passos', read: 'x' },
        { form: 4, column: 'facilitat', read: 'y' },
      ],
    });
  });
});

describe('A file that is none of ours', () => {
  const lines = (count: number) => `formulari\n${'Gual\n'.repeat(count)}`;
  const json = (forms: unknown) => JSON.stringify({ version: 1, forms });

  it.each<[string, string | Uint8Array<ArrayBuffer>, string]>([
    ['without the column of names', 'nom;passos\nGual;2\n', 'noColumn'],
    ['that is empty', '', 'noColumn'],
    ['of another kind', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'badFile'],
    ['of two bytes a letter', Uint8Array.from([0xff, 0xfe, 0x66, 0, 0x6f, 0]), 'badFile'],
    ['larger than a megabyte', `${lines(1)}${' '.repeat(1_000_001)}`, 'badFile'],
    ['that is half a JSON', '{"forms": [', 'badFile'],
    ['that is a JSON of something else', '{"forms": "Gual"}', 'badFile'],
    ['that is a list', '[{"name": "Gual"}]', 'badFile'],
    ['with a form too many', lines(MOST_FORMS + 1), 'tooMany'],
    ['with a form too many, in JSON', json(Array(MOST_FORMS + 1).fill(formOf())), 'tooMany'],
  ])('%s is told, and throws nothing', async (_, content, trouble) => {
    expect(await reading(content)).toEqual({ trouble });
  });

  it('with as many forms as fit is read', async () => {
    expect(await reading(lines(MOST_FORMS))).toMatchObject({ bad: [] });
    const most: PaperForm[] = Array.from({ length: MOST_FORMS }, () => formOf({ name: 'ﬁ'.repeat(120) }));
    expect(await reading(jsonOf({ version: 1, forms: most }))).toEqual({ forms: most, bad: [] });
  });

  it('of any bytes or letters throws nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json(), fc.uint8Array()), async (content) => {
        expect(await reading(content as string)).toBeDefined();
      }),
    );
  });
});
