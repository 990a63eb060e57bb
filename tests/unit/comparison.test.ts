import { describe, expect, it } from 'vitest';
import { comparedSheet } from '../../src/components/compared-sheet.ts';
import { frameOf } from '../../src/components/frame.ts';
import {
  columnNames,
  compareSheets,
  comparisonRows,
  type ComparedSheet,
} from '../../src/domain/comparison.ts';
import { FIELDS, type FieldName } from '../../src/domain/fields.ts';
import type { Language } from '../../src/domain/language.ts';
import { LEVELS } from '../../src/domain/vocabulary.ts';
import { bodyOf, factsOf, sheetOf, wordsOf } from './sample.ts';
import { join } from '../../src/domain/join.ts';

const frame = (lang: Language) => frameOf({ params: { lang: lang === 'ca' ? undefined : lang } });
const compared = (fields: Record<string, unknown> = {}, body: Record<string, unknown> = {}) =>
  comparedSheet(sheetOf(fields, body), {}, false, frame('ca'));

/** Every text that a sheet tells of a field. */
const textsOf = ({ levels }: ComparedSheet, field: FieldName | 'body') =>
  levels
    .flatMap(({ rows }) => rows)
    .filter((row) => row.field === field)
    .flatMap(({ values }) =>
      values.flatMap((lines) => lines.map(({ name, text }) => (name ? `${name}: ${text}` : text))),
    );

const SOURCE = 'https://www.vilaclara.example.cat/memoria';

describe('A sheet that is compared', () => {
  it('has a row for every field of the schema but its title, each in one level, told or not', () => {
    const { levels } = compared();
    expect(levels.map(({ level }) => level)).toEqual([...LEVELS]);
    const fields = levels.flatMap(({ rows }) => rows.map(({ field }) => field));
    const all = FIELDS.map(({ name }) => name).filter((name) => name !== 'title');
    expect([...fields].sort()).toEqual([...all, 'body'].sort());
  });

  it('keeps each field in its level and the order of the schema', () => {
    for (const { level, rows } of compared().levels) {
      const own = FIELDS.filter((field) => field.level === level && field.name !== 'title');
      const shown = rows.map(({ field }) => field).filter((name) => own.some((field) => field.name === name));
      expect(shown).toEqual(own.map(({ name }) => name));
    }
  });

  it('tells figures as its page does, each with its source', () => {
    const sheet = compared({
      savings: [{ what: 'Hores de cua', amount: 2520, unit: 'hores', period: 'any', source: SOURCE }],
      results: [
        { indicator: 'Espera', before: 40, after: 12.5, unit: 'minuts', source: SOURCE, date: '2025-03' },
        { indicator: 'Errors', after: 3, unit: '%', source: SOURCE },
      ],
    });
    expect(textsOf(sheet, 'savings')).toEqual([
      '2.520 hores cada any',
      'Hores de cua',
      'Font: vilaclara.example.cat',
    ]);
    expect(textsOf(sheet, 'results').map((text) => text.replace(/\u00a0/g, ' '))).toEqual([
      ...['Espera', 'Abans: 40 minuts', 'Després: 12,5 minuts'],
      ...['Font: vilaclara.example.cat, març del 2025'],
      ...['Errors', 'Abans: encara no se sap', 'Després: 3 %', 'Font: vilaclara.example.cat'],
    ]);
  });

  it('tells of a barrier whether it was got over, or that nobody knows', () => {
    const sheet = compared({
      barriers: [{ text: 'Cap agenda comuna', overcome: 'Amb una de sola' }, { text: 'Presses' }],
    });
    expect(textsOf(sheet, 'barriers')).toEqual([
      ...['Cap agenda comuna', 'Com ho van superar: Amb una de sola'],
      ...['Presses', 'Com ho van superar: Encara no en sabem res'],
    ]);
  });

  it('tells how many inhabitants its bodies have, of those that a source tells', () => {
    const population = { value: 12500, year: 2024, source: SOURCE };
    expect(textsOf(compared({}, { population }), 'administrations').join(' ')).toContain(
      '12.500 habitants (2024)',
    );
    expect(textsOf(compared(), 'administrations').join(' ')).not.toContain('habitants');
  });

  it('says in Catalan, and marks so, what is not translated', () => {
    const id = 'ajuntament-de-vilaclara';
    const sheet = join(
      'vilaclara-cita-previa',
      factsOf({ problem: 'La gent feia cua a primera hora.' }),
      { es: wordsOf() },
      new Map([[id, bodyOf(id)]]),
    );
    const spanish = comparedSheet(sheet, {}, false, frame('es'));
    const [problem] = spanish.levels.flatMap(({ rows }) => rows).filter(({ field }) => field === 'problem');
    expect(spanish.title.lang).toBe('es');
    expect(problem).toMatchObject({ label: 'El problema', values: [[{ lang: 'ca' }]] });
  });

  it('leads to its page for what it tells at length, where it does', () => {
    expect(textsOf(compared(), 'body')).toEqual([]);
    const told = comparedSheet(sheetOf(), {}, true, frame('ca'));
    expect(textsOf(told, 'body')).toEqual(['Llegiu-ho a la fitxa']);
  });
});

