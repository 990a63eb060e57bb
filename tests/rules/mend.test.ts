import { describe, expect, it } from 'vitest';
import type { MendKind } from '../../src/domain/mend.ts';
import { mendAll, mended } from './mended.ts';
import { BODY, ENGLISH, Scratch, SHEET } from './scratch.ts';

const GUIDE = 'guies/que-es/ca.mdx';

interface Slip {
  name: string;
  file?: string;
  from: string | RegExp;
  to: string;
  mends: Partial<Record<MendKind, number>>;
}

/** Slips of the fixture that mending undoes to the letter. */
const SLIPS: readonly Slip[] = [
  { name: 'quotes around a value', from: 'phase: implantat', to: 'phase: "implantat"', mends: { quotes: 1 } },
  {
    name: 'quotes around a key and its text',
    ...{ from: 'title: Cita prèvia sense trucades', to: '"title": \'Cita prèvia sense trucades\'' },
    mends: { quotes: 2 },
  },
  { name: 'a number in quotes', from: 'amount: 320', to: 'amount: "320"', mends: { quotes: 1 } },
  {
    name: 'a day in quotes',
    from: 'published: 2025-10-01',
    to: 'published: "2025-10-01"',
    mends: { quotes: 1 },
  },
  { name: 'a year in quotes', from: 'since: 2025\n', to: "since: '2025'\n", mends: { quotes: 1 } },
  { name: 'a day of one figure', from: '2025-07-01', to: '2025-7-1', mends: { date: 1 } },
  {
    name: 'a month of one figure',
    from: 'since: 2024-03',
    to: 'since: "2024-3"',
    mends: { date: 1, quotes: 1 },
  },
  { name: 'a value in capitals', from: 'phase: implantat', to: 'phase: IMPLANTAT', mends: { value: 1 } },
  { name: 'a value with accents', from: '- proces\n', to: '- Procés\n', mends: { value: 1 } },
  {
    name: 'a value with spaces',
    from: '- serveis-i-tramits',
    to: '- Serveis i tràmits',
    mends: { value: 1 },
  },
  {
    name: 'a value with the hyphens of another machine, and an apostrophe',
    ...{ from: '- serveis-i-tramits', to: "- Serveis_i’tràmits'" },
    mends: { value: 1 },
  },
  {
    name: 'an id as it is said',
    from: '- ajuntament-de-vilaclara',
    to: '- Ajuntament de Vilaclara',
    mends: { value: 1 },
  },
  {
    name: 'an apostrophe of typewriters',
    from: 'l’oficina comunicava',
    to: "l'oficina comunicava",
    mends: { apostrophe: 1 },
  },
  { name: 'an accent for an apostrophe', from: 'd’espera\n', to: 'd´espera\n', mends: { apostrophe: 1 } },
  { name: 'an apostrophe in English', file: ENGLISH, from: 'day’s', to: "day's", mends: { apostrophe: 1 } },
  { name: 'an apostrophe in the body', from: 'L’oficina va', to: "L'oficina va", mends: { apostrophe: 1 } },
  {
    name: 'an apostrophe in a picture’s text',
    from: 'sala d’espera, buida',
    to: "sala d'espera, buida",
    mends: { apostrophe: 1 },
  },
  {
    name: 'spaces at the end of a field',
    from: '- Veïns i veïnes',
    to: '- Veïns i veïnes  ',
    mends: { space: 1 },
  },
  {
    name: 'spaces inside quotes',
    from: '- Veïns i veïnes',
    to: '- " Veïns i veïnes "',
    mends: { space: 1, quotes: 1 },
  },
  { name: 'spaces in the body', from: 'memoria).', to: 'memoria).   ', mends: { space: 1 } },
  { name: 'spaces after the hyphens', from: '---\n\n## Com', to: '---  \n\n## Com', mends: { space: 1 } },
  { name: 'spaces in a guide', file: GUIDE, from: /\.\n/, to: '. \n', mends: { space: 1 } },
  { name: 'too many ends', from: /\n$/, to: '\n\n\n', mends: { 'final-newline': 1 } },
  { name: 'no last end', from: /\n$/, to: '', mends: { 'final-newline': 1 } },
  { name: 'no last end of a local body', file: BODY, from: /\n$/, to: '', mends: { 'final-newline': 1 } },
  {
    name: 'another order of fields',
    from: 'amount: 320\n    unit: hores',
    to: 'unit: hores\n    amount: 320',
    mends: { order: 1 },
  },
  { name: 'tabs before a line', from: '    amount: 320', to: '\t\tamount: 320', mends: { tabs: 1 } },
  {
    name: 'lists that are not set in',
    from: '  - Veïns i veïnes',
    to: '- Veïns i veïnes',
    mends: { layout: 1 },
  },
  { name: 'a text on two lines', from: 'i el telèfon de', to: 'i el\n  telèfon de', mends: { layout: 1 } },
];

