import { describe, expect, it } from 'vitest';
import { expectMistake, type Mistake } from './mistake.ts';
import { findingsAfter, SHEET } from './scratch.ts';

const TITLE = 'title: Cita prèvia sense trucades';
const title = (to: string) => ({
  from: TITLE,
  to: `title: ${to}`,
  at: 'title:',
  field: 'title',
  level: 1 as const,
});

const mistakes: Mistake[] = [
  { name: 'is too short', ...title('Cita'), says: [/«title»/, /4 caràcters/, /«Cita»/, /8/] },
  { name: 'is too short under its spaces', ...title('"   Cita    "'), says: [/4 caràcters/, /8/] },
  { name: 'is empty', ...title('""'), says: [/0 caràcters|buit/, /8/] },
  { name: 'is too long', ...title('a'.repeat(121)), says: [/121/, /120/], fix: /Escurceu/ },
  { name: 'is too long in emoji', ...title('🚀'.repeat(121)), says: [/\b121\b/, /120/] },
  { name: 'holds a tag', ...title('Cita <b>prèvia</b>'), says: [/<b>/, /ha de ser text/], fix: /etiquetes/ },
  {
    name: 'holds an entity',
    ...title('Cita&nbsp;prèvia'),
    says: [/&nbsp;/, /ha de ser text/],
    fix: /entitats/,
  },
  { name: 'holds a script', ...title('Cita <script>alert(1)'), says: [/<script>/, /ha de ser text/] },
  { name: 'has several lines', ...title('|\n  Cita prèvia\n  sense trucades'), says: [/més d’una línia/] },
  {
    name: 'hides a line separator',
    ...title('Cita prèvia\u2028sense trucades'),
    says: [/línia|no es veuen/],
  },
  {
    name: 'turns round halfway',
    ...title('Cita \u202eaivèrp\u202c'),
    says: [/giren/],
    fix: /sense enganxar/,
  },
  { name: 'isolates a direction', ...title('Cita \u2067prèvia\u2069'), says: [/giren/] },
  { name: 'hides a space', ...title('Cita\u200bprèvia sense'), says: [/no es veuen/] },
  { name: 'hides a control character', ...title('"Cita \\e[1mprèvia"'), says: [/no es veuen/] },
  { name: 'is a number', ...title('2021'), says: [/«2021»/, /text/], fix: /cometes/ },
  { name: 'is a yes or no', ...title('true'), says: [/«true»/, /text/], fix: /cometes/ },
  { name: 'is a list', ...title('[Cita, prèvia]'), says: [/Cita/, /un text/] },
  { name: 'is a group of fields', ...title('{ ca: Cita prèvia }'), says: [/Cita/, /un text/] },
  {
    name: 'is one sentence of a list, and a number',
    ...{ from: '- Ningú no espera més de deu minuts.', to: '- 10', at: '10\n', field: 'value[0]', level: 3 },
    says: [/«10»/, /text/],
  },
  {
    name: 'is deep inside a list, and too long',
    ...{
      from: 'text: L’oficina coneix',
      to: `text: ${'a'.repeat(601)}`,
      at: 'text: aaa',
      field: 'benefits[0].text',
    },
    ...{ level: 4, says: [/62\d/, /600/], fix: /Escurceu/ },
  },
];

describe('A text', () => {
  it.each(mistakes)(
    'that $name is refused on its line, with what was read and what is expected',
    expectMistake,
  );

  it('is quoted no longer than a line, and without what it hides', () => {
    const [finding] = findingsAfter(SHEET, TITLE, `title: Cita <b>\u202e${'molt '.repeat(20)}`);
    expect(finding?.message).not.toMatch(/\u202e/);
    expect(finding?.message.length).toBeLessThan(160);
  });

  it('may be as short and as long as its field allows', () => {
    expect(findingsAfter(SHEET, TITLE, `title: ${'a'.repeat(8)}`)).toEqual([]);
    expect(findingsAfter(SHEET, TITLE, `title: ${'a'.repeat(120)}`)).toEqual([]);
  });
});
