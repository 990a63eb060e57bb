import { describe, expect, it } from 'vitest';
import { expectMistake, type Mistake } from './mistake.ts';
import { BODY, findingsAfter, SHEET } from './scratch.ts';

const amount = (to: string) => ({
  from: 'amount: 320',
  to: `amount: ${to}`,
  at: 'amount:',
  field: 'savings[0].amount',
  level: 3 as const,
});
const axis = (to: string) => ({
  from: 'digital: 4',
  to: `digital: ${to}`,
  at: 'digital:',
  field: 'maturity.digital',
});
const people = (to: string) => ({
  file: BODY,
  from: 'value: 4250',
  to: `value: ${to}`,
  at: 'value:',
  field: 'population.value',
});
const north = (to: string) => ({
  file: 'administracions/gemeinde-lindental.yaml',
  from: 'latitude: 51.25',
  to: `latitude: ${to}`,
  at: 'latitude:',
  field: 'latitude',
});

const mistakes: Mistake[] = [
  {
    name: 'is a saving with its unit',
    ...amount('320 hores'),
    at: '320 hores',
    says: [/«320 hores»/, /nombre/, /sense cometes ni unitats/],
  },
  {
    name: 'is a saving in quotation marks',
    ...amount("'320'"),
    at: "'320'",
    says: [/«320»/, /nombre, sense cometes/],
  },
  {
    name: 'is a saving with points and a comma',
    ...amount('1.200,50'),
    at: '1.200,50',
    says: [/«1\.200,50»/, /nombre/],
  },
  { name: 'is a saving of less than nothing', ...amount('-5'), says: [/«-5»/, /més gran/] },
  { name: 'is endless', ...amount('.inf'), at: '.inf', says: [/nombre/] },
  {
    name: 'is a result in words',
    ...{ from: 'after: 8', to: 'after: vuit', at: 'vuit', field: 'results[0].after', level: 3 },
    says: [/«vuit»/, /nombre/],
  },
  { name: 'is a maturity below one', ...axis('0'), says: [/«0»/, /1/] },
  { name: 'is a maturity above five', ...axis('6'), says: [/«6»/, /5/] },
  { name: 'is half a maturity', ...axis('2.5'), says: [/«2\.5»/, /enter/] },
  { name: 'is a population of nobody', ...people('0'), says: [/«0»/, /més gran/] },
  { name: 'is half a person', ...people('12.5'), says: [/«12\.5»/, /enter/] },
  {
    name: 'is a population in words',
    ...people('uns 4.000'),
    at: 'uns 4.000',
    says: [/«uns 4\.000»/, /nombre/],
  },
  { name: 'is north of the pole', ...north('90.01'), says: [/«90\.01»/, /90/] },
  { name: 'is a latitude with a comma', ...north('51,25'), at: '51,25', says: [/«51,25»/, /nombre/] },
  {
    name: 'is a population of long ago',
    ...{ file: BODY, from: 'year: 2024', to: 'year: 1850', at: 'year:', field: 'population.year' },
    says: [/«1850»/, /1990/],
  },
  {
    name: 'is a population of a year to come',
    ...{ file: BODY, from: 'year: 2024', to: 'year: 2027', at: 'year:', field: 'population.year' },
    says: [/«2027», un dia que encara no ha arribat/, /2026-11-21/],
  },
];

describe('A figure', () => {
  it.each(mistakes)('that $name is refused, with what was read and what is expected', expectMistake);

  it('of zero is not said to fit a minimum of zero', () => {
    const [finding] = findingsAfter(SHEET, 'amount: 320', 'amount: 0');
    expect(finding?.message).toMatch(/«0»/);
    expect(finding?.message).not.toMatch(/mínim 0/);
  });

  it('may be nothing, or less, where a result says so', () => {
    expect(findingsAfter(SHEET, 'after: 8', 'after: 0')).toEqual([]);
    expect(findingsAfter(SHEET, 'before: 42', 'before: -3.5')).toEqual([]);
  });
});
