import { describe, expect, it } from 'vitest';
import { expectFinding, expectMistake } from './mistake.ts';
import { findingsAfter, LONE, Scratch } from './scratch.ts';

const PHASE = 'phase: pilot';
const END = 'verified: 2026-02-10\n---\n';
const SOURCE = 'https://riba.example.cat/expedient';
const LONG = 'Cada poble tenia el seu expedient, i la gent s’esperava 42 minuts a la finestreta.';

const before = (lines: string) => ({ from: PHASE, to: `${lines}\n${PHASE}` });
const result = (more: string) =>
  `results:\n  - indicator: Espera\n    ${more}\n    unit: minuts\n    source: ${SOURCE}\n    date: 2026-01`;
const saving = (amount: string, unit = 'hores') =>
  `savings:\n  - what: Finestreta\n    amount: ${amount}\n    unit: ${unit}\n    period: any\n    source: ${SOURCE}`;

/** Where the checker warns of figures when a problem tells one, with other fields beside it and a body. */
function warned(problem: string, { fields = '', body = '' }): string[] {
  const scratch = new Scratch().edit(LONE, PHASE, `problem: A les oficines, ${problem}\n${fields}\n${PHASE}`);
  const findings = scratch.edit(LONE, END, `${END}\n${body}\n`).findings();
  expect(findings.filter(({ message }) => !/xifra/.test(message))).toEqual([]);
  return findings.map(({ field }) => field);
}

describe('A figure told in a field that has no source', () => {
  it.each([
    ['title', 1, { from: /title: .*/, to: 'title: Un sol expedient per a 42 pobles' }, 'title', 'title: '],
    ['summary', 1, { from: /summary: .*/, to: `summary: ${LONG}` }, 'summary', 'summary: '],
    ['problem', 3, before(`problem: ${LONG}`), 'problem', 'problem: '],
    ['solution', 3, before(`solution: ${LONG}`), 'solution', 'solution: '],
    ['value', 3, { from: /- Un tècnic .*/, to: `- ${LONG}` }, 'value[0]', 'Cada poble'],
    ['beneficiaries', 3, before(`beneficiaries:\n  - ${LONG}`), 'beneficiaries[0]', 'Cada poble'],
  ] as const)('such as «%s» is warned of', (name, level, change, field, at) => {
    expectMistake({
      ...{ name, file: LONE, ...change, at, field, level, severity: 'warning' },
      says: [new RegExp(`«${name}» dona la xifra «42» sense dir d’on surt`)],
      // No «source» fits there: it would be a key nobody knows.
      fix: /^Doneu-la també al text, amb l’enllaç de la font, o a «results» o «savings»; o digueu aquí segons qui\.$/,
    });
  });

  it('is told once a text, by the first figure that nothing supports', () => {
    const fields = result('before: 42\n    after: 8');
    expect(warned('De 42 a 30 minuts, i a 20', { fields })).toEqual(['problem']);
    const scratch = new Scratch().edit(
      LONE,
      PHASE,
      `problem: A les oficines, de 42 a 30 minuts, i a 20\n${fields}\n${PHASE}`,
    );
    expect(expectFinding(scratch.findings(), {}).message).toMatch(/«30»/);
  });

  it.each([
    ['said by somebody in another field', 'solution: Segons l’oficina, eren 42 minuts.', '', ['problem']],
    ['told otherwise in a result', result('before: 420\n    after: 8'), '', ['problem']],
    ['told again in a section without source', '', '## Abans\n\nEren 42 minuts.', ['problem', 'body']],
    [
      'told beside a link of another section',
      '',
      `## Abans\n\nEren 42.\n\n## Font\n\n[Font](${SOURCE})`,
      ['problem', 'body'],
    ],
    [
      'told again in an item without source',
      'benefits:\n  - text: Ja no són 42 minuts.',
      '',
      ['benefits[0].text'],
    ],
  ])('%s is warned of where it is told alone', (_, fields, body, where) => {
    expect(warned('Eren 42 minuts.', { fields, body }).sort()).toEqual([...where].sort());
  });
});

describe('A figure told in a field', () => {
  it.each([
    ['as somebody’s word', 'Segons l’oficina, eren 42 minuts.', {}],
    ['as what somebody says', 'L’oficina diu que eren 42 minuts.', {}],
    ['that is an age', 'Qui té més de 70 anys no hi anava.', {}],
    ['that is an hour', 'De 9 a 2, i fins a les 17.30 h.', {}],
    ['that a result has as it was', 'Eren 42 minuts.', { fields: result('before: 42\n    after: 8') }],
    ['that a result has as it is', 'Eren 42 minuts.', { fields: result('before: 80\n    after: 42') }],
    [
      'that a result has with decimals',
      'Eren 42,5 minuts.',
      { fields: result('before: 42.5\n    after: 8') },
    ],
    ['that is saved', 'Es perdien 1.200 hores.', { fields: saving('1200') }],
    ['that is saved, in cents', 'Val 12,50 euros.', { fields: saving('12.5', 'euros') }],
    [
      'that a benefit with its source has',
      'Eren 42 minuts.',
      { fields: `benefits:\n  - text: Ja no són 42 minuts.\n    source: ${SOURCE}` },
    ],
    [
      'that a barrier says who told',
      'Eren 42 minuts.',
      { fields: 'barriers:\n  - text: Segons l’oficina, eren 42 minuts.' },
    ],
    [
      'that stands again beside a link',
      'Eren 42 minuts.',
      { body: `## Abans\n\nEren [42 minuts](${SOURCE}).` },
    ],
    [
      'that stands again where somebody says it',
      'Eren 42 minuts.',
      { body: '## Abans\n\nSegons l’oficina, eren 42 minuts.' },
    ],
    [
      'that stands again in the section of a link',
      'Eren 2.520 minuts.',
      { body: `## Abans\n\nEren 2520 minuts.\n\n[Font](${SOURCE})` },
    ],
  ])('%s is fine', (_, problem, beside) => {
    expect(warned(problem, beside)).toEqual([]);
  });

  it('that is part of a department’s name is fine', () => {
    const contacts = `contacts:\n  - role: Oficina 42\n    email: oac@riba.example.cat\n${PHASE}`;
    expect(findingsAfter(LONE, PHASE, contacts)).toEqual([]);
  });

  it('that is part of a title is fine where it stands again with its source', () => {
    const scratch = new Scratch().edit(LONE, /title: .*/, 'title: Un sol expedient per a 42 pobles');
    const body = `${END}\nSón [42 pobles](${SOURCE}).\n`;
    expect(scratch.edit(LONE, END, body).findings()).toEqual([]);
  });

  it('of why a project ended is fine with the source of the ending, and only with it', () => {
    const ended = (source: string) =>
      `ended:\n  date: 2026-01\n  reason: Costava 4.000 euros.\n${source}${PHASE}`;
    expect(findingsAfter(LONE, PHASE, ended(`  source: ${SOURCE}\n`))).toEqual([]);
    const place = { severity: 'warning', level: 5, field: 'ended.reason' } as const;
    expect(expectFinding(findingsAfter(LONE, PHASE, ended('')), place).fix).toMatch(/Afegiu-hi «source»/);
  });
});
