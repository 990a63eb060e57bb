import { describe, expect, it } from 'vitest';
import { expectMistake } from './mistake.ts';
import { findingsAfter, Scratch, SHEET } from './scratch.ts';

describe('A local body that a sheet names', () => {
  it('has a file, or the nearest one is suggested', () => {
    expectMistake({
      name: 'misspelt',
      ...{ from: '- ajuntament-de-vilaclara', to: '- ajuntament-vilaclara', at: 'ajuntament-vilaclara' },
      ...{
        field: 'administrations[0]',
        level: 2,
        says: [/«ajuntament-vilaclara»/, /content\/administracions/],
      },
      fix: /«ajuntament-de-vilaclara»/,
    });
  });

  it('and nothing resembles is to be added as a file', () => {
    expectMistake({
      name: 'absent',
      ...{ from: '- ajuntament-de-vilaclara', to: '- diputacio-de-ponent', at: 'diputacio-de-ponent' },
      ...{ field: 'administrations[0]', level: 2, says: [/«diputacio-de-ponent»/] },
      fix: /\.yaml/,
    });
  });

  it('as having replicated it has a file too', () => {
    expectMistake({
      name: 'replication',
      ...{ from: 'administration: consell-comarcal-de-la-riba', to: 'administration: consell-comarcal-riba' },
      ...{ at: 'administration:', field: 'replications[0].administration' },
      ...{ says: [/«consell-comarcal-riba»/], fix: /«consell-comarcal-de-la-riba»/ },
    });
  });

  it('by its whole name is told once that an id is due', () => {
    const findings = findingsAfter(SHEET, '- ajuntament-de-vilaclara', '- Ajuntament de Vilaclara');
    expect(findings.map(({ field }) => field)).toEqual(['administrations[0]']);
    expect(findings[0]?.message).toMatch(/«Ajuntament de Vilaclara».*identificador/);
  });

  it('is missed by every sheet that names it once its file is gone', () => {
    const findings = new Scratch().remove('administracions/ajuntament-de-vilaclara.yaml').findings();
    expect(findings.map(({ file, field }) => `${file} ${field}`)).toEqual([
      'content/projectes/la-riba-expedient-unic/ca.md administrations[1]',
      'content/projectes/vilaclara-cita-previa/ca.md administrations[0]',
    ]);
  });

  it('is not found by the names every JavaScript object answers to', () => {
    for (const id of ['constructor', 'tostring', 'hasownproperty'])
      expect(findingsAfter(SHEET, '- ajuntament-de-vilaclara', `- ${id}`)).toHaveLength(1);
  });
});
