import { describe, expect, it } from 'vitest';
import { mended } from './mended.ts';
import { Scratch, SHEET, SPANISH } from './scratch.ts';

const GUIDE = 'guies/que-es/ca.mdx';

describe('What only people can mend stays as it is:', () => {
  it.each([
    ['a value that is another', 'phase: implantat', 'phase: implantada'],
    ['a value in doubt', 'phase: implantat', 'phase: implantat?'],
    ['a value that is not so', 'phase: implantat', 'phase: "≠ implantat"'],
    ['a value struck out', 'phase: implantat', `phase: ${'implantat'.replace(/./g, '$&\u0336')}`],
    ['a value among others', 'phase: implantat', 'phase: (implantat)'],
    ['a value of two words in doubt', 'phase: implantat', 'label: bona pràctica?\nphase: implantat'],
    ['an id in doubt', '- ajuntament-de-vilaclara', '- Ajuntament de Vilaclara!'],
    [
      'a name with a sign that tells it from another',
      '- Agenda Oberta',
      '- Agenda Oberta\n  - "@Agenda Oberta"',
    ],
    ['a thousands point in quotes', 'amount: 320', 'amount: "1.200"'],
    ['a date that does not exist', 'published: 2025-10-01', 'published: "2025-2-31"'],
    ['a day whose order nobody knows', 'published: 2025-10-01', 'published: 1-10-2025'],
    ['a code that lacks a figure', "    phone: '93 123 45 67'", '    phone: 0931'],
    [
      'an apostrophe in an address',
      '- https://vilaclara.example.cat/memoria',
      "- https://vilaclara.example.cat/l'any",
    ],
    [
      'an address in a text',
      'el telèfon i el web,',
      "el web https://a.cat/l'any, oac@l'any.cat i www.l'any.cat,",
    ],
    ['an apostrophe in code', 'L’oficina va', "L’oficina `l'any` va"],
    ['the target of a link', 'example.cat/memoria)', "example.cat/l'any)"],
    ['an address by itself in a body', 'durant dues setmanes', "a https://a.cat/l'any durant dues setmanes"],
    ['a hard line break', 'durant dues setmanes', 'durant  \ndues setmanes'],
    ['spaces in code', '## Què va', '```\na  \n\n```\n\n## Què va'],
    ['quotes that YAML 1.1 needs', 'unit: minuts', 'unit: "no"'],
    ['quotes around a sign', '- Veïns i veïnes', '- "# veïns: tots"'],
    ['quotes around a number that is a text', 'unit: minuts', 'unit: "12"'],
    ['two spellings in one list', '- Calendari compartit', '- Calendari compartit\n  - calendari compartit'],
    ['a value that is there already', '- servei\n', '- servei\n  - Servei\n'],
    ['a field nobody knows', 'phase: implantat', 'phase: implantat\nfase: "IMPLANTAT"'],
    ['a text on lines of its own that tabs set in', /^problem: .*/m, 'problem: |\n\tAbans'],
    ['consent', '    phone: ', '    consent: "true"\n    phone: '],
  ])('%s', (_, from, to) => {
    const scratch = new Scratch().edit(SHEET, from, to);
    const before = scratch.read(SHEET);
    const { text } = mended(scratch, SHEET);
    const sorted = (read: string) => read.split('\n').sort();
    expect(sorted(text)).toEqual(sorted(before));
  });

  it.each([
    ['words of a guide', GUIDE, /\.\n/, ". L'observatori és l'eina.\n"],
    ['quotes of a guide', GUIDE, /title: (.*)/, 'title: "Què és"'],
    ['text in grave accents of a guide', GUIDE, /$/, '\n<Text words={`a  \nb`} />\n'],
    [
      'an article in Spanish before a figure',
      SPANISH,
      /problem: .*/,
      "problem: Es l'1 de enero, que es fiesta.",
    ],
  ])('%s', (_, file, from, to) => {
    expect(mended(new Scratch().edit(file, from, to), file).mends).toEqual({});
  });
});
