import { describe, expect, it } from 'vitest';
import { expectFinding, expectMistake, saidAbroad, type Mistake } from './mistake.ts';
import { ENGLISH, Scratch, SHEET, SPANISH } from './scratch.ts';

const fix = /Poseu al dia la traducció/;
const MEMOIR = 'https://vilaclara.example.cat/memoria';
const PARAGRAPH = /La oficina contó .*/;
const spanish = (from: string | RegExp, to: string, at: string) =>
  ({ name: to, file: SPANISH, from, to, at, severity: 'warning', level: 3 }) as const;

/** The fixture with its first value said anew in the three languages. */
const said = (catalan: string, inSpanish: string, english: string) =>
  new Scratch()
    .edit(SHEET, /- Ningú no espera .*/, `- ${catalan}`)
    .edit(SPANISH, /- Nadie espera .*/, `- ${inSpanish}`)
    .edit(ENGLISH, /- Nobody waits .*/, `- ${english}`)
    .findings()
    .map(({ file, message }) => `${file.slice(-5)} ${message}`);

const mistakes: Mistake[] = [
  {
    ...spanish('más de diez minutos', 'más de 20 minutos', 'Nadie espera'),
    ...{
      field: 'value[0]',
      says: [/«value» no dona les mateixes xifres que en català: hi sobra «20»\./],
      fix,
    },
  },
  {
    ...spanish('durante dos semanas', 'durante 15 días', '\n## Cómo empezó'),
    ...{ field: 'body', says: [/^El text no dona les mateixes xifres que en català: hi sobra «15»\./], fix },
  },
  {
    ...spanish(`(${MEMOIR})`, `(${MEMOIR}-2)`, '\n## Cómo empezó'),
    ...{ field: 'body', fix },
    says: [new RegExp(`els mateixos enllaços.*: hi falta «${MEMOIR}» i hi sobra «${MEMOIR}-2»\\.`)],
  },
  {
    ...spanish(`[quién hacía cola y por qué](${MEMOIR})`, 'quién hacía cola', '\n## Cómo empezó'),
    ...{ field: 'body', says: [new RegExp(`els mateixos enllaços.*: hi falta «${MEMOIR}»\\.`)], fix },
  },
  {
    ...spanish(/- Nadie espera .*/, '- Ningú no espera més de deu minuts.', 'Ningú no'),
    ...{ field: 'value[0]', fix: /Traduïu-ho/ },
    says: [/«value» encara és en català: «Ningú no espera més de deu minuts\.»/],
  },
  {
    ...spanish(
      PARAGRAPH,
      `L’oficina va comptar durant dues setmanes [qui feia cua i per què](${MEMOIR}).`,
      'L’of',
    ),
    ...{ field: 'body', says: [/^Un tros del text encara és en català: «L’oficina va/], fix: /Traduïu-ho/ },
  },
];

describe('A translation that does not tell what the Catalan sheet tells', () => {
  it.each(mistakes)('is warned of: «$name»', expectMistake);

  it('is told in Spanish and in English too', () => {
    const [inSpanish, english] = saidAbroad({ file: SPANISH, from: 'de diez minutos', to: 'de 20 minutos' });
    expect(inSpanish).toMatch(/«value» no da las mismas cifras que en catalán: sobra «20»/);
    expect(english).toMatch(/“value” does not give the same figures as the Catalan: “20” is extra/);
  });

  it('was left behind when the Catalan sheet changed, each in its file', () => {
    const scratch = new Scratch().edit(SHEET, 'deu minuts', '15 minuts').edit(SPANISH, 'diez', '20');
    expect(scratch.findings().map(({ file, field, message }) => [file.slice(-5), field, message])).toEqual([
      ['en.md', 'value[0]', expect.stringMatching(/: hi falta 15\.$/)],
      ['es.md', 'value[0]', expect.stringMatching(/: hi falta 15 i hi sobra «20»\.$/)],
    ]);
  });

  it('lost a paragraph with a figure and a link', () => {
    const scratch = new Scratch()
      .remove(ENGLISH)
      .edit(SHEET, '## Què va', `Hi va [haver 300 visites](${MEMOIR}-2).\n\n## Què va`);
    const [figure, link] = scratch.findings();
    expect([figure?.message, link?.message]).toEqual([
      expect.stringMatching(/xifres.*: hi falta 300/),
      expect.stringMatching(/enllaços.*: hi falta «.*-2»/),
    ]);
  });

  it('copies six words; five may be a name', () => {
    const six = 'Ningú no hi espera mai gens';
    const five = 'Ningú no hi espera gens';
    expect(said(six, six, 'Nobody waits')).toEqual([expect.stringMatching(/^es\.md .*encara és en català/)]);
    expect(said(five, five, 'Nobody waits')).toEqual([]);
  });
});

describe('A translation that tells the same', () => {
  it.each([
    ['15 minuts, i no 20', 'No 20 minutos, sino 15', 'Not 20 minutes but 15'],
    ['Són 2.520 fulls', 'Son 2520 hojas', 'That is 2,520 sheets'],
    ['Són 1.234.567 fulls', 'Son 1.234.567 hojas', 'That is 1,234,567 sheets'],
    ['Val 12,50 euros', 'Cuesta 12,50 euros', 'It costs 12.50 euros'],
    ['Des del 25 d’abril de 2024', 'Desde el 25 de abril de 2024', 'Since April 25, 2024'],
    ['A les 10.30 h', 'A las 10:30', 'At 10:30'],
    ['Ho fan 3 persones', 'Lo hacen tres personas', 'Three people do it'],
    ['La llei 39/2015', 'La ley 39/2015', 'Act 39/2015'],
    ['Baixa un 85%', 'Baja un 85 %', 'It falls by 85%'],
  ])('may write it in its own way: «%s», «%s», «%s»', (catalan, inSpanish, english) => {
    expect(said(catalan, inSpanish, english)).toEqual([]);
  });

  it('may part the thousands with a space, as Spanish does', () => {
    expect(said('Són 12.520 fulls', 'Son 12\u00a0520 hojas', 'That is 12,520 sheets')).toEqual([]);
    expect(said('Són 12.520 fulls', 'Son 12\u202f520 hojas', 'That is 12,520 sheets')).toEqual([]);
  });

  it('may keep the long name of a department', () => {
    const name = 'Àrea de Serveis a les Persones, Oficina d’Atenció';
    const scratch = new Scratch().edit(SHEET, /role: Oficina .*/, `role: ${name}`);
    expect(scratch.edit(SPANISH, /role: Oficina .*/, `role: ${name}`).findings()).toEqual([]);
  });

  it('hears nothing of figures and links when it has no body: only that it lacks one', () => {
    const findings = new Scratch().edit(SPANISH, /---\n\n[\s\S]*$/, '---\n').findings();
    expect(expectFinding(findings, { field: 'body' }).message).toMatch(/no està traduït/);
  });
});