describe('The column of a sheet', () => {
  const whose = (body: Record<string, unknown>) => compared({}, body).whose;

  it('is called by the town of a town hall', () => {
    expect(whose({ name: 'Ajuntament de Vilaclara', kind: 'ajuntament', city: 'Vilaclara' })).toBe(
      'Vilaclara',
    );
    expect(whose({ name: 'Ajuntament de Vilaclara', kind: 'ajuntament', city: undefined })).toBe(
      'Ajuntament de Vilaclara',
    );
  });

  it('is called by the name of any other body, which is not its town', () => {
    const name = 'Consell Comarcal del Maresme';
    expect(whose({ name, kind: 'consell-comarcal', city: 'Mataró' })).toBe(name);
    expect(whose({ name: 'Diputació de Tarragona', kind: 'diputacio', city: 'Tarragona' })).toBe(
      'Diputació de Tarragona',
    );
  });

  it('is called by the short name of a body that has a long one too', () => {
    const consorci = { name: 'Consorci AOC (Administració Oberta de Catalunya)', kind: 'consorci' };
    expect(whose(consorci)).toBe('Consorci AOC');
    expect(whose({ name: 'iMio, Intercommunale de Mutualisation', kind: 'associacio' })).toBe('iMio');
  });
});

describe('Sheets side by side', () => {
  const sheets = [compared({ tools: ['Teams'] }), compared({ problem: 'La gent feia cua a primera hora.' })];
  const [, , value, analysis] = compareSheets(sheets);

  it('have a cell each in every row that one of them tells, empty where one does not', () => {
    const problem = value?.rows.find(({ label }) => label === 'El problema');
    expect(problem?.cells.map(({ length }) => length)).toEqual([0, 1]);
    for (const { rows } of compareSheets(sheets))
      for (const { cells } of rows) {
        expect(cells).toHaveLength(2);
        expect(cells.some(({ length }) => length > 0)).toBe(true);
      }
  });

  it('name what none of them tells, and no row is lost between the two', () => {
    expect(analysis?.untold).toContain('Metodologia');
    expect(analysis?.untold).not.toContain('Eines');
    const count = compareSheets(sheets).reduce(
      (sum, { rows, untold }) => sum + rows.length + untold.length,
      0,
    );
    expect(count).toBe(FIELDS.length);
  });

  it('are none of none', () => {
    expect(compareSheets([])).toEqual([]);
  });

  it('are called by whose they are, and by their titles too where two are of one body', () => {
    const named = (whose: string, text: string) => ({ whose, title: { text, lang: 'ca' as const } });
    expect(columnNames([named('Girona', 'a'), named('Mataró', 'b')])).toEqual(['Girona', 'Mataró']);
    expect(columnNames([named('Girona', 'a'), named('Mataró', 'b'), named('Girona', 'c')])).toEqual([
      ...['Girona: a', 'Mataró', 'Girona: c'],
    ]);
  });
});

describe('The file of a comparison', () => {
  const words = {
    ...{ level: 'Nivell', field: 'Camp', address: 'Adreça', who: 'Qui', unknown: 'Encara no en sabem res' },
    levels: { 1: 'Títol', 2: 'Ens', 3: 'Valor', 4: 'Anàlisi', 5: 'Fase', 6: 'Documents' },
  };
  const sheets = [compared({ tools: ['Teams'] }), compared()];
  const rows = comparisonRows(sheets, words, (href) => `https://exemple.cat${href}`);

  it('has a column for each sheet, with its title and its whole address', () => {
    expect(rows[0]).toEqual(['Nivell', 'Camp', 'Cita prèvia sense trucades', 'Cita prèvia sense trucades']);
    expect(rows[1]?.[2]).toBe('https://exemple.cat/projectes/vilaclara-cita-previa/');
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([4]));
  });

  it('has a row for every field, unknown where nobody tells it, with whole addresses of sources', () => {
    expect(rows).toContainEqual(['4. Anàlisi', 'Eines', 'Teams', 'Encara no en sabem res']);
    expect(rows).toContainEqual([
      '3. Valor',
      'Resultats',
      'Encara no en sabem res',
      'Encara no en sabem res',
    ]);
    expect(rows.length).toBe(3 + FIELDS.length);
    const sources = rows.find(([, label]) => label === 'Fonts');
    expect(sources?.[2]).toContain('<https://vilaclara.example.cat/memoria>');
  });
});
