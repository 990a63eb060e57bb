import { describe, expect, it } from 'vitest';
import { expectFinding, expectMistake, saidAbroad } from './mistake.ts';
import { BODY, findingsAfter, LONE, Scratch, SHEET, SPANISH } from './scratch.ts';

const FAR = 'administracions/gemeinde-lindental.yaml';
const RESIDENTS = '- Veïns i veïnes';
const END = 'verified: 2026-02-10\n---\n';
const fix = /Ompliu-ho, o traieu-ho: el que no se sap es deixa en blanc/;
const words = (text: string) => ({ from: RESIDENTS, to: `- '${text}'`, at: `'${text}'` });
const quoted = (text: string) => new RegExp(`«${text.replace(/[[\].?/()]/g, '\\$&')}»`);
const body = (text: string) => `${END}\n${text}\n`;

const marks = [
  ...['TODO', 'Veïns (TODO: quants?)', 'TBD', 'FIXME', 'XXX', 'XXXX', 'Lorem ipsum dolor', 'Veïns i ???'],
  ...['Pendent', 'pendent.', 'Pendent de confirmar', 'Per completar', 'per determinar', 'No consta', 'n/a'],
  ...['N/D', 'No se sap', 'Desconegut', 'Desconocido', 'unknown', 'Pending', 'To be confirmed', '...', '---'],
  ...[
    'Pendiente',
    'Por determinar',
    'Falta TODO',
    'Veïns (TODO)',
    'Val xxxxx euros',
    'Lorem Ipsum dolor sit',
  ],
  ...[
    'lorem Ipsum dolor sit',
    'Veïns i veïnes (pendent)',
    'Vecinos (pendiente)',
    '[nom de la persona]',
    '[Data]',
  ],
  ...[
    'Veïns de [nom del poble]',
    '[xifra de l’any]',
    '[enllaç]',
    '[enllaç a la memòria]',
    '[text de l’alcaldia]',
  ],
];

const fine = [
  ...['Todo el mundo', 'Para todo, todos y todas', 'Mètode i mètodes', 'Veïns? Veïnes?', 'Per fer net'],
  ...['Una tasca pendent', 'Desconegut per a molts, el servei va créixer', 'No se sap mai qui vindrà'],
  ...['Els del grup TODOS', 'Veïns… i veïnes', 'Qui té xx anys', 'Usuaris del registre d’exemple.cat'],
  ...['MÉTODO Y EQUIPO', 'Ho fa TODO el mundo', 'El grup XXX de treball', 'Talles fins a la XXXL'],
  ...['La gent, diuen, «no venia […] mai»', '[…]', 'Una subvenció (pendent de l’Estat)', 'Veïns [i veïnes]'],
  ...['Web [enllaçada] amb la seu', '[nominal]'],
  'Pendent de la subvenció durant mesos, l’equip va començar amb mitjans propis',
];

