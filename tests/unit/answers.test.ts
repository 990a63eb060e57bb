import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { administrationsText, answerText } from '../../src/domain/answer-text.ts';
import { readAdministrations, readAnswer } from '../../src/domain/answers.ts';
import type { FieldName } from '../../src/domain/fields.ts';
import { ASKED_FIELDS } from '../../src/domain/issue-form.ts';
import { HOME } from '../../src/domain/territory.ts';
import { ADMINISTRATION_KINDS } from '../../src/domain/vocabulary.ts';
import { sheetSchema, type Facts } from '../../src/domain/sheet.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { readFrontmatter } from '../../scripts/content/frontmatter.ts';

const labels = wordsOf('ca').part;
const bodyLabels = wordsOf('ca').administrationPart;
const folder = 'content/projectes';
const sheets = readdirSync(folder).map((slug) => {
  const { data } = readFrontmatter(readFileSync(`${folder}/${slug}/ca.md`, 'utf8'));
  return [slug, sheetSchema.parse(data)] as const;
});

describe('A sheet told in plain text', () => {
  it.each(sheets)('is read back as it was: %s', (_, facts) => {
    for (const field of ASKED_FIELDS) {
      const value: unknown = facts[field];
      const read = readAnswer(field, answerText(field, value, labels), labels);
      const isNone = Array.isArray(value) && value.length === 0;
      expect(read, field).toEqual(isNone ? undefined : value);
    }
  });

  it('keeps a text of several lines in its part, whatever its lines look like', () => {
    const barriers: Facts['barriers'] = [
      { text: 'Dues coses:\nFont: el mateix ple\n- la llei', overcome: 'Amb temps.' },
      { text: 'Res més.' },
    ];
    expect(readAnswer('barriers', answerText('barriers', barriers, labels), labels)).toEqual(barriers);
  });

  const label = fc.constantFrom(...Object.values(labels)).map((one) => `${one}: `);
  const bit = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(/\s+/g, ' ')),
    fc.constantFrom('- ', '* ', '### ', ': ', '«', '0,5'),
    label,
  );
  const line = fc
    .array(bit, { minLength: 1, maxLength: 5 })
    .map((bits) => bits.join('').trim())
    .filter((text) => text !== '');
  const prose = fc
    .array(
      fc.oneof(
        line,
        fc.constant(''),
        line.map((text) => `   ${text}`),
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map((lines) => lines.join('\n').trim())
    .filter((text) => text !== '');
  const number = fc
    .tuple(fc.maxSafeInteger(), fc.nat(15))
    .map(([whole, places]) => Number(`${whole}e-${places}`) + 0);
  const source = fc.webUrl();
  const some = <T>(item: fc.Arbitrary<T>) => fc.array(item, { minLength: 1, maxLength: 4 });
  const group = <T extends object, O extends object>(
    must: { [K in keyof T]: fc.Arbitrary<T[K]> },
    may: { [K in keyof O]: fc.Arbitrary<O[K]> },
  ) => fc.record({ ...must, ...may }, { requiredKeys: Object.keys(must) as never[], noNullPrototype: true });

  it.each<[FieldName, fc.Arbitrary<unknown>]>([
    ['problem', prose],
    ['value', some(line)],
    ['tools', some(line)],
    ['contacts', some(group({ role: line }, { url: source, person: line, consent: fc.constant(true) }))],
    ['savings', some(group({ what: line, amount: number, source }, {}))],
    ['results', some(group({ indicator: line, after: number }, { before: number, source }))],
    ['barriers', some(group({ text: prose }, { overcome: prose, source }))],
    ['benefits', some(group({ text: prose }, { source }))],
    ['ended', group({ date: fc.constant('2024-05'), reason: prose }, { source })],
    ['sources', some(fc.oneof(source, group({ title: line, publisher: line }, {})))],
  ])('of any words is read back as it was: %s', (field, values) => {
    fc.assert(
      fc.property(values, (value) => {
        expect(readAnswer(field, answerText(field, value, labels), labels)).toEqual(value);
      }),
    );
  });
});

