import { describe, expect, it } from 'vitest';
import { expectFinding, expectMistake, saidAbroad } from './mistake.ts';
import { findingsAfter, LONE, Scratch, SHEET } from './scratch.ts';

const PHASE = 'phase: pilot';

// Two sheets of the fixture write «Calendari compartit» among their technologies.
const listed = (names: readonly string[], field = 'technologies') => ({
  file: LONE,
  from: PHASE,
  to: `${field}:\n${names.map((name) => `  - ${name}\n`).join('')}${PHASE}`,
});
const says = (read: string) => [
  new RegExp(`«${read.replace(/[()]/g, '\\$&')}», i a les altres fitxes s’escriu «Calendari compartit»`),
];

describe('A technology that other sheets write in another way', () => {
  it.each([
    'Calendari Compartit',
    'CALENDARI COMPARTIT',
    'Calendari-compartit',
    'CalendariCompartit',
    'Calendari compartit (en línia)',
    'Calendàri compartit',
  ])('as «%s» is refused, with the usual spelling', (read) => {
    const place = { ...listed([read]), at: read, field: 'technologies[0]', level: 4 } as const;
    expectMistake({ name: '', ...place, says: says(read), fix: /Escriviu-hi «Calendari compartit»/ });
  });

  it.each(['Calendari comprtit', 'Calendaris compartits', 'Calendari compartido'])(
    'by a slip as near as «%s» is warned of',
    (read) => {
      const place = { ...listed([read]), at: read, field: 'technologies[0]', level: 4 } as const;
      const meant = /«Calendari compartit», si és el mateix/;
      expectMistake({ name: '', ...place, severity: 'warning', says: says(read), fix: meant });
    },
  );

  it('is told in Spanish and in English too', () => {
    const [spanish, english] = saidAbroad(listed(['Calendari Compartit']));
    expect(spanish).toMatch(/demás fichas se escribe «Calendari compartit».*Escribid/);
    expect(english).toMatch(/other sheets write “Calendari compartit”.*Write/);
  });

  it('is told in the methodologies and the tools as well', () => {
    for (const [field, read] of [
      ['methodologies', 'Prova amb Usuaris'],
      ['tools', 'Agenda oberta'],
    ] as const) {
      const scratch = new Scratch().edit(LONE, PHASE, listed([read], field).to);
      const findings = scratch.findings().map(({ field: of, severity }) => `${severity} ${of}`);
      expect(findings).toEqual([`error ${field}[0]`]);
    }
  });

  it('is told in the sheet that came last, however the letters sort', () => {
    // «Agenda Oberta» stands in one sheet, published before this one.
    const place = {
      ...listed(['AGENDA OBERTA'], 'tools'),
      at: 'AGENDA',
      field: 'tools[0]',
      level: 4,
    } as const;
    expectMistake({ name: '', ...place, says: [/s’escriu «Agenda Oberta»/] });
    const near = { ...place, ...listed(['Agenda Obarta'], 'tools'), at: 'Agenda Ob' };
    expectMistake({ name: '', ...near, severity: 'warning', says: [/s’escriu «Agenda Oberta»/] });
  });

  it('is told in the sheet that departs from the list of names, be it the oldest', () => {
    const scratch = new Scratch().edit(LONE, PHASE, listed(['AGENDA OBERTA'], 'tools').to);
    scratch.write('noms.yaml', 'AGENDA OBERTA:\n  es: Agenda abierta\n  en: Open diary\n');
    const findings = scratch.findings().map(({ file, field }) => `${file} ${field}`);
    expect(findings).toEqual([`content/${SHEET} tools[0]`]);
  });

  it('is told in the same sheet, where nobody else names it', () => {
    const findings = findingsAfter(LONE, PHASE, listed(['Dades obertes', 'dades obertes']).to);
    expect(findings.map(({ field }) => field)).toEqual(['technologies[1]']);
  });
});

describe('A technology that other sheets put in another list', () => {
  it('is warned of, with the list it is due in', () => {
    expectMistake({
      name: '',
      ...listed(['Calendari compartit'], 'tools'),
      ...{ at: 'Calendari compartit', field: 'tools[0]', level: 4, severity: 'warning' },
      says: [/«Calendari compartit» és a «tools».*és a «technologies»/],
      fix: /Passeu-ho a «technologies»/,
    });
  });

  it('is told in the sheet that came last where each list has one sheet', () => {
    const finding = expectFinding(findingsAfter(LONE, PHASE, listed(['Agenda Oberta']).to), {
      ...{ file: `content/${LONE}`, severity: 'warning', field: 'technologies[0]', level: 4 },
    });
    expect(finding.fix).toMatch(/Passeu-ho a «tools»/);
  });
});

describe('Nothing is said of', () => {
  it.each([
    [['Calendari compartit']],
    [['HTML4', 'HTML5']],
    [['Drupal 9', 'Drupal 10']],
    [['Vue', 'Vuex']],
    [['C', 'C++', 'C#']],
    [['Java', 'JavaScript']],
    [['"@firma"', 'Firma']],
    [['Q&A', 'QA', 'R&D', 'RD', '.NET', 'NET']],
    [['C', 'C*', 'Go', 'Go!']],
    [['Any', 'Año', 'Ano']],
    [['Dades obertes', 'Dades enllaçades']],
    [['constructor', '__proto__', 'toString', 'hasOwnProperty']],
    [['SIG (QGIS)', 'SIG (ArcGIS)']],
  ])('%j, which are what they are', (names) => {
    expect(findingsAfter(LONE, PHASE, listed(names).to)).toEqual([]);
  });
});

describe('The checker answers', () => {
  it('to five thousand names, which are too many', () => {
    const names = Array.from({ length: 5000 }, (_, i) => `Eina número ${i}`);
    const findings = findingsAfter(LONE, PHASE, listed(names).to);
    expect(findings.filter(({ severity }) => severity === 'error').map(({ field }) => field)).toEqual([
      'technologies',
    ]);
  });

  it('to a name of a hundred thousand characters, which is too long', () => {
    const findings = findingsAfter(LONE, PHASE, listed(['a'.repeat(100_000), 'Dades obertes']).to);
    expect(findings.map(({ field }) => field)).toEqual(['technologies[0]']);
  });
});
