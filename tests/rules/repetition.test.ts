import { describe, expect, it } from 'vitest';
import { expectMistake, saidAbroad } from './mistake.ts';
import { findingsAfter, SHEET } from './scratch.ts';

const SOURCE = '  - https://vilaclara.example.cat/memoria\n';
const VIDEO = 'url: https://vilaclara.example.cat/balanc\n    lang: ca\n';
const source = (address: string) => ({ from: SOURCE, to: `${SOURCE}  - ${address}\n` });
const material = (address: string) => ({
  from: VIDEO,
  to: `${VIDEO}  - kind: video\n    title: Una visita\n    url: ${address}\n    lang: ca\n`,
});

describe('A source', () => {
  it.each([
    'https://vilaclara.example.cat/memoria',
    'https://vilaclara.example.cat/memoria/',
    'https://VILACLARA.example.cat/memoria',
    'https://www.vilaclara.example.cat/memoria',
    'https://vilaclara.example.cat/memoria#',
    'https://vilaclara.example.cat:443/memoria',
    'https://vilaclara.example.cat/cita/../memoria',
    'https://vilaclara.example.cat/memoria?utm_source=butlleti&utm_medium=correu',
    'https://vilaclara.example.cat/memoria?fbclid=1',
    'https://vilaclara.example.cat/memoria/index.html',
    'https://vilaclara.example.cat/memoria/index.php?gclid=1',
    'https://vilaclara.example.cat/memoria#:~:text=cua',
  ])('is refused the second time, even as %s', (address) => {
    expectMistake({
      name: '',
      ...source(address),
      ...{ at: `${address}\n  - title`, field: 'sources[1]' },
      says: [new RegExp(`«${address.slice(0, 40).replaceAll('?', '\\?')}.*més d’una vegada a «sources»`)],
      fix: /un sol cop/,
    });
  });

  it('is refused every time after the first', () => {
    const twice = `${SOURCE}${SOURCE}${SOURCE}`;
    expect(findingsAfter(SHEET, SOURCE, twice).map(({ field }) => field)).toEqual([
      'sources[1]',
      'sources[2]',
    ]);
  });

  it('is told in Spanish and in English too', () => {
    const [spanish, english] = saidAbroad(source('https://vilaclara.example.cat/memoria'));
    expect(spanish).toMatch(/«https:.*más de una vez en «sources»/);
    expect(english).toMatch(/“https:.*“sources”/);
  });

  it.each([
    'https://vilaclara.example.cat/Memoria',
    'https://vilaclara.example.cat/memoria/2024',
    'https://vilaclara.example.cat/memoria?any=2024',
    'https://seu.vilaclara.example.cat/memoria',
    'https://vilaclara.example.cat/balanc',
    'https://vilaclara.example.cat:8443/memoria',
    'https://vilaclara.example.cat/memoria?any=2024&utm_source=butlleti',
    'https://vilaclara.example.cat/memoria/index.html/2',
    'https://vilaclara.example.cat/memoria/indexos.html',
    'https://vilaclara.example.cat/memoria#!/2024',
    'https://vilaclara.example.cat/memoria#resum',
    'https://vilaclara.example.cat/memoria#page=3',
  ])('may stand beside another page, %s', (address) => {
    const { from, to } = source(address);
    expect(findingsAfter(SHEET, from, to)).toEqual([]);
  });

  it('may be one page of a site that tells its pages apart after «#/»', () => {
    const pages = ['1', '2'].map((page) => `  - https://tramits.example.cat/#/tramit/${page}\n`).join('');
    expect(findingsAfter(SHEET, SOURCE, SOURCE + pages)).toEqual([]);
    const again = '  - https://www.tramits.example.cat/?utm_source=x#/tramit/2\n';
    const fields = findingsAfter(SHEET, SOURCE, SOURCE + pages + again).map(({ field }) => field);
    expect(fields).toEqual(['sources[3]']);
  });

  it('may be another place of one document or page', () => {
    const places = ['m.pdf#page=3', 'm.pdf#page=33', '#tramits', '#noticies'];
    const lines = places.map((place) => `  - https://riba.example.cat/${place}\n`).join('');
    expect(findingsAfter(SHEET, SOURCE, SOURCE + lines)).toEqual([]);
  });

  it('is refused the second time where only what it asks for is the same, marks or no marks', () => {
    const pages = ['?any=2024', '?any=2024&utm_campaign=x', '?utm_term=y&any=2024', '?any=2025']
      .map((query) => `  - https://riba.example.cat/${query}\n`)
      .join('');
    const fields = findingsAfter(SHEET, SOURCE, SOURCE + pages).map(({ field }) => field);
    expect(fields).toEqual(['sources[2]', 'sources[3]']);
  });
});

