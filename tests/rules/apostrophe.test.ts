import { describe, expect, it } from 'vitest';
import { expectFinding, expectMistake, saidAbroad, type Mistake } from './mistake.ts';
import { ENGLISH, findingsAfter, LONE, Scratch, SHEET, SPANISH } from './scratch.ts';

const END = 'verified: 2026-02-10\n---\n';
const body = (text: string) => new Scratch().edit(LONE, END, `${END}\n${text}\n`);
const benefit = {
  ...{ from: 'L’oficina coneix', to: "L'oficina coneix", at: "text: L'oficina" },
  ...({ field: 'benefits[0].text', level: 4, severity: 'warning' } as const),
} as const;
const says = (word: string) => [new RegExp(`té un apòstrof recte: «${word}»`)];
const fix = (word: string) => new RegExp(`Escriviu-hi «${word}»`);

const mistakes: Mistake[] = [
  { name: 'a field', ...benefit, says: [/«text» té/, ...says("L'oficina")], fix: fix('L’oficina') },
  {
    name: 'a field in Spanish',
    ...{ file: SPANISH, from: 'La oficina conoce', to: "La d'Hondt conoce", at: 'text: La d' },
    ...({ field: 'benefits[0].text', level: 4, severity: 'warning' } as const),
    ...{ says: says("d'Hondt"), fix: fix('d’Hondt') },
  },
  {
    name: 'a field in English',
    ...{ file: ENGLISH, from: /title: .*/, to: "title: Appointments that don't need a call", at: 'title' },
    ...({ field: 'title', level: 1, severity: 'warning' } as const),
    ...{ says: says("don't"), fix: fix('don’t') },
  },
];

describe('A straight apostrophe', () => {
  it.each(mistakes)('in $name is warned of, with the word as it should be', expectMistake);

  it('is told in Spanish and in English too', () => {
    const [spanish, english] = saidAbroad(benefit);
    expect(spanish).toMatch(/«text» tiene un apóstrofo recto: «L'oficina»\. Escribid «L’oficina»/);
    expect(english).toMatch(/“text” has a straight apostrophe: “L'oficina”\. Write “L’oficina”/);
  });

  it.each([
    ['in a paragraph', "Un pas.\nI ara\nl'aigua.", "l'aigua", 'l’aigua'],
    ['in a list', "- Un pas\n- D'aquí", "D'aquí", 'D’aquí'],
    ['in a table', "| Què |\n| --- |\n| L'eina |", "L'eina", 'L’eina'],
    ['in a heading', "## L'eina", "L'eina", 'L’eina'],
    ['in the words of a link', "Mireu [l'acta](https://riba.example.cat/acta).", "l'acta", 'l’acta'],
    ['before a figure', "Ve de l'1 de maig.", "l'1", 'l’1'],
    ['twice in a word', "Ve de rock'n'roll.", "rock'n'roll", 'rock’n’roll'],
    ['inside quotation marks', "Es diu 'l'eina' i prou.", "l'eina", 'l’eina'],
  ])('%s of the body is warned of where it stands', (_, text, at, word) => {
    const scratch = body(text);
    const place = { ...scratch.at(LONE, at), severity: 'warning', level: 3, field: 'body' } as const;
    expect(expectFinding(scratch.findings(), place).fix).toMatch(fix(word));
  });

  it('is told once a passage', () => {
    const findings = body("L'eina i l'acta.\n\nI d'aquí, l'aigua.").findings();
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringContaining("«L'eina»"),
      expect.stringContaining("«d'aquí»"),
    ]);
  });

  it('in a word parted by marks is told on its block', () => {
    const scratch = body("Vam fer-ho.\n\nÉs l'**eina** de tots.");
    expectFinding(scratch.findings(), { ...scratch.at(LONE, 'És l'), field: 'body' });
  });
});

describe('No straight apostrophe is seen', () => {
  it.each([
    ['in code', "La instrucció `l'eina` hi és."],
    ['in a block of code', "```\nl'eina\n```"],
    ['in an address', "Mireu https://riba.example.cat/l'eina avui."],
    ['in where a link leads', "Mireu [l’eina](https://riba.example.cat/l'eina)."],
    ['where it is typographic', 'L’eina és d’aquí.'],
    ['as a quotation mark', "Es diu 'eina' i 'acta'."],
    ['as minutes', "Dura 5'5 de mitjana."],
  ])('%s', (_, text) => {
    expect(body(text).findings()).toEqual([]);
  });

  it('in the address of a field, nor in what a source is called', () => {
    const url = 'url: https://vilaclara.example.cat/oac';
    expect(findingsAfter(SHEET, url, `${url}/l'eina`)).toEqual([]);
    expect(findingsAfter(SHEET, 'title: Memòria de l’oficina', "title: Memòria de l'oficina")).toEqual([]);
  });
});