describe('Local bodies told in plain text', () => {
  const words = fc.string({ unit: 'grapheme', minLength: 3, maxLength: 60 }).map((text) => `Vila ${text}`);
  const line = words.map((text) => text.replace(/\s+/g, ' ').trim());
  const figure = fc.integer({ min: -9_000_000, max: 9_000_000 }).map((whole) => whole / 100_000);
  const body = fc.record(
    {
      ...{ name: line, kind: fc.constantFrom(...ADMINISTRATION_KINDS), country: fc.constantFrom('ES', 'RO') },
      ...{ municipality: fc.constantFrom('08121', '43123'), city: line, website: fc.webUrl() },
      ...{
        comarca: fc.constantFrom(...HOME.comarques),
        province: fc.constantFrom(...Object.values(HOME.provinces)),
      },
      ...{ latitude: figure, longitude: figure },
      population: fc.record(
        { value: fc.nat(), year: fc.nat(2100), source: fc.webUrl() },
        { requiredKeys: ['value'] },
      ),
    },
    { requiredKeys: ['name'], noNullPrototype: true },
  );

  it('are read back as they were, however many and whatever they say', () => {
    fc.assert(
      fc.property(fc.array(body, { maxLength: 4 }), (bodies) => {
        const text = administrationsText(bodies, bodyLabels);
        expect(readAdministrations(text, bodyLabels)).toEqual(bodies);
      }),
    );
  });

  it('may be written as people do', () => {
    const text =
      '- nom: Ajuntament de Vic\nTipus d’ens: Ajuntament\nPaís: ES\nComarca: osona\nHabitants: 48.287\nAny del cens: 2024\n\nAjuntament de Berga';
    expect(readAdministrations(text, bodyLabels)).toEqual([
      {
        ...{ name: 'Ajuntament de Vic', kind: 'ajuntament', country: 'ES', comarca: 'Osona' },
        population: { value: 48_287, year: 2024 },
      },
      { name: 'Ajuntament de Berga' },
    ]);
  });

  it('change no object of ours, whatever they are called', () => {
    expect(readAdministrations('__proto__: x\nconstructor: y\n\nNom: Vic', bodyLabels)).toEqual([
      { name: '__proto__: x\nconstructor: y' },
      { name: 'Vic' },
    ]);
    const odd = JSON.parse('{ "__proto__": { "brut": true }, "toString": "x", "name": "Vic" }') as object;
    expect(administrationsText([odd], bodyLabels)).toBe('Nom: Vic');
  });
});

describe('An answer as people write it', () => {
  it.each<[string, Parameters<typeof readAnswer>[0], string, unknown]>([
    ['a value of a closed list in words', 'phase', ' Implantat ', 'implantat'],
    ['several, with capitals and accents', 'transformation', 'Procés\nServei', ['proces', 'servei']],
    ['with hyphens before them', 'value', '- Menys cues\n- Menys paper', ['Menys cues', 'Menys paper']],
    ['with empty lines between', 'tools', 'Decidim\n\nCKAN\n', ['Decidim', 'CKAN']],
    ['a value that is none', 'phase', 'acabat del tot', 'acabat del tot'],
    ['labels that nobody filled in', 'contacts', 'Departament o càrrec: \nAdreça web: ', undefined],
    ['nothing', 'problem', ' \r\n ', undefined],
    [
      'sums with the signs of these parts',
      'savings',
      'Què s’estalvia: Paper\nQuantitat: 1.250,5\nen que es compta: Fulls\nCada quant: any\nFont: https://www.vilaclara.cat/a',
      [
        {
          ...{ what: 'Paper', amount: 1250.5, unit: 'fulls', period: 'any' },
          source: 'https://www.vilaclara.cat/a',
        },
      ],
    ],
    [
      'sources that have an address and one that has none',
      'sources',
      'https://www.vilaclara.cat/a\nhttps://www.vilaclara.cat/b\n\nTítol del document: Memòria\nQui el publica: Vilaclara',
      [
        'https://www.vilaclara.cat/a',
        'https://www.vilaclara.cat/b',
        { title: 'Memòria', publisher: 'Vilaclara' },
      ],
    ],
    [
      'contacts with no empty line between them',
      'contacts',
      'Departament o càrrec: OAC\nTelèfon: 973\nDepartament o càrrec: TIC\nTelèfon: 974',
      [
        { role: 'OAC', phone: '973' },
        { role: 'TIC', phone: '974' },
      ],
    ],
    [
      'an answer with paragraphs',
      'barriers',
      'Què va frenar el projecte: La por\n\nI també la mandra\nCom es va superar: Amb cursos',
      [{ text: 'La por\n\nI també la mandra', overcome: 'Amb cursos' }],
    ],
    [
      'what stands before the labels, or after a value of one line',
      'contacts',
      'L’oficina\nTelèfon: 973\n\nTruqueu al matí',
      ['L’oficina', { phone: '973' }, 'Truqueu al matí'],
    ],
    [
      'one group, with empty lines between its labels',
      'ended',
      'Quan es va aturar: 2024\n\nPer què, i què se n’ha après: Diners.\n\nI temps.',
      { date: '2024', reason: 'Diners.\n\nI temps.' },
    ],
    ['one group told twice', 'maturity', 'Digital: 3\nDigital: 4', 'Digital: 3\nDigital: 4'],
    ['steps of maturity', 'maturity', 'Digital: 3\nOberta: tres', { digital: 3, open: 'tres' }],
    [
      'a person who agrees',
      'contacts',
      'Departament o càrrec: OAC\nLa persona hi està d’acord: Sí',
      [{ role: 'OAC', consent: true }],
    ],
  ])('%s', (_, field, text, value) => {
    expect(readAnswer(field, text, labels)).toEqual(value);
  });

  it('throws nothing, whatever it is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ASKED_FIELDS), fc.string({ unit: 'binary' }), (field, text) => {
        readAnswer(field, text, labels);
        readAnswer(field, `${Object.values(labels).join(':\n')}: ${text}\n\n${text}`, labels);
      }),
    );
  });
});
