import { describe, expect, it } from 'vitest';
import { expectFinding, type Mistake } from './mistake.ts';
import { BODY, Scratch, SHEET } from './scratch.ts';

const TITLE = 'title: Cita prèvia sense trucades';
const title = (to: string, at = to) => ({ name: to, from: TITLE, to: `title: ${to}`, at, field: '' });

// What people type when nobody has told them that a colon, an apostrophe or a star means something.
const broken: Mistake[] = [
  { ...title('Cita prèvia: sense trucades', 'Cita prèvia:'), says: [/dos punts/, /cometes/] },
  { ...title("'L'oficina que escolta'", 'oficina que'), says: [/YAML/, /cometes|apòstrof/] },
  { ...title('"Cita prèvia'), at: 'title: "', says: [/YAML/, /cometes/] },
  { ...title('@vilaclara obre'), says: [/reservat/, /cometes/] },
  { ...title('`Cita prèvia`'), says: [/reservat/, /cometes/] },
  { ...title('*Cita prèvia* sense trucades'), says: [/cometes/] },
  { ...title('!Cita prèvia sense trucades'), says: [/cometes|etiquetes/] },
  { ...title('&amp; companyia'), says: [/cometes|àncores/] },
  {
    name: 'a tab',
    from: '  - contacte',
    to: '\t- contacte',
    at: '\t- contacte',
    field: '',
    says: [/tabulador/, /espais/],
  },
  {
    name: 'a key twice',
    from: 'phase: implantat',
    to: 'phase: implantat\ntitle: Una altra',
    at: 'title: Una altra',
    field: '',
    says: [/«title»/, /dues vegades/],
    fix: /un de sol/,
  },
  {
    name: 'an unclosed bracket',
    from: 'tools:\n  - Agenda Oberta',
    to: 'tools: [Agenda',
    at: 'phase:',
    field: '',
    says: [/claudàtor|tanca/],
  },
];

describe('A header that YAML cannot read', () => {
  it.each(broken)('because of «$name» is told in Catalan, with what to do', ({ from, to, says, fix }) => {
    const [finding] = new Scratch().edit(SHEET, from, to).findings();
    expect(finding).toMatchObject({ file: `content/${SHEET}`, severity: 'error', level: null, field: '' });
    const said = `${finding?.message ?? ''} ${finding?.fix ?? ''}`;
    for (const words of says) expect(said).toMatch(words);
    if (fix) expect(finding?.fix).toMatch(fix);
  });

  it.each(broken)('because of «$name» is told once, on its line', ({ from, to, at }) => {
    const scratch = new Scratch().edit(SHEET, from, to);
    const { line } = scratch.at(SHEET, at);
    expectFinding(scratch.findings(), { line });
  });

  it.each(['"\\q"', '1\n---\nb: 2', '? [a]\n: b', '%YAML 9.9\n---\na: b', '"a\n---\nb'])(
    'because of %j is never told in English',
    (yaml) => {
      const findings = new Scratch().write(BODY, `name: ${yaml}\n`).findings();
      expect(findings.map(({ message }) => message).join('\n')).not.toMatch(
        /\b(the|with|must|please|sequence|documents|unexpected|expected|invalid)\b/i,
      );
    },
  );
});

describe('A file', () => {
  const lines = (text: string) => new Scratch().write('projectes/vilaclara-web/ca.md', text).findings();

  it.each([
    ['without a header', '# Cita prèvia\n\nHola.\n'],
    ['whose header is empty', '---\n---\n\nHola.\n'],
    ['that begins with an empty line', '\n---\ntitle: Cita\n---\n'],
    ['that holds only spaces', '   \n\n'],
  ])('%s is told what a header is', (_, text) => {
    const finding = expectFinding(lines(text), {
      line: 1,
      column: 1,
      severity: 'error',
      level: null,
      field: '',
    });
    expect(finding.message).toMatch(/capçalera/);
    expect(finding.message).toMatch(/---/);
  });

  it('whose header is never closed is told where it ought to end', () => {
    const finding = expectFinding(lines('---\ntitle: Cita prèvia\n\nHola.\n'), {
      line: 3,
      column: 1,
      field: '',
    });
    expect(finding.message).toMatch(/capçalera.*---/);
  });

  it.each(['- title\n- summary', 'Hola', '42', '# només un comentari'])(
    'whose header is %j, and not fields, is told so without empty quotation marks',
    (header) => {
      const finding = expectFinding(lines(`---\n${header}\n---\n`), { severity: 'error', field: '' });
      expect(finding.message).not.toMatch(/«»|null/);
      expect(finding.message).toMatch(/clau: valor|grup de camps|capçalera/);
    },
  );

  it('keeps what follows a second rule in its body', () => {
    expect(new Scratch().edit(SHEET, '## Què va canviar', '---\n\n## Què va canviar').findings()).toEqual([]);
  });
});