describe('A mark left for later', () => {
  it.each(marks)('such as «%s» is refused on its line', (text) => {
    expectMistake({
      name: '',
      ...{ ...words(text), field: 'beneficiaries[0]', level: 3 },
      says: [quoted(text), /«beneficiaries».*marca per omplir/],
      fix,
    });
  });

  it('is told in Spanish and in English too', () => {
    const [spanish, english] = saidAbroad({ ...words('TODO') });
    expect(spanish).toMatch(/«beneficiaries» dice «TODO».*rellenar.*se deja en blanco/);
    expect(english).toMatch(/“beneficiaries” says “TODO”.*fill in.*left out/);
  });

  it.each([
    ['url', 'https://exemple.cat/oac', 'url: https://vilaclara.example.cat/oac'],
    ['url', 'https://www.exemple.cat', 'url: https://vilaclara.example.cat/oac'],
    ['email', 'oac@exemple.cat', 'email: oac@vilaclara.example.cat'],
  ])('in the %s is our own example, %s', (key, read, from) => {
    const place = { from, to: `${key}: ${read}`, at: `${key}: ${read}`, field: `contacts[0].${key}` };
    expectMistake({ name: '', ...place, level: 2, says: [quoted(read)], fix });
  });

  it.each(['Pendiente de traducir', 'TODO: traducirlo'])('in a translation is refused: «%s»', (text) => {
    const place = { file: SPANISH, from: '- Vecinos y vecinas', to: `- '${text}'`, at: `'${text}'` };
    expectMistake({ name: '', ...place, field: 'beneficiaries[0]', level: 3, says: [quoted(text)], fix });
  });

  it.each([
    ['TODO: explicar-ho', 'TODO'],
    ['Vam començar així. Lorem ipsum dolor sit amet.', 'Vam'],
    ['- Un pas\n- Pendent de redactar', 'Pendent'],
    ['| Abans | Després |\n| --- | --- |\n| Una cua | ??? |', '???'],
    ['Vegeu [la memòria](https://exemple.cat/memoria).', 'Vegeu'],
    ['Vegeu https://exemple.cat/memoria.', 'Vegeu'],
  ])('in the body is refused once, on its block: %j', (text, at) => {
    const scratch = new Scratch().edit(LONE, END, body(text));
    const { line } = scratch.at(LONE, at);
    const finding = expectFinding(scratch.findings(), { line, field: 'body', level: 3, severity: 'error' });
    expect(finding.message).toMatch(/^El text diu .*marca per omplir/);
  });

  it('in a local body or a guide is refused too', () => {
    const website = findingsAfter(BODY, /website: .*/, 'website: https://exemple.cat');
    expectFinding(website, { severity: 'error', level: null, field: 'website' });
    const title = findingsAfter('guies/que-es/ca.mdx', /title: .*/, 'title: TODO');
    expectFinding(title, { severity: 'error', level: null, field: 'title' });
  });

  it.each([
    'TODO: acabar-ho.',
    'Hi ha [nom de la guia].',
    'Vegeu [això](https://exemple.cat/x).',
    'Pendent.',
  ])('in the body of a guide is refused on its line: «%s»', (text) => {
    const guide = 'guies/que-es/en.mdx';
    const scratch = new Scratch().edit(guide, '## ', `${text}\n\n## `);
    const place = { ...scratch.at(guide, text), file: `content/${guide}` };
    expectFinding(scratch.findings(), { ...place, severity: 'error', level: null, field: 'body' });
  });
});

describe('What is no mark left for later', () => {
  it.each(fine)('passes: «%s»', (text) => {
    expect(findingsAfter(SHEET, RESIDENTS, `- "${text}"`)).toEqual([]);
  });

  it('passes in a body, with accents and question marks', () => {
    const text = 'Què? Qui? On? Todo va començar amb un mètode… i un equip.';
    expect(findingsAfter(LONE, END, body(text))).toEqual([]);
  });

  it('passes in a table as a lone dash, and in a body as a passage left out', () => {
    const table = '| Abans | Després |\n| --- | --- |\n| Una cua | - |\n| — | … |';
    expect(findingsAfter(LONE, END, body(`${table}\n\nLa gent deia: «no venia […] mai».`))).toEqual([]);
  });

  it('passes in a guide as words and passages left out', () => {
    const text = 'Todo el mundo en diu […], i mètode.\n\n## ';
    expect(findingsAfter('guies/que-es/ca.mdx', '## ', text)).toEqual([]);
  });

  it('passes as the name of a host that only ends as our example does', () => {
    const url = 'url: https://vilaclara.example.cat/oac';
    expect(findingsAfter(SHEET, url, 'url: https://bonexemple.cat/oac')).toEqual([]);
  });

  it('passes as the country of a body in Namibia', () => {
    expect(findingsAfter(FAR, 'country: DE', 'country: NA')).toEqual([]);
  });
});
