import { describe, expect, it } from 'vitest';
import { expectMistake, type Mistake } from './mistake.ts';
import { BODY, findingsAfter, SHEET } from './scratch.ts';

const added = (line: string) => ({ from: 'phase: implantat', to: `phase: implantat\n${line}`, at: line });
const inContact = (line: string) => ({ from: 'phone:', to: `${line}\n    phone:`, at: line });

const mistakes: Mistake[] = [
  {
    name: 'misspelt',
    ...added('tols: [Agenda]'),
    field: 'tols',
    says: [/«tols»/, /technologies/],
    fix: /«tools»/,
  },
  {
    name: 'in capitals',
    ...added('Label: bona-practica'),
    field: 'Label',
    says: [/«Label»/],
    fix: /«label»/,
  },
  {
    name: 'of one’s own',
    ...added('pressupost: 1000'),
    field: 'pressupost',
    says: [/«pressupost»/],
    fix: /cos de la fitxa/,
  },
  { name: 'that is computed', ...added('proximity: km0'), field: 'proximity', says: [/«proximity»/] },
  {
    name: 'in a contact',
    ...inContact('emails: oac@vilaclara.example.cat'),
    field: 'contacts[0].emails',
    level: 2,
    says: [/role, url, email, phone/],
    fix: /«email»/,
  },
  {
    name: 'in a saving',
    ...{ from: 'period: any', to: 'period: any\n    units: hores', at: 'units:' },
    field: 'savings[0].units',
    level: 3,
    says: [/amount/],
    fix: /«unit»/,
  },
  {
    name: 'in a source',
    ...{ from: 'publisher:', to: 'publishers: x\n    publisher:', at: 'publishers:' },
    field: 'sources[1].publishers',
    says: [/title, publisher/],
    fix: /«publisher»/,
  },
  {
    name: 'in the maturity',
    ...{ from: 'digital: 4', to: 'digital: 4\n  opens: 2', at: 'opens:' },
    field: 'maturity.opens',
    says: [/accountable/],
    fix: /«open»/,
  },
  {
    name: 'in a local body',
    file: BODY,
    from: 'website:',
    to: 'web: https://a.example.cat\nwebsite:',
    at: 'web:',
    field: 'web',
    says: [/«web»/, /website/],
  },
  {
    name: 'in a guide',
    file: 'guies/que-es/ca.mdx',
    from: 'updated:',
    to: 'titles: Guia\nupdated:',
    at: 'titles:',
    field: 'titles',
    says: [/«titles»/, /title, summary, updated/],
    fix: /«title»/,
  },
  {
    name: 'of every JavaScript object',
    ...added('constructor: hola'),
    field: 'constructor',
    says: [/«constructor»/],
  },
  {
    name: 'that changes prototypes',
    ...added('__proto__: { title: Un altre títol }'),
    field: '__proto__',
    says: [/«__proto__»/],
  },
  {
    name: 'that changes prototypes in a list',
    ...inContact('__proto__: { consent: true }'),
    field: 'contacts[0].__proto__',
    level: 2,
    says: [/«__proto__»/],
  },
  { name: 'that is a number', ...added('2021: hola'), field: '2021', says: [/«2021»/] },
];

describe('An unknown key', () => {
  it.each(mistakes)('$name is refused with the keys there are, and the nearest', expectMistake);

  it('reaches no terminal with its control characters', () => {
    const [finding] = findingsAfter(SHEET, 'phase: implantat', 'phase: implantat\n"\\e[2J\\nerror": 1');
    expect(`${finding?.message ?? ''}${finding?.fix ?? ''}`).not.toMatch(/[\u0000-\u001f\u007f]/);
  });

  it('is quoted no longer than a line', () => {
    const [finding] = findingsAfter(SHEET, 'phase: implantat', `phase: implantat\n${'clau'.repeat(200)}: 1`);
    expect(finding?.message.length).toBeLessThan(500);
  });

  it('in a list does not ask for the same key in every language', () => {
    expect(findingsAfter(SHEET, '- role: Oficina', '- rol: OAC\n    role: Oficina')).toHaveLength(1);
  });
});
