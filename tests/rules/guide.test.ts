import { describe, expect, it } from 'vitest';
import { expectFinding, expectMistake, type Mistake } from './mistake.ts';
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
    const more = '\n# Títol\n\n<details><summary>Més</summary>[Aquí](/forum/)</details>\n';
    for (const lang of ['ca', 'es', 'en'])
      scratch.write(`guies/que-es/${lang}.mdx`, scratch.read(`guies/que-es/${lang}.mdx`) + more);
    expect(scratch.findings()).toEqual([]);
  });

  it.each(['es', 'en'])('that nobody put into %s is warned of on its Catalan file', (lang) => {
    const findings = new Scratch().remove(`guies/que-es/${lang}.mdx`).findings();
    const place = { file: `content/${file}`, line: 1, level: null, field: '' };
    const { message } = expectFinding(findings, { ...place, severity: 'warning' });
    expect(message).toContain(`Falta el fitxer ${lang}.mdx`);
  });

  it('without its Catalan file is refused, once, with the links that lead to it', () => {
    const scratch = new Scratch().write('guies/altra/ca.mdx', new Scratch().read(file));
    for (const lang of ['es', 'en'])
      scratch.write(`guies/altra/${lang}.mdx`, scratch.read(`guies/que-es/${lang}.mdx`));
    scratch.edit(file, 'fitxa](/projectes/)', 'fitxa](/guies/altra/)');
    for (const lang of ['es', 'en'])
      scratch.edit(`guies/que-es/${lang}.mdx`, '](/projectes/)', '](/guies/altra/)');
    expect(scratch.findings()).toEqual([]);
    const findings = scratch.remove('guies/altra/ca.mdx').findings();
    expect(findings.map(({ file: of, severity }) => `${severity} ${of}`)).toEqual([
      'error content/guies/altra/en.mdx',
      ...['ca', 'en', 'es'].map((lang) => `error content/guies/que-es/${lang}.mdx`),
    ]);
    expect(findings[0]?.message).toMatch(/no té el fitxer ca\.mdx/);
  });

  it.each([
    [
      'another figure',
      'summary: Una recopilación',
      'summary: Una recopilación en 12 partes',
      'summary',
      /xifres/,
    ],
    ['Catalan words', /title: .*/, 'title: Allò que l’observatori explica sempre', 'title', /encara és/],
    ['another link', '](/projectes/)', '](/forum/)', 'body', /enllaços.*«\/projectes\/».*«\/forum\/»/],
    [
      'another heading',
      '## Una',
      '## Antes\n\n## Una',
      'body',
      /Apartats del text: 2\. Apartats en català: 1/,
    ],
    ['another paragraph', 'Cada proyecto', 'Hola.\n\nCada proyecto', 'body', /Paràgrafs.*: 2\. En català: 1/],
  ] as const)('in another language with %s is warned of', (_, from, to, field, says) => {
    const spanish = 'guies/que-es/es.mdx';
    const scratch = new Scratch().edit(spanish, from, to);
    if (field === 'title') scratch.edit(file, /title: .*/, 'title: Allò que l’observatori explica sempre');
    const { message } = expectFinding(scratch.findings(), {
      ...{ file: `content/${spanish}`, severity: 'warning', level: null, field },
    });
    expect(message).toMatch(says);
  });
});
