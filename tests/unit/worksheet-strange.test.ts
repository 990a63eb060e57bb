import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf, jsonOf, readWorksheet } from '../../src/browser/worksheet-file.ts';
import { BLANK_FORM, MOST_FORMS, worksheetSchema, type PaperForm } from '../../src/domain/paper-form.ts';
import type { Aliases } from '../../src/domain/paper-form-table.ts';
import { formOf } from './paper-forms.ts';

const reading = (content: string | Uint8Array<ArrayBuffer>, aliases: Aliases = {}) =>
  readWorksheet(new File([content], 'formularis'), aliases);
const whole = (forms: PaperForm[], more = {}) => ({ forms, bad: [], unknown: [], ...more });
const jsonWith = (forms: unknown, more = {}) => JSON.stringify({ version: 1, forms, ...more });

describe('A worksheet of another hand', () => {
  it('tells the columns nobody knows, and takes the others', async () => {
    const csv = 'codi;Dades sensibles;formulari;nota;FREQÜÈNCIA\n1;si;Gual;x;cada-dia\n';
    const gual = { ...BLANK_FORM, name: 'Gual', sensitive: true, frequency: 'cada-dia' as const };
    expect(await reading(csv)).toEqual({ forms: [gual], bad: [], unknown: ['codi', 'nota'] });
  });

  it('does not take the impact for a column nobody knows', async () => {
    expect(await reading(await csvOf([formOf({ name: 'Gual' })]))).toMatchObject({ unknown: [] });
  });

  it('may have its answers in the words of the page', async () => {
    const csv = 'formulari;frequencia\nGual;Cada dia\nCada dia;cada DIA\n';
    expect(await reading(csv, { frequencia: new Map([['cada dia', 'cada-dia']]) })).toMatchObject(
      whole([
        formOf({ name: 'Gual', frequency: 'cada-dia' }),
        formOf({ name: 'Cada dia', frequency: 'cada-dia' }),
      ]),
    );
  });

  it.each(['constructor', '__proto__', 'toString'])(
    'may say «%s» in a cell, and loses no form',
    async (cell) => {
      const read = await reading(`formulari;pagament;passos\nGual;${cell};4\n${cell};si;2\n`);
      expect(read).toEqual({
        forms: [formOf({ name: 'Gual', steps: 4 }), formOf({ name: cell, payment: true, steps: 2 })],
        bad: [{ form: 1, column: 'pagament', read: cell }],
        unknown: [],
      });
    },
  );

  it('in JSON tells what cannot be read by the place of its form, and keeps the rest', async () => {
    const read = await reading(
      jsonWith([formOf({ name: 'Gual' }), 42, { name: 'Obres', ease: 9, extra: 1 }]),
    );
    expect(read).toEqual({
      forms: [formOf({ name: 'Gual' }), formOf({ name: 'Obres' })],
      bad: [
        { form: 2, column: 'formulari', read: '' },
        { form: 3, column: 'facilitat', read: '9' },
      ],
      unknown: ['extra'],
    });
  });

  it('keeps a list of names whole, whatever signs they have in them', async () => {
    const names = ['Altre, amb comes; i punts', 'Gual'];
    const read = await reading(`formulari\n${names.join('\n')}\n`);
    expect(read).toMatchObject({ forms: names.map((name) => formOf({ name })), bad: [] });
  });

  it('tells the cells past the last column, and loses nothing else', async () => {
    const read = await reading('formulari;passos\nGual;3;zzz;;yyy\nObres;2\n');
    expect(read).toMatchObject({
      forms: [formOf({ name: 'Gual', steps: 3 }), formOf({ name: 'Obres', steps: 2 })],
      bad: [{ form: 1, column: undefined, read: 'zzz; yyy' }],
    });
  });

  it('may begin by telling its delimiter, as some spreadsheets do', async () => {
    const read = await reading('sep=;\r\nformulari;passos\r\nGual;3\r\n');
    expect(read).toMatchObject({ forms: [formOf({ name: 'Gual', steps: 3 })], bad: [], unknown: [] });
  });

  it('keeps to the form being worked on when what is no form stands before it', async () => {
    const forms = [42, { name: 'Gual' }, { name: 'Obres' }];
    expect(await reading(jsonWith(forms, { chosen: 2 }))).toMatchObject({ chosen: 1 });
  });

  it('brings the form that was being worked on', async () => {
    const forms = [formOf({ name: 'Gual' }), formOf({ name: 'Obres' })];
    expect(await reading(jsonOf({ version: 1, forms, chosen: 1 }))).toEqual(whole(forms, { chosen: 1 }));
  });

  it.each(['-1', '0.5', '1e999', '"1"', 'null'])(
    'brings no choice that could not be kept: %s',
    async (chosen) => {
      const read = await reading(`{ "version": 1, "forms": [{ "name": "Gual" }], "chosen": ${chosen} }`);
      if ('trouble' in read) throw new Error(read.trouble);
      const { forms, chosen: kept } = read;
      const sheet = { version: 1, forms, ...(kept !== undefined && { chosen: kept }) };
      expect(worksheetSchema.safeParse(JSON.parse(JSON.stringify(sheet))).success).toBe(true);
    },
  );
});

describe('A file that is none of ours', () => {
  const lines = (count: number) => `formulari\n${'Gual\n'.repeat(count)}`;

  it.each<[string, string | Uint8Array<ArrayBuffer>, string]>([
    ['without the column of names', 'nom;passos\nGual;2\n', 'noColumn'],
    ['that is empty', '', 'noColumn'],
    ['of another kind', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'badFile'],
    ['of two bytes a letter', Uint8Array.from([0xff, 0xfe, 0x66, 0, 0x6f, 0]), 'badFile'],
    ['larger than a megabyte', `${lines(1)}${' '.repeat(1_000_001)}`, 'badFile'],
    ['that is half a JSON', '{"forms": [', 'badFile'],
    ['that is a JSON of something else', '{"version": 1, "forms": "Gual"}', 'badFile'],
    ['of another version', '{"version": 2, "forms": []}', 'badFile'],
    ['without a version', '{"forms": []}', 'badFile'],
    ['of a version in words', '{"version": "1", "forms": []}', 'badFile'],
    ['that is a list', '[{"name": "Gual"}]', 'badFile'],
    ['with a form too many', lines(MOST_FORMS + 1), 'tooMany'],
    ['with a form too many, in JSON', jsonWith(Array(MOST_FORMS + 1).fill(formOf())), 'tooMany'],
  ])('%s is told, and throws nothing', async (_, content, trouble) => {
    expect(await reading(content)).toEqual({ trouble });
  });

  it('with as many forms as fit is read', async () => {
    expect(await reading(lines(MOST_FORMS))).toMatchObject({ bad: [] });
    const most: PaperForm[] = Array.from({ length: MOST_FORMS }, () => formOf({ name: 'ﬁ'.repeat(120) }));
    expect(await reading(jsonOf({ version: 1, forms: most }))).toEqual(whole(most));
  });

  it('of any bytes or letters throws nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json(), fc.uint8Array()), async (content) => {
        expect(await reading(content as string)).toBeDefined();
      }),
    );
  });
});
