import { describe, expect, it } from 'vitest';
import { checkContent } from '../../scripts/content/check.ts';
import type { FaultSentences } from '../../src/domain/fault-sentence.ts';
import { FAULT_KINDS, type FaultKind } from '../../src/domain/fault.ts';
import { faultsCa } from '../../src/i18n/faults.ca.ts';
import { BODY, LONE, Scratch, SHEET, SPANISH, TODAY } from './scratch.ts';

const FAR = 'administracions/gemeinde-lindental.yaml';
const GUIDE = 'guies/que-es/ca.mdx';
const GERMAN = 'projectes/lindental-app-avisos/ca.md';

/** The smallest file that is wrong in each way. What only a broken disk can cause, or only git can tell, is not here. */
const ways: Record<
  Exclude<FaultKind, 'unreadable' | 'no-choice-fits' | 'moved-sheet'>,
  (s: Scratch) => Scratch
> = {
  missing: (s) => s.edit(BODY, /name: .*\n/, ''),
  'wrong-kind': (s) => s.edit(BODY, /name: .*/, 'name: [x]'),
  'no-value': (s) => s.edit(BODY, /name: .*/, 'name:'),
  'not-fields': (s) => s.write(BODY, '- name\n'),
  'too-short': (s) => s.edit(BODY, /name: .*/, 'name: x'),
  'too-long': (s) => s.edit(BODY, /name: .*/, `name: ${'x'.repeat(161)}`),
  'too-few': (s) => s.edit(SHEET, /areas:\n(?: +.*\n)+/, 'areas: []\n'),
  'too-many': (s) => s.edit(SHEET, '- visita', '- visita\n  - collaboracio\n  - visita'),
  'too-small': (s) => s.edit(BODY, 'value: 4250', 'value: -1'),
  'too-big': (s) => s.edit(FAR, 'longitude: 13.5', 'longitude: 181'),
  'not-whole': (s) => s.edit(BODY, 'value: 4250', 'value: 0.5'),
  'unknown-key': (s) => s.edit(BODY, 'city:', 'ciutat:'),
  'unknown-value': (s) => s.edit(SHEET, 'phase: implantat', 'phase: res'),
  'not-this-value': (s) => s.edit(SHEET, 'phone:', 'consent: 1\n    phone:'),
  html: (s) => s.edit(BODY, 'Ajuntament', '<i>Ajuntament'),
  invisible: (s) => s.edit(BODY, 'Ajuntament', '\u202eAjuntament'),
  'line-break': (s) => s.edit(BODY, /name: .*/, 'name: "Ajuntament\\nde Vilaclara"'),
  address: (s) => s.edit(BODY, 'website: https', 'website: http'),
  email: (s) => s.edit(SHEET, 'email: oac@', 'email: oac'),
  phone: (s) => s.edit(SHEET, /phone: .*/, 'phone: "9"'),
  slug: (s) => s.edit(SHEET, '- ajuntament-de-vilaclara', '- Vilaclara'),
  'country-code': (s) => s.edit(FAR, 'country: DE', 'country: D'),
  country: (s) => s.edit(FAR, 'country: DE', 'country: QQ'),
  'municipality-code': (s) => s.edit(BODY, /municipality: .*/, 'municipality: "8121"'),
  'municipality-abroad': (s) => s.edit(FAR, 'city:', 'municipality: "08121"\ncity:'),
  'unknown-municipality': (s) => s.edit(BODY, /municipality: .*/, 'municipality: "08999"'),
  'comarca-abroad': (s) => s.edit(FAR, 'city:', 'comarca: Osona\ncity:'),
  'half-a-place': (s) => s.edit(FAR, 'longitude: 13.5\n', ''),
  'place-at-home': (s) => s.edit(BODY, 'city:', 'latitude: 41\nlongitude: 2\ncity:'),
  'language-code': (s) => s.edit(SHEET, 'lang: ca', 'lang: català'),
  'picture-name': (s) => s.edit(SHEET, 'src: foto.jpg', 'src: foto.gif'),
  date: (s) => s.edit(SHEET, 'since: 2024-03', 'since: 2024-13'),
  day: (s) => s.edit(SHEET, 'verified: 2026-09-15', 'verified: 2026-09'),
  repeated: (s) => s.edit(SHEET, '- visita', '- contacte'),
  'no-way': (s) => s.edit(GERMAN, /\n +email: .*/, ''),
  'no-consent': (s) => s.edit(SHEET, 'phone:', 'person: Anna Puig\n    phone:'),
  'one-name': (s) => s.edit(SHEET, '- name: Ajuntament de Puigfred', '- since: 2024'),
  'fact-in-translation': (s) => s.edit(SPANISH, 'title:', 'phase: pilot\ntitle:'),
  'list-length': (s) => s.edit(SPANISH, '- Vecinos y vecinas', '- Vecinos\n  - Vecinas'),
  'word-untranslated': (s) => s.edit(SPANISH, /problem: .*\n/, ''),
  'unknown-administration': (s) => s.remove(FAR),
  future: (s) => s.edit(SHEET, 'verified: 2026-09-15', 'verified: 2026-11-22'),
  'verified-before-published': (s) => s.edit(SHEET, 'verified: 2026', 'verified: 2024'),
  'ended-before-since': (s) => s.edit(GERMAN, 'since: 2023', 'since: 2025'),
  'missing-picture': (s) => s.remove('projectes/vilaclara-cita-previa/foto.jpg'),
  'other-spelling': (s) => s.edit(SHEET, '- Calendari compartit', '- Calendari Compartit'),
  'other-list': (s) => s.edit(SHEET, '- Agenda Oberta', '- Agenda Oberta\n  - Calendari compartit'),
  placeholder: (s) => s.edit(SHEET, '- Veïns i veïnes', '- TODO'),
  'figure-without-source': (s) => s.edit(SHEET, 'de cada dia.', 'de 85 dies.'),
  'still-catalan': (s) => s.edit(SPANISH, /problem: .*/, /problem: .*/.exec(s.read(SHEET))?.[0] ?? ''),
  'figures-differ': (s) => s.edit(SPANISH, 'el día antes.', 'el día 25.'),
  'links-differ': (s) => s.edit(SPANISH, '/memoria)', '/otra)'),
  'straight-apostrophe': (s) => s.edit(SHEET, 'L’oficina coneix', "L'oficina coneix"),
  'long-sentence': (s) => s.edit(SHEET, 'Ningú no espera', `Ningú no${' i ningú'.repeat(25)} espera`),
  'hard-to-read': (s) => s.edit(SHEET, '## Com va', `${'Reglamentàriament. '.repeat(150)}\n\n## Com va`),
  'unknown-page': (s) => s.edit(GUIDE, '## ', 'Mireu [una fitxa](/projectes/vilaclara/).\n\n## '),
  'thousands-point': (s) => s.edit(SHEET, 'amount: 320', 'amount: 1.200'),
  'cut-text': (s) => s.edit(SHEET, 'title: Cita', 'title: La #Cita'),
  'redirected-sheet': (s) =>
    s
      .write('redireccions.yaml', 'vilaclara-cita-previa: vilaclara-agenda\n')
      .write('projectes/vilaclara-agenda/ca.md', s.read(LONE)),
  'redirected-pages': (s) => s.write('redireccions.yaml', 'pagina: vilaclara-cita-previa\n'),
  'redirect-to-nothing': (s) => s.write('redireccions.yaml', 'vilaclara-antiga: no-hi-es\n'),
  'unused-name': (s) => s.write('noms.yaml', 'Paper:\n  es: Papel\n  en: Paper\n'),
  duplicate: (s) => s.write('projectes/unic-expedient/ca.md', s.read(LONE)),
  'blocks-differ': (s) => s.edit(SPANISH, '## Qué cambió', 'Hola.\n\n## Qué cambió'),
  'headings-differ': (s) => s.edit(SPANISH, '## Cómo', '## Otro\n\n## Cómo'),
  'body-html': (s) => s.write(SHEET, `${s.read(SHEET)}\n<br>\n`),
  'body-heading': (s) => s.edit(SHEET, '## Com', '# Com'),
  'body-heading-skip': (s) => s.edit(SHEET, /\n## /, '\n#### '),
  'body-too-deep': (s) => s.write(SHEET, `${s.read(SHEET)}\n${'> '.repeat(15_000)}x\n`),
  'body-too-long': (s) => s.write(SHEET, `${s.read(SHEET)}\n${'Una frase més. '.repeat(3000)}\n`),
  'wrong-province': (s) => s.edit(BODY, /province: .*/, 'province: Lleida'),
  'not-a-picture': (s) => s.write('projectes/vilaclara-cita-previa/plano.png', 'x'),
  'body-link': (s) => s.edit(SHEET, '](https://', '](http://'),
  'body-picture': (s) => s.edit(SHEET, '](foto.jpg)', '](foto.gif)'),
  'no-frontmatter': (s) => s.write(SHEET, 'Hola.\n'),
  'early-end': (s) => s.edit(SHEET, 'phase:', '---\nphase:'),
  yaml: (s) => s.edit(SHEET, 'title: ', 'title: "'),
  'duplicate-key': (s) => s.edit(SHEET, 'title: ', 'title: Una\ntitle: '),
  'yaml-alias': (s) => s.edit(SHEET, 'title: ', 'title: &t '),
  empty: (s) => s.write(BODY, ''),
  encoding: (s) => s.write(BODY, Buffer.from('name: Vilaclarà', 'latin1')),
  bom: (s) => s.write(BODY, `\ufeff${s.read(BODY)}`),
  crlf: (s) => s.write(BODY, s.read(BODY).replaceAll('\n', '\r\n')),
  'too-large': (s) => s.write(BODY, '#'.repeat(300_000)),
  'wrong-place': (s) => s.write('projectes/dibuix.svg', '<svg/>'),
  'folder-name': (s) => s.write('administracions/Ú.yaml', s.read(FAR)),
  'no-translation': (s) => s.remove('guies/que-es/es.mdx'),
  'no-catalan': (s) => s.remove(GERMAN),
  'no-content': (s) => s.remove('projectes'),
};

const kindAsMessage: FaultSentences = {
  parts: faultsCa.parts,
  faults: Object.fromEntries(
    FAULT_KINDS.map((kind) => [kind, { message: kind }]),
  ) as FaultSentences['faults'],
};

describe('Every way content can be wrong', () => {
  it.each(Object.entries(ways))('%s is met by some file', (kind, change) => {
    const findings = checkContent(change(new Scratch()).folder, kindAsMessage, TODAY);
    expect(findings.map(({ message }) => message)).toContain(kind);
  });
});
