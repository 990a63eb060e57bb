import { describe, expect, it } from 'vitest';
import { expectMistake } from './mistake.ts';
import { findingsAfter, Scratch, SHEET } from './scratch.ts';

const WAYS = /url: https:\/\/vilaclara.example.cat\/oac\n.*\n +phone: .*/;

describe('A contact', () => {
  it('without any way to reach it is refused, and told which ways there are', () => {
    expectMistake({
      name: 'no way',
      ...{ from: /\n +url: https:\/\/vilaclara.example.cat\/oac\n.*\n +phone: .*/, to: '', at: 'role:' },
      ...{ field: 'contacts[0]', level: 2, says: [/com arribar-hi/, /«url», «email» o «phone»/] },
    });
  });

  it.each([
    ['a page', 'url: https://vilaclara.example.cat/oac'],
    ['a mailbox', 'email: oac@vilaclara.example.cat'],
    ['a telephone', 'phone: "+34 93 123 45 67"'],
  ])('is enough with %s alone', (_, way) => {
    expect(findingsAfter(SHEET, WAYS, way)).toEqual([]);
  });

  it.each([
    ['nothing is said of consent', 'person: Anna Puig', /sense «consent: true»/],
    ['consent is refused', 'person: Anna Puig\n    consent: false', /true/],
    ['consent is a word', 'person: Anna Puig\n    consent: sí', /true/],
  ])('names nobody when %s', (_, person, says) => {
    const scratch = new Scratch().edit(SHEET, 'phone:', `${person}\n    phone:`);
    const findings = scratch.findings();
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ file: `content/${SHEET}`, severity: 'error', level: 2 });
    expect(findings[0]?.field).toMatch(/contacts\[0\]\.(person|consent)/);
    expect(findings[0]?.message).toMatch(says);
  });

  it('names a person who consents', () => {
    expect(findingsAfter(SHEET, 'phone:', 'person: Anna Puig\n    consent: true\n    phone:')).toEqual([]);
  });
});

describe('A replication', () => {
  const both = /«administration».*«name»/;

  it('names the body by its id or by its name, not by both', () => {
    expectMistake({
      name: 'both',
      ...{
        from: '- name: Ajuntament de Puigfred',
        to: '- name: Puigfred\n    administration: gemeinde-lindental',
      },
      ...{ at: 'name: Puigfred', field: 'replications[1]', says: [both] },
    });
  });

  it('by nobody is refused', () => {
    expectMistake({
      name: 'neither',
      ...{ from: '- name: Ajuntament de Puigfred', to: '- since: 2024', at: 'since: 2024\n' },
      ...{ field: 'replications[1]', says: [both] },
    });
  });
});
