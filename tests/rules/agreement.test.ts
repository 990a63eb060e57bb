import { describe, expect, it } from 'vitest';
import { expectMistake, saidAbroad, type Mistake } from './mistake.ts';
import { ENGLISH, saidOfBarrier, Scratch, SHEET, SPANISH } from './scratch.ts';

const fix = /Poseu al dia la traducció/;
const MEMOIR = 'https://vilaclara.example.cat/memoria';
const PARAGRAPH = /La oficina contó .*/;
const PROBLEM = 'problem: La gent feia cua a peu dret, i el telèfon de l’oficina comunicava tot el matí.';
const spanish = (from: string | RegExp, to: string, at: string) =>
  ({ name: to, file: SPANISH, from, to, at, severity: 'warning', level: 3 }) as const;

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
    ...spanish('durante dos semanas', 'durante 15 días', 'La oficina contó'),
    ...{ field: 'body', says: [/^El text no dona les mateixes xifres que en català: hi sobra «15»\./], fix },
  },
  {
    ...spanish(`(${MEMOIR})`, `(${MEMOIR}-2)`, 'La oficina contó'),
    ...{ field: 'body', fix },
    says: [new RegExp(`els mateixos enllaços.*: hi falta «${MEMOIR}» i hi sobra «${MEMOIR}-2»\\.`)],
  },
  {
    ...spanish(`[quién hacía cola y por qué](${MEMOIR})`, 'quién hacía cola', 'La oficina contó'),
    ...{ field: 'body', says: [new RegExp(`els mateixos enllaços.*: hi falta «${MEMOIR}»\\.`)], fix },
  },
  {
    ...spanish(/problem: .*/, PROBLEM, 'problem: La gent'),
    ...{ field: 'problem', fix: /Traduïu-ho/ },
    says: [/«problem» encara és en català: «La gent feia cua a peu dret/],
  },
  {
    ...spanish(
      PARAGRAPH,
      `L’oficina va comptar durant dues setmanes [qui feia cua i per què](${MEMOIR}).`,
      'L’of',
    ),
    ...{ field: 'body', says: [/^Un tros del text encara és en català: «L’oficina va/], fix: /Traduïu-ho/ },
  },
  {
    ...spanish('| Tres agendas | Una agenda |', '| 12 agendas | Una agenda |', '| 12 agendas'),
    ...{ field: 'body', says: [/^El text no dona les mateixes xifres.*: hi sobra «12»\./], fix },
  },
  {
    ...spanish('\n## Qué cambió', '\n### Antes\n\n## Qué cambió', '\n## Cómo empezó'),
    ...{ field: 'body', says: [/^Apartats del text: 3\. Apartats en català: 2\./], fix },
  },
  {
    ...spanish('## Qué cambió\n', '', '\n## Cómo empezó'),
    ...{ field: 'body', says: [/^Apartats del text: 1\. Apartats en català: 2\./], fix },
  },
  {
    ...spanish('## Qué cambió', 'Nadie lo sabía.\n\n- Una lista\n\n## Qué cambió', '\n## Cómo empezó'),
    ...{ field: 'body', says: [/^Paràgrafs i punts del text: 7\. En català: 5\./], fix },
  },
  {
    ...spanish('title: Cita previa sin llamadas', 'title: Cita prèvia sense trucades', 'title'),
    ...{ field: 'title', level: 1, fix: /Traduïu-ho/ },
    says: [/«title» encara és en català: «Cita prèvia sense trucades»/],
  },
  {
    ...spanish(/- El personal .*/, '- El personal sap qui vindrà i què necessita.', 'El personal'),
    ...{ field: 'value[1]', says: [/«value» encara és en català/], fix: /Traduïu-ho/ },
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
    const scratch = new Scratch().edit(SHEET, 'Les persones grans', 'Les 15 persones grans');
    scratch.edit(SPANISH, 'Las personas mayores', 'Las 20 personas mayores');
    expect(scratch.findings().map(({ file, field, message }) => [file.slice(-5), field, message])).toEqual([
      ['en.md', 'barriers[0].text', expect.stringMatching(/: hi falta 15\.$/)],
      ['es.md', 'barriers[0].text', expect.stringMatching(/: hi falta 15 i hi sobra «20»\.$/)],
    ]);
  });

  it('lost a paragraph with a figure and a link', () => {
    const scratch = new Scratch()
      .remove(ENGLISH)
      .edit(SHEET, '## Què va', `Hi va [haver 300 visites](${MEMOIR}-2).\n\n## Què va`);
    expect(scratch.findings().map(({ message }) => message)).toEqual([
      expect.stringMatching(/Paràgrafs.*: 5\. En català: 6/),
      expect.stringMatching(/xifres.*: hi falta 300/),
      expect.stringMatching(/enllaços.*: hi falta «.*-2»/),
    ]);
  });

  it('was left behind by paragraphs without figures, links or headings', () => {
    const scratch = new Scratch().edit(
      SHEET,
      '## Què va',
      'Ningú no ho sabia.\n\nI va anar bé.\n\n## Què va',
    );
    expect(scratch.findings().map(({ file, level, message }) => [file.slice(-5), level, message])).toEqual([
      ['en.md', 3, 'Paràgrafs i punts del text: 5. En català: 7.'],
      ['es.md', 3, 'Paràgrafs i punts del text: 5. En català: 7.'],
    ]);
  });

  it.each(['\n## Qué cambió\n', 'La oficina contó'])(
    'is told in English and in Spanish of its parts too: %j',
    (from) => {
      const to = from.startsWith('\n') ? '\n' : `Hola.\n\n${from}`;
      const [inSpanish, english] = saidAbroad({ file: SPANISH, from, to });
      const counts = from.startsWith('\n') ? /\b1\b.*\b2\b/ : /\b6\b.*\b5\b/;
      expect(inSpanish).toMatch(counts);
      expect(english).toMatch(counts);
    },
  );

  it('copies six plain words; five may be a name', () => {
    const six = 'Calia demanar sempre papers abans d’entrar aquí';
    const five = 'Calia demanar sempre els Papers abans d’entrar aquí';
    expect(saidOfBarrier(six, six, 'Nobody waits')).toEqual([
      expect.stringMatching(/^es\.md .*encara és en català/),
    ]);
    expect(saidOfBarrier(five, five.replace('els', 'los'), 'Nobody waits')).toEqual([]);
  });

  it('copies seven of ten plain words; six may be words both languages share', () => {
    const catalan = 'un paper cada client porta sempre aquella taula gran plena neta bona';
    const seven = 'un paper cada client porta sempre aquella taula grande llena limpia';
    const six = 'un paper cada client porta sempre aquella mesa grande llena limpia';
    expect(saidOfBarrier(catalan, seven, 'Nobody waits')).toEqual([
      expect.stringMatching(/^es\.md .*encara és en català/),
    ]);
    expect(saidOfBarrier(catalan, six, 'Nobody waits')).toEqual([]);
  });

  it('has another small number, when both are digits', () => {
    expect(saidOfBarrier('Ho fan 3 persones', 'Lo hacen 4 personas', 'Three people')).toEqual([
      expect.stringMatching(/^es\.md .*: hi falta 3 i hi sobra «4»\.$/),
    ]);
  });
});
