import { describe, it } from 'vitest';
import { expectMistake, type Mistake } from './mistake.ts';

const whole = (field: string) => new RegExp(`${field}:\\n(?: +.*\\n)+`);
const areas = (to: string) => ({ from: whole('areas'), to, at: 'areas:', field: 'areas', level: 3 as const });
const bodies = (to: string) => ({
  from: whole('administrations'),
  to,
  field: 'administrations',
  level: 2 as const,
});

const mistakes: Mistake[] = [
  {
    name: 'says a thing twice',
    ...areas('areas:\n  - primera-linia\n  - serveis-socials\n  - primera-linia\n'),
    ...{ at: 'primera-linia\nproblem', field: 'areas[2]' },
    says: [/«primera-linia»/, /més d’una vegada/],
    fix: /un sol cop/,
  },
  {
    name: 'names a tool twice',
    ...{ from: '- Agenda Oberta', to: '- Agenda Oberta\n  - Agenda Oberta', at: 'Agenda Oberta\nphase' },
    ...{ field: 'tools[1]', level: 4, says: [/«Agenda Oberta»/, /més d’una vegada/], fix: /un sol cop/ },
  },
  {
    name: 'holds four areas',
    ...areas('areas: [primera-linia, serveis-i-tramits, serveis-socials, planificacio-i-gestio]\n'),
    says: [/4 elements/, /3/],
  },
  { name: 'holds no area', ...areas('areas: []\n'), says: [/0 elements/, /1/] },
  {
    name: 'names no body',
    ...bodies('administrations: []\n'),
    at: 'administrations:',
    says: [/0 elements/, /1/],
  },
  {
    name: 'is written as a text',
    ...areas('areas: primera-linia\n'),
    says: [/«primera-linia»/, /llista/, /guionet/],
  },
  {
    name: 'is written as a long text',
    ...{
      from: whole('value'),
      to: 'value: Ningú no espera més de deu minuts.\n',
      at: 'value:',
      field: 'value',
    },
    ...{ level: 3, says: [/«Ningú no espera/, /llista/, /guionet/] },
  },
  {
    name: 'is written as a group of fields',
    ...{ from: whole('openTo'), to: 'openTo: { visita: true }\n', at: 'openTo:', field: 'openTo', level: 2 },
    says: [/visita/, /llista/],
  },
  {
    name: 'holds a text where a group of fields is due',
    ...{
      from: whole('contacts'),
      to: 'contacts:\n  - Oficina\n',
      at: 'Oficina\n',
      field: 'contacts[0]',
      level: 2,
    },
    says: [/«Oficina»/, /grup de camps/],
  },
  {
    name: 'holds another list',
    ...{ from: '- Calendari compartit', to: '- [Calendari, compartit]', at: '[Calendari', level: 4 },
    ...{ field: 'technologies[0]', says: [/Calendari/, /un text/] },
  },
];

describe('A list', () => {
  it.each(mistakes)('that $name is refused once, and says so', expectMistake);
});
