import { describe, expect, it } from 'vitest';
import { expectFinding, expectMistake, saidAbroad } from './mistake.ts';
import { BODY, findingsAfter, LONE, Scratch, SHEET, SPANISH } from './scratch.ts';

const FAR = 'administracions/gemeinde-lindental.yaml';
const RESIDENTS = '- Veïns i veïnes';
const END = 'verified: 2026-02-10\n---\n';
const fix = /Ompliu-ho, o traieu-ho: el que no se sap es deixa en blanc/;
const words = (text: string) => ({ from: RESIDENTS, to: `- '${text}'`, at: `'${text}'` });
const quoted = (text: string) => new RegExp(`«${text.replace(/[[\]{}.?/()]/g, '\\$&')}»`);
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

const laterMarks = [
  ...[
    'Un XX % menys',
    'Val XXX euros',
    'Un xx% menys',
    'Val ____ euros',
    'L’alcaldia de {{nom}}',
    '??',
    'Val ?? euros',
  ],
  ...['TODO afegir la xifra', 'TODO add the figure', 'PENDENT: la xifra', 'PENDIENTE: la cifra'],
  ...['La xifra (pendent de confirmar) és bona', 'La cifra (pendiente de confirmar) es buena', '[pendent]'],
  ...[
    'Són molts [falta la font]',
    '[posar aquí el text]',
    'Són molts [cal citació]',
    'Son muchos [cita requerida]',
  ],
  ...[
    'Many [citation needed]',
    '[nom i cognoms]',
    '[name of the town]',
    '[insert text here]',
    'La data és TBC encara',
  ],
  ...[
    'LOREM IPSUM DOLOR',
    'A determinar',
    'Per definir',
    'Por definir',
    'To be defined',
    's/d',
    'n.d.',
    'NS/NC',
  ],
  ...['Pendent de redacció', 'Pendiente de redacción', 'prova', 'Prueba', 'Test'],
];

const fine = [
  ...[
    'Llei 39/2015 [text consolidat]',
    'Article [text en neerlandès]',
    'Memòria [data de 2019]',
    '[enllaç trencat]',
  ],
  ...[
    'El segon pagament (pendent) és del 2027',
    'La veïna va dir: «De debò???»',
    'Talla XXL, 2 euros',
    'Prova pilot',
  ],
  ...[
    'Un test amb usuaris',
    'Cal una font [vegeu la font]',
    'TODO EL MUNDO',
    'TODO el trabajo',
    'El pla dels s/2 dies',
  ],
  ...[
    'Queda pendent: la segona fase',
    'Vegeu https://vilaclara.example.cat/fotos/IMG_xxxx.pdf',
    'IMG_xxxx.pdf',
  ],
  ...['Todo el mundo', 'Para todo, todos y todas', 'Mètode i mètodes', 'Veïns? Veïnes?', 'Per fer net'],
  ...['Una tasca pendent', 'Desconegut per a molts, el servei va créixer', 'No se sap mai qui vindrà'],
  ...['Els del grup TODOS', 'Veïns… i veïnes', 'Qui té xx anys', 'Usuaris del registre d’exemple.cat'],
  ...['MÉTODO Y EQUIPO', 'Ho fa TODO el mundo', 'El grup XXX de treball', 'Talles fins a la XXXL'],
  ...['La gent, diuen, «no venia […] mai»', '[…]', 'Una subvenció (pendent de l’Estat)', 'Veïns [i veïnes]'],
  ...['Web [enllaçada] amb la seu', '[nominal]'],
  'Pendent de la subvenció durant mesos, l’equip va començar amb mitjans propis',
];

describe('A mark left for later', () => {
  it.each([...marks, ...laterMarks])('such as «%s» is refused on its line', (text) => {
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
    ['url', 'https://example.com/oac', 'url: https://vilaclara.example.cat/oac'],
    ['url', 'https://www.example.org', 'url: https://vilaclara.example.cat/oac'],
    ['url', 'https://example.net', 'url: https://vilaclara.example.cat/oac'],
    ['email', 'nom@domini.cat', 'email: oac@vilaclara.example.cat'],
    ['phone', "'93 000 00 00'", "phone: '93 123 45 67'"],
  ])('in the %s is an example, %s', (key, read, from) => {
    const place = { from, to: `${key}: ${read}`, at: `${key}: ${read}`, field: `contacts[0].${key}` };
    expectMistake({ name: '', ...place, level: 2, says: [quoted(read.replaceAll("'", ''))], fix });
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
    ['| Abans | Després |\n| --- | --- |\n| Una cua | Per determinar |', 'Per det'],
    ['No consta.', 'No consta'],
    ['El balanç és [aquí](https://www.example.com/balanc).', 'El balanç'],
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
    // That its Catalan file has no such paragraph is told apart.
    const errors = scratch.findings().filter(({ severity }) => severity === 'error');
    expectFinding(errors, { ...place, level: null, field: 'body' });
  });
});

describe('What is no mark left for later', () => {
  it.each(fine)('passes: «%s»', (text) => {
    // What else there is to say of its figures is for other rules.
    const findings = findingsAfter(SHEET, RESIDENTS, `- "${text}"`);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('passes in a body, with accents and question marks', () => {
    const text = 'Què? Qui? On? Todo va començar amb un mètode… i un equip.';
    expect(findingsAfter(LONE, END, body(text))).toEqual([]);
  });

  it('passes in a table as a lone dash, and in a body as a passage left out', () => {
    const table = '| Abans | Després |\n| --- | --- |\n| Una cua | - |\n| — | … |\n| No consta | n/d |';
    expect(findingsAfter(LONE, END, body(`${table}\n\nLa gent deia: «no venia […] mai».`))).toEqual([]);
  });

  it('passes in a guide as words and passages left out', () => {
    const text = 'Todo el mundo en diu […], i mètode.\n\n## ';
    const findings = findingsAfter('guies/que-es/ca.mdx', '## ', text);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('passes in an address, which is what it is', () => {
    const url = 'https://vilaclara.example.cat/wp/IMG_xxxx.pdf?q=???';
    expect(findingsAfter(LONE, END, body(`Vegeu [la foto](${url}) o ${url}.`))).toEqual([]);
    const contact = 'url: https://vilaclara.example.cat/oac';
    expect(findingsAfter(SHEET, contact, `url: ${url}`)).toEqual([]);
    expect(findingsAfter(SHEET, contact, 'url: https://example.com.vilaclara.cat/oac')).toEqual([]);
    expect(findingsAfter(SHEET, "phone: '93 123 45 67'", "phone: '93 123 00 00'")).toEqual([]);
  });

  it('passes as the name of a host that only ends as our example does', () => {
    const url = 'url: https://vilaclara.example.cat/oac';
    expect(findingsAfter(SHEET, url, 'url: https://bonexemple.cat/oac')).toEqual([]);
  });

  it('passes as the country of a body in Namibia', () => {
    expect(findingsAfter(FAR, 'country: DE', 'country: NA')).toEqual([]);
  });
});
