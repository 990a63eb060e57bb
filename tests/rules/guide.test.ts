import { describe, expect, it } from 'vitest';
import { expectMistake, type Mistake } from './mistake.ts';
import { Scratch } from './scratch.ts';

const file = 'guies/que-es/ca.mdx';
const UPDATED = 'updated: 2026-05-04';
const updated = (to: string) => ({
  file,
  from: UPDATED,
  to: `updated: ${to}`,
  at: 'updated:',
  field: 'updated',
});

const mistakes: Mistake[] = [
  { name: 'a day to come', ...updated('2026-12-01'), says: [/«2026-12-01»/, /2026-11-21/] },
  { name: 'a month instead of a day', ...updated('2026-05'), says: [/«2026-05»/, /2024-05-31/] },
  { name: 'no day', file, from: `${UPDATED}\n`, to: '', at: 'title:', field: 'updated', says: [/Falta/] },
  {
    name: 'a short summary',
    file,
    from: /summary: .*/,
    to: 'summary: Curt.',
    at: 'summary:',
    field: 'summary',
    says: [/40/],
  },
  {
    name: 'a short title',
    file,
    from: /title: .*/,
    to: 'title: Ai',
    at: 'title:',
    field: 'title',
    says: [/2/, /3/],
  },
  {
    name: 'the phase of a sheet',
    file,
    from: UPDATED,
    to: `${UPDATED}\nphase: pilot`,
    at: 'phase:',
    field: 'phase',
    says: [/«phase»/],
  },
];

describe('A guide', () => {
  it.each(mistakes)('with $name is refused, and belongs to no level', expectMistake);

  it('may hold what only editors may write: components, HTML and links inside the site', () => {
    const scratch = new Scratch();
    scratch.write(
      file,
      `${scratch.read(file)}\n# Títol\n\n<details><summary>Més</summary>[Aquí](/forum/)</details>\n`,
    );
    expect(scratch.findings()).toEqual([]);
  });

  it('may be the only one in its language', () => {
    expect(new Scratch().remove('guies/que-es/en.mdx').findings()).toEqual([]);
  });
});
