import { describe, it } from 'vitest';
import { expectMistake, type Mistake } from './mistake.ts';

// What an item of a list needs, field by field: a figure without a source is not a figure.

const part = (
  field: string,
  level: Mistake['level'],
  from: string | RegExp,
  to: string,
  at: string,
): Mistake => ({
  ...{ name: field, field, level: level ?? null, from, to, at },
  says: [
    new RegExp(`Falta.*«${field.split('.').at(-1) ?? ''}»`),
    /\.(?:source|url)$/.test(field) ? /cal una adreça que comenci per https:\/\/\.$/ : /: cal un/,
  ],
  fix: /Afegiu/,
});

const amount = /what: Hores de finestreta\n +/;
const missing: Mistake[] = [
  part(
    'contacts[0].role',
    2,
    /role: Oficina d’Atenció Ciutadana\n +url/,
    'url',
    'url: https://vilaclara.example.cat/oac',
  ),
  part('savings[0].what', 3, amount, '', 'amount: 320'),
  part('savings[0].amount', 3, /amount: 320\n +/, '', 'what: Hores'),
  part('savings[0].unit', 3, /unit: hores\n +/, '', 'what: Hores'),
  part('savings[0].period', 3, /period: any\n +/, '', 'what: Hores'),
  part(
    'savings[0].source',
    3,
    /\n +source: https:\/\/vilaclara.example.cat\/memoria\nresults/,
    '\nresults',
    'what: Hores',
  ),
  part('results[0].indicator', 3, /indicator: Minuts d’espera\n +/, '', 'before: 42'),
  part('results[0].after', 3, /after: 8\n +/, '', 'indicator:'),
  part(
    'results[0].source',
    3,
    /\n +source: https:\/\/vilaclara.example.cat\/memoria(\n +date)/,
    '\n    date',
    'indicator:',
  ),
  part('barriers[0].text', 4, /text: Les persones grans.*\n +/, '', 'overcome:'),
  part(
    'benefits[0].text',
    4,
    /text: L’oficina coneix.*/,
    'source: https://vilaclara.example.cat/a',
    'source: https://vilaclara.example.cat/a\n',
  ),
  part('materials[0].kind', 6, /kind: document\n +/, '', 'title: Balanç'),
  part('materials[0].title', 6, /title: Balanç.*\n +/, '', 'kind: document'),
  part('materials[0].url', 6, /url: https:\/\/vilaclara.example.cat\/balanc\n +/, '', 'kind: document'),
  part('materials[0].lang', 6, /lang: ca\n +/, '', 'kind: document'),
  part('images[0].src', 6, /src: foto.jpg\n +/, '', 'alt: La sala'),
  part('images[0].alt', 6, /alt: La sala.*\n +/, '', 'src: foto.jpg'),
  part('images[0].credit', 6, /\n +credit: .*/, '', 'src: foto.jpg'),
  part('replications[0].source', null, /\n +source: https:\/\/riba.*/, '', 'administration: consell'),
  part('sources[1].publisher', null, /\n +publisher: .*/, '', 'title: Memòria'),
];

describe('An item of a list', () => {
  it.each(missing)('without $field is refused, where the item begins', expectMistake);

  it('that says when a project ended says why', () => {
    expectMistake({
      ...part('ended.reason', 5, /reason: .*\n +/, '', 'ended:'),
      file: 'projectes/lindental-app-avisos/ca.md',
    });
  });
});