describe('A material', () => {
  it.each(['https://vilaclara.example.cat/balanc', 'https://vilaclara.example.cat/balanc/'])(
    'is refused the second time, as %s',
    (address) => {
      expectMistake({
        name: '',
        // The second material keeps the date of the first, below it.
        ...material(address),
        ...{ at: `url: ${address}\n    lang: ca\n    date`, field: 'materials[1].url', level: 6 },
        says: [new RegExp(`«${address}» surt més d’una vegada`)],
        fix: /un sol cop/,
      });
    },
  );

  it('may have the address of a source', () => {
    const { from, to } = material('https://vilaclara.example.cat/memoria');
    expect(findingsAfter(SHEET, from, to)).toEqual([]);
  });
});

const PRINTED =
  '  - title: Memòria de l’oficina, exemplar en paper\n    publisher: Ajuntament de Vilaclara\n';
const PUIGFRED = '  - name: Ajuntament de Puigfred\n    source: https://puigfred.example.cat/cita\n';
const RIBA = '  - administration: consell-comarcal-de-la-riba\n';
const PHONE = "    phone: '93 123 45 67'\n";
const contact = (role: string, way: string) => `${PHONE}  - role: ${role}\n    email: ${way}\n`;
const OFFICE = contact('Oficina', 'o@riba.example.cat');

describe('What has no address of its own', () => {
  it.each([
    [
      'a source on paper',
      'sources[2]',
      null,
      PRINTED,
      PRINTED + PRINTED,
      /«Memòria de l’oficina.*a «sources»/,
    ],
    [
      'a replication by name',
      'replications[2]',
      null,
      PUIGFRED,
      PUIGFRED + PUIGFRED,
      /«Ajuntament de Puigfred»/,
    ],
    [
      ...(['a replication by another name', 'replications[2]', null, PUIGFRED] as const),
      PUIGFRED + PUIGFRED.replace('Puigfred', 'puigfred').replace('/cita', '/hora'),
      /«Ajuntament de puigfred»/,
    ],
    [
      ...(['a replication by body', 'replications[1]', null, RIBA] as const),
      `${RIBA}    source: https://riba.example.cat/altra\n${RIBA}`,
      /«consell-comarcal-de-la-riba»/,
    ],
    [
      ...(['a contact', 'contacts[2]', 2, PHONE] as const),
      OFFICE + OFFICE.replace(PHONE, ''),
      /«Oficina» surt més d’una vegada a «contacts»/,
    ],
  ] as const)('is refused the second time: %s', (_, field, level, from, to, says) => {
    const [finding, ...others] = findingsAfter(SHEET, from, to);
    // A translation has one role for each contact, and is told of its length apart.
    expect(others.filter(({ file }) => file.endsWith('ca.md'))).toEqual([]);
    expect(finding).toMatchObject({ file: `content/${SHEET}`, field, level, severity: 'error' });
    expect(finding?.message).toMatch(says);
  });

  it.each([
    ['another source on paper', PRINTED, PRINTED + PRINTED.replace('Vilaclara', 'Riba')],
    ['another replication', PUIGFRED, PUIGFRED + PUIGFRED.replace('Puigfred', 'Puigcalent')],
    [
      'another role at one mailbox',
      PHONE,
      OFFICE + contact('Arxiu', 'o@riba.example.cat').replace(PHONE, ''),
    ],
    [
      'one role at another mailbox',
      PHONE,
      OFFICE + contact('Oficina', 'a@riba.example.cat').replace(PHONE, ''),
    ],
  ])('may stand beside %s', (_, from, to) => {
    expect(findingsAfter(SHEET, from, to).filter(({ file }) => file.endsWith('ca.md'))).toEqual([]);
  });
});
