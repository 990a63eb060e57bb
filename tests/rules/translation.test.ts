import { describe, expect, it } from 'vitest';
import { expectFinding, expectMistake, type Mistake } from './mistake.ts';
import { findingsAfter, Scratch, SHEET, SPANISH } from './scratch.ts';

const added = (line: string) => ({ file: SPANISH, from: 'title:', to: `${line}\ntitle:`, at: line });
const fact = { says: [/només s’escriuen a ca\.md/], fix: /Traieu/ };

const facts: Mistake[] = [
  { name: 'a phase', ...added('phase: pilot'), field: 'phase', level: 5, ...fact },
  {
    name: 'the bodies',
    ...added('administrations: [ajuntament-de-vilaclara]'),
    field: 'administrations',
    level: 2,
    ...fact,
  },
  { name: 'the sources', ...added('sources: [https://a.example.cat]'), field: 'sources', ...fact },
  {
    name: 'a mailbox',
    file: SPANISH,
    from: /- role: .*/,
    to: '- email: a@a.example.cat',
    at: 'email:',
    field: 'contacts[0].email',
    level: 2,
    ...fact,
  },
  {
    name: 'an amount',
    file: SPANISH,
    from: '- what: Horas',
    to: '- amount: 3\n    what: Horas',
    at: 'amount:',
    field: 'savings[0].amount',
    level: 3,
    ...fact,
  },
  {
    name: 'a picture’s file',
    file: SPANISH,
    from: '- alt:',
    to: '- src: foto.jpg\n    alt:',
    at: 'src:',
    field: 'images[0].src',
    level: 6,
    ...fact,
  },
];

const words = [
  ['problem', 3, /problem: .*\n/, 'problem'],
  ['beneficiaries', 3, /beneficiaries:\n.*\n/, 'beneficiaries'],
  ['barriers[0].overcome', 4, / +overcome: .*\n/, 'overcome'],
  ['images', 6, /images:\n.*\n/, 'images'],
] as const;

describe('A translation', () => {
  it.each(facts)('with $name is told that facts live in ca.md', (mistake) => {
    const findings = new Scratch().edit(SPANISH, mistake.from, mistake.to).findings();
    const errors = findings.filter(({ severity }) => severity === 'error');
    const finding = expectFinding(errors, { file: `content/${SPANISH}`, field: mistake.field });
    expect(finding.level).toBe(mistake.level ?? null);
    expect(finding.message).toMatch(mistake.says[0] ?? '');
    expect(finding.fix).toMatch(/Traieu/);
  });

  it('with a key that nobody knows is told that it is unknown, not that it is a fact', () => {
    const [finding] = findingsAfter(SPANISH, 'title:', 'titulo: Cita\ntitle:');
    expect(finding?.message).toMatch(/«titulo»/);
    expect(finding?.message).not.toMatch(/ca\.md/);
  });

  it.each(words)(
    'without «%s» is warned that the word will be seen in Catalan',
    (field, level, from, name) => {
      const finding = expectFinding(findingsAfter(SPANISH, from, ''), { severity: 'warning', level, field });
      expect(finding.message).toMatch(new RegExp(`«${name}».*català`));
    },
  );

  it('without a body is warned that it will be seen in Catalan', () => {
    const findings = findingsAfter(SPANISH, /---\n\n[\s\S]*$/, '---\n');
    const finding = expectFinding(findings, { severity: 'warning', level: 3, field: 'body' });
    expect(finding.message).toMatch(/cos.*català/);
  });

  it.each(['title', 'summary'])('without «%s» is refused', (field) => {
    const findings = findingsAfter(SPANISH, new RegExp(`${field}: .*\\n`), '');
    expectFinding(findings, { file: `content/${SPANISH}`, severity: 'error', level: 1, field });
  });

  it('with a list that is shorter is refused, with both lengths', () => {
    expectMistake({
      ...{
        name: 'shorter',
        file: SPANISH,
        from: /  - El personal.*\n/,
        to: '',
        at: 'value:',
        field: 'value',
        level: 3,
      },
      says: [/té 1 /, /català.* 2/],
    });
  });

  it('with a list that is longer is refused, with both lengths', () => {
    expectMistake({
      ...{ name: 'longer', file: SPANISH, from: '- Vecinos y vecinas', to: '- Vecinos\n  - Vecinas' },
      ...{ at: 'beneficiaries:', field: 'beneficiaries', level: 3, says: [/té 2 /, /català.* 1/] },
    });
  });

  it.each([
    ['problem', 'problem: La gente hacía cola.', 3],
    ['beneficiaries', 'beneficiaries: [Vecinos]', 3],
  ] as const)('with «%s», which Catalan has not, is told so', (field, line, level) => {
    const file = 'projectes/lindental-app-avisos/en.md';
    const scratch = new Scratch().edit(file, 'value:', `${line}\nvalue:`);
    const finding = expectFinding(scratch.findings(), {
      ...scratch.at(file, line),
      severity: 'error',
      level,
      field,
    });
    expect(finding.message).toMatch(/català/);
    expect(finding.message).not.toMatch(/té 0 elements/);
  });

  it('of a sheet that cannot be read is still judged by itself', () => {
    const findings = new Scratch()
      .edit(SHEET, 'phase: implantat', 'phase: "')
      .edit(SPANISH, /^title: .*/m, 'title: No')
      .findings();
    expect(findings.filter(({ file }) => file === `content/${SPANISH}`).map(({ field }) => field)).toEqual([
      'title',
    ]);
  });
});
