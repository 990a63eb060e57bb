import { describe, expect, it } from 'vitest';
import { faultsEn } from '../../src/i18n/faults.en.ts';
import { faultsEs } from '../../src/i18n/faults.es.ts';
import { expectFinding, expectMistake } from './mistake.ts';
import { ENGLISH, findingsAfter, LONE, Scratch, SHEET, SPANISH } from './scratch.ts';

const PHASE = 'phase: pilot';
const END = 'verified: 2026-02-10\n---\n';
const SOURCE = 'https://riba.example.cat/expedient';

const item = (field: string, text: string, more = '') => ({
  file: LONE,
  from: PHASE,
  to: `${field}:\n  - text: ${text}\n${more}${PHASE}`,
});
const benefit = (text: string, more = '') => findingsAfter(LONE, PHASE, item('benefits', text, more).to);
const body = (text: string) => findingsAfter(LONE, END, `${END}\n${text}\n`);

describe('A figure told in an item without a source', () => {
  it.each([
    ['benefits', 'S’estalvien 85 desplaçaments.', '85'],
    ['benefits', 'S’estalvien 1.200 fulls cada any.', '1.200'],
    ['benefits', 'El cost baixa un 5 %.', '5'],
    ['barriers', 'Va costar 2 milions d’euros.', '2'],
    ['barriers', 'Va costar 8 euros per persona.', '8'],
  ])('of «%s» is warned of: «%s»', (field, text, read) => {
    expectMistake({
      name: '',
      ...{ ...item(field, text), at: 'text:', field: `${field}[0].text`, level: 4, severity: 'warning' },
      says: [new RegExp(`«text» dona la xifra «${read}» sense dir d’on surt`)],
      fix: /Afegiu-hi «source»/,
    });
  });

  it('is warned of where it tells how a barrier was got over', () => {
    const to = item('barriers', 'No hi havia temps.', '    overcome: Es van fer 12 tallers.\n').to;
    const finding = expectFinding(findingsAfter(LONE, PHASE, to), { severity: 'warning', level: 4 });
    expect(finding.field).toBe('barriers[0].overcome');
  });

  it('is told in Spanish and in English too', () => {
    const { from, to } = item('benefits', 'S’estalvien 85 fulls.');
    const scratch = new Scratch().edit(LONE, from, to);
    expect(scratch.findings(faultsEs)[0]?.message).toMatch(/«text» da la cifra «85» sin decir/);
    expect(scratch.findings(faultsEn)[0]?.message).toMatch(/“text” gives the figure “85” without/);
  });

  it('is warned of when it counts seconds, which are nobody’s word', () => {
    expect(benefit('El tràmit es fa en 45 segons.')).toHaveLength(1);
  });

  it.each([
    ['Ningú no hi perd.', ''],
    ['S’estalvien 85 fulls.', `    source: ${SOURCE}\n`],
    ['Segons l’alcaldia, s’estalvien 85 fulls.', ''],
    ['L’Ajuntament calcula que s’estalvien 85 fulls.', ''],
    ['Ho fan tres persones i 4 màquines des del 2019.', ''],
    ['Funciona des del 25 d’abril de 2024, a les 10.30 h.', ''],
    ['La màquina porta OS2, i és administració 3.0.', ''],
  ])('is not seen in «%s»%s', (text, more) => {
    expect(benefit(text, more)).toEqual([]);
  });
});

describe('A figure told in a translation', () => {
  it('has the source of the Catalan sheet', () => {
    const scratch = new Scratch()
      .edit(SHEET, 'Les persones grans', 'Les 85 persones grans')
      .edit(SPANISH, 'Las personas mayores', 'Las 85 personas mayores')
      .edit(ENGLISH, 'Older people', 'The 85 older people');
    expect(scratch.findings()).toEqual([]);
  });
});

describe('A figure told in the body', () => {
  it('without a link in its section is warned of, on its block', () => {
    const text = '## Abans\n\nNo ho sabíem.\n\n## Després\n\nUn pas.\n\nS’hi van fer 85 tallers.';
    const scratch = new Scratch().edit(LONE, END, `${END}\n${text}\n`);
    const finding = expectFinding(scratch.findings(), {
      ...{ ...scratch.at(LONE, 'S’hi van fer'), severity: 'warning', level: 3, field: 'body' },
    });
    expect(finding.message).toMatch(/^El text dona la xifra «85» sense dir/);
    expect(finding.fix).toMatch(/Enllaceu la font en aquest apartat, o digueu segons qui/);
  });

  it.each([
    ['before any heading', 'S’hi van fer 85 tallers.\n\n## Després\n\nFi.', 1],
    ['in a list', '- Es van fer 85 tallers.', 1],
    ['in a table', '| Què | Quants |\n| --- | --- |\n| Tallers | 85 |', 1],
    ['twice in one section', 'Es van fer 85 tallers.\n\nHi van anar 300 persones.', 1],
    ['in two sections', '## A\n\nEs van fer 85 tallers.\n\n## B\n\nHi van anar 300 persones.', 2],
    ['beside a link of another section', `## A\n\n[Font](${SOURCE}).\n\n## B\n\nEs van fer 85 tallers.`, 1],
    ['beside a picture', '![85 tallers](foto.jpg)\n\nEs van fer 85 tallers.', 1],
  ])('%s is warned of', (_, text, times) => {
    const findings = body(text).filter(({ message }) => /xifra/.test(message));
    expect(findings).toHaveLength(times);
  });

  it.each([
    ['with a link', `Es van fer [85 tallers](${SOURCE}).`],
    ['with a link in the next paragraph', `Es van fer 85 tallers.\n\nHo diu [la memòria](${SOURCE}).`],
    ['with a link in its heading', `## [Memòria](${SOURCE})\n\nEs van fer 85 tallers.`],
    ['with a link written by reference', `Es van fer [85 tallers][m].\n\n[m]: ${SOURCE}`],
    ['with a bare address', `Es van fer 85 tallers: ${SOURCE}`],
    ['with a note', 'Es van fer 85 tallers.[^1]\n\n[^1]: Memòria de l’oficina.'],
    ['as somebody’s word', 'Segons el Consell, es van fer 85 tallers.'],
    ['in a heading alone', '## Els 85 tallers\n\nEs van fer a poc a poc.'],
    ['in a piece of code', '```\nx = 85\n```'],
    ['under ten', 'Es van fer 9 tallers i mig, o 9,5.'],
  ])('%s is fine', (_, text) => {
    expect(body(text)).toEqual([]);
  });
});
