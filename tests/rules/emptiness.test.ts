import { describe, expect, it } from 'vitest';
import { Scratch } from './scratch.ts';
import { expectFinding } from './mistake.ts';

// A form filled in by halves, or a template of which nobody took the empty lines away.

const SHEET = 'projectes/la-riba-expedient-unic/ca.md';
const whole = (field: string) => new RegExp(`^${field}:.*\\n(?:(?: |- ).*\\n)*`, 'm');

const required = [
  ['title', 1, /text/],
  ['summary', 1, /text/],
  ['administrations', 2, /llista/],
  ['transformation', 3, /llista/],
  ['areas', 3, /llista/],
  ['value', 3, /llista/],
  ['phase', 5, /prototip|valors/],
  ['sources', null, /llista/],
  ['published', null, /dia|data/],
  ['verified', null, /dia|data/],
] as const;

describe('A required field', () => {
  it.each(required)(
    '«%s» that is missing is asked for, with the kind of thing it is',
    (field, level, kind) => {
      const findings = new Scratch().edit(SHEET, whole(field), '').findings();
      const place = { file: `content/${SHEET}`, line: 2, column: 1, severity: 'error' as const };
      const finding = expectFinding(findings, { ...place, level, field });
      expect(finding.message).toMatch(new RegExp(`Falta.*«${field}»`));
      expect(finding.message).toMatch(kind);
      expect(finding.fix).toContain(`«${field}:`);
    },
  );

  it('that is missing does not make its translations wrong too', () => {
    const findings = new Scratch()
      .edit('projectes/vilaclara-cita-previa/ca.md', /^title:.*\n/m, '')
      .findings();
    expectFinding(findings, { file: 'content/projectes/vilaclara-cita-previa/ca.md', field: 'title' });
  });
});

describe('A field left empty after its colon', () => {
  it.each(required)('«%s» is told to be empty, in words that are not «null»', (field, level) => {
    const scratch = new Scratch().edit(SHEET, whole(field), `${field}:\n`);
    const place = { ...scratch.at(SHEET, `\n${field}:`), column: 1, level, field };
    const finding = expectFinding(scratch.findings(), { ...place, line: place.line + 1 });
    expect(finding.message).toMatch(/buit|falta/i);
    expect(finding.message).not.toMatch(/null/);
  });

  it.each(['problem', 'since', 'openTo', 'savings', 'ended', 'maturity', 'label'])(
    '«%s», which is optional, is told to be empty and may be taken out',
    (field) => {
      const scratch = new Scratch().edit(SHEET, 'phase: pilot', `phase: pilot\n${field}:`);
      const finding = expectFinding(scratch.findings(), { ...scratch.at(SHEET, `${field}:`), field });
      expect(finding.message).toMatch(/buit/i);
      expect(finding.fix).toMatch(/[Tt]raieu|[Ee]sborreu/);
    },
  );
});
