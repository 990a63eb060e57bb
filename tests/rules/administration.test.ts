import { describe, expect, it } from 'vitest';
import { expectMistake, type Mistake } from './mistake.ts';
import { BODY, findingsAfter } from './scratch.ts';

const FAR = 'administracions/gemeinde-lindental.yaml';
const COUNTRY = 'country: DE';
const CODE = 'municipality: ' + "'08121'";
const country = (read: string) => ({
  file: FAR,
  from: COUNTRY,
  to: `country: ${read}`,
  at: 'country:',
  field: 'country',
});
const code = (read: string) => ({
  file: BODY,
  from: CODE,
  to: `municipality: ${read}`,
  at: 'municipality:',
  field: 'municipality',
});
const far = (line: string) => ({
  file: FAR,
  from: COUNTRY,
  to: `${COUNTRY}\n${line}`,
  at: line,
  field: line.split(':')[0] ?? '',
});

const mistakes: Mistake[] = [
  { name: 'a country in small letters', ...country('de'), says: [/«de»/, /dues lletres/] },
  { name: 'a country in full', ...country('Alemanya'), says: [/«Alemanya»/, /dues lletres/] },
  { name: 'a country that does not exist', ...country('QQ'), says: [/«QQ»/, /ISO 3166-1/] },
  { name: 'no country at all', ...country('ZZ'), says: [/«ZZ»/, /ISO 3166-1/] },
  { name: 'a union of countries', ...country('EU'), says: [/«EU»/, /ISO 3166-1/] },
  {
    name: 'a code that is not the one of the United Kingdom',
    ...country('UK'),
    says: [/«UK»/, /ISO 3166-1/],
  },
  { name: 'a code of three figures', ...code("'812'"), says: [/«812»/, /cinc xifres/] },
  { name: 'a code without quotation marks', ...code('08121'), says: [/8121/, /cometes/] },
  { name: 'a code of no municipality', ...code("'08999'"), says: [/«08999»/, /municipi/] },
  { name: 'a Spanish code abroad', ...far("municipality: '08121'"), says: [/country: ES/], fix: /Traieu/ },
  { name: 'a comarca abroad', ...far('comarca: Osona'), says: [/comarca/, /country: ES/], fix: /Traieu/ },
  { name: 'a province abroad', ...far('province: Girona'), says: [/província|province/] },
  {
    name: 'a misspelt comarca',
    file: BODY,
    from: 'comarca: Maresme',
    to: 'comarca: maresme',
    at: 'comarca:',
    field: 'comarca',
    says: [/«maresme»/, /Osona/],
    fix: /«Maresme»/,
  },
  {
    name: 'a comarca with the other apostrophe',
    file: BODY,
    from: 'comarca: Maresme',
    to: 'comarca: Pla d’Urgell',
    at: 'comarca:',
    field: 'comarca',
    says: [/«Pla d’Urgell»/],
    fix: /«Pla d'Urgell»/,
  },
  {
    name: 'half a place',
    file: FAR,
    from: /longitude: .*\n/,
    to: '',
    at: 'latitude:',
    field: 'latitude',
    says: [/longitud/],
  },
  {
    name: 'a place in Catalonia',
    file: BODY,
    from: 'city:',
    to: 'latitude: 41.5\nlongitude: 2.4\ncity:',
    at: 'latitude:',
    field: 'latitude',
    says: [/Catalunya/, /municipi/],
    fix: /«latitude» i «longitude»/,
  },
  {
    name: 'a kind of its own',
    file: BODY,
    from: 'kind: ajuntament',
    to: 'kind: ajuntaments',
    at: 'kind:',
    field: 'kind',
    says: [/«ajuntaments»/, /diputacio/],
    fix: /«ajuntament»/,
  },
  {
    name: 'a population without a source',
    file: BODY,
    from: /\n +source: .*/,
    to: '',
    at: 'population:',
    field: 'population.source',
    says: [/Falta.*«source»/],
    fix: /Afegiu/,
  },
];

describe('A local body', () => {
  it.each(mistakes)('with $name is refused once, and says so', expectMistake);

  it('outside Catalonia has no comarca, even in Spain', () => {
    const findings = findingsAfter(BODY, CODE, "municipality: '28079'");
    expect(findings.map(({ field }) => field)).toContain('comarca');
  });

  it('needs neither a city, nor a population, nor a website', () => {
    expect(findingsAfter(BODY, /city: .*\n/, '')).toEqual([]);
    expect(findingsAfter(BODY, /population:\n(?: +.*\n)+/, '')).toEqual([]);
    expect(findingsAfter(BODY, /website: .*\n/, '')).toEqual([]);
  });
});