describe('What a machine can mend is mended:', () => {
  it.each(SLIPS)('$name', ({ file = SHEET, from, to, mends }) => {
    const right = new Scratch().read(file);
    const result = mended(new Scratch().edit(file, from, to), file);
    expect(result.mends).toEqual(mends);
    expect(result.text).toBe(right);
  });

  it('fields in any order, with what nobody knows after them', () => {
    const scratch = new Scratch();
    const [, title = '', summary = ''] = /(title: .*\n)(summary: .*\n)/.exec(scratch.read(SHEET)) ?? [];
    scratch.edit(SHEET, title + summary, `colour: vermell\n${summary}${title}`);
    const { text, mends } = mended(scratch, SHEET);
    expect(mends).toEqual({ order: 1 });
    expect(text.startsWith(`---\n${title}${summary}administrations:`)).toBe(true);
    expect(text).toMatch(/verified: .*\ncolour: vermell\n---\n/);
  });

  it('figures that are a text, which YAML takes for a number', () => {
    const scratch = new Scratch().edit(BODY, /municipality: .*/, 'municipality: 08121');
    expect(scratch.findings().map(({ field }) => field)).toEqual(['municipality']);
    expect(mended(scratch, BODY).text).toMatch(/^municipality: "08121"$/m);
    mendAll(scratch);
    expect(scratch.findings()).toEqual([]);
  });

  it('the mark and the line ends of another editor', () => {
    const scratch = new Scratch();
    const text = scratch.read(SHEET);
    scratch.write(SHEET, `\ufeff${text.replaceAll('\n', '\r\n')}`);
    expect(mended(scratch, SHEET)).toEqual({ text, mends: { bom: 1, 'line-ends': 1 } });
  });

  it('tabs before a line, and not those of a text on lines of its own', () => {
    const scratch = new Scratch().edit(
      SHEET,
      /^problem: .*/m,
      'problem: |\n  Abans:\n  \t· el telèfon\n \n  Res més.',
    );
    const right = scratch.read(SHEET);
    const result = mended(scratch.edit(SHEET, '    amount: 320', '\t\tamount: 320'), SHEET);
    expect(result.mends['tabs']).toBe(1);
    expect(result.text).toContain('    amount: 320');
    expect(result.text).toMatch(/ {2}Abans:\n {2}\t· el telèfon\n/);
    expect(right).toContain('  \t· el telèfon');
  });

  it('the spelling of a name, in the sheets and in the list of names', () => {
    const scratch = new Scratch()
      .edit(
        'projectes/la-riba-expedient-unic/ca.md',
        'phase: pilot',
        'tools:\n  - calendari-compartit\n  - Calendàri compartit (en línia)\nphase: pilot',
      )
      .write('noms.yaml', 'Calendari Compartit:\n  en: Shared calendar\n  es: Calendario compartido\n');
    expect(mendAll(scratch)).toEqual(['content/noms.yaml', 'content/projectes/la-riba-expedient-unic/ca.md']);
    expect(scratch.read('noms.yaml')).toBe(
      'Calendari compartit:\n  es: Calendario compartido\n  en: Shared calendar\n',
    );
    // What stands in brackets may say more: that is for people.
    expect(scratch.read('projectes/la-riba-expedient-unic/ca.md')).toMatch(
      /- Calendari compartit\n {2}- Calendàri compartit \(en línia\)/,
    );
  });

  it('once: the fixture needs nothing', () => {
    expect(mendAll(new Scratch())).toEqual([]);
  });
});

describe('Comments', () => {
  it('are kept, and go with their field', () => {
    const scratch = new Scratch()
      .edit(SHEET, 'title:', '# Del títol\ntitle:')
      .edit(
        SHEET,
        'phase: implantat',
        'since: 2024-3 # des del març\n# De la fase\nphase: "implantat" # del tot',
      )
      .edit(SHEET, /since: 2024-03\n/, '');
    const { text, mends } = mended(scratch, SHEET);
    expect(mends).toEqual({ order: 1, quotes: 1, date: 1 });
    expect(text).toMatch(/^---\n# Del títol\ntitle:/);
    expect(text).toMatch(/\n# De la fase\nphase: implantat # del tot\nsince: 2024-03 # des del març\n/);
  });

  it('of the head and the foot of a file stay in it', () => {
    const scratch = new Scratch();
    scratch.write(BODY, `# Cap\n\n${scratch.read(BODY).replace('country: ES', 'country:   ES')}# Peu\n`);
    const { text, mends } = mended(scratch, BODY);
    expect(mends).toEqual({ layout: 1 });
    expect(text).toMatch(/^# Cap\n\nname: [^]*# Peu\n$/);
  });
});
