import { describe, expect, it } from 'vitest';
import { faultsEn } from '../../src/i18n/faults.en.ts';
import { faultsEs } from '../../src/i18n/faults.es.ts';
import { expectFinding } from './mistake.ts';
import { Scratch } from './scratch.ts';

const NAMES = 'noms.yaml';
const said = (name: string) => `${name}:\n  es: Agenda compartida\n  en: Shared calendar\n`;
/** One that two sheets of the fixture write. */
const USED = said('Calendari compartit');
const withNames = (text: string | Uint8Array) => new Scratch().write(NAMES, text);
const place = { file: `content/${NAMES}`, level: null } as const;

describe('The list of names in other languages', () => {
  it('is fine where sheets write its names, and may be missing', () => {
    expect(
      withNames(`# Com es diuen\n${USED}${said('Agenda Oberta')}${said('Prova amb usuaris')}`).findings(),
    ).toEqual([]);
    expect(new Scratch().findings()).toEqual([]);
  });

  it('is warned of a name no sheet writes, with the nearest, on its line', () => {
    const scratch = withNames(`${USED}${said('Agenda Obert')}`);
    const finding = expectFinding(scratch.findings(), {
      ...{ ...place, ...scratch.at(NAMES, 'Agenda Obert:'), severity: 'warning', field: 'Agenda Obert' },
    });
    expect(finding.message).toMatch(/«Agenda Obert»/);
    expect(finding.fix).toMatch(/«Agenda Oberta»/);
  });

  it('is warned of a name near none, which is to be taken out', () => {
    const finding = expectFinding(withNames(said('Intel·ligència')).findings(), {
      ...place,
      severity: 'warning',
    });
    expect(finding.message).toMatch(/Cap fitxa no fa servir el nom «Intel·ligència»/);
    expect(finding.fix).toMatch(/Traieu-lo/);
  });

  it('is warned of a name that sheets write in other letters', () => {
    const finding = expectFinding(withNames(said('calendari compartit')).findings(), { severity: 'warning' });
    expect(finding.fix).toMatch(/«Calendari compartit»/);
  });

  it('is told in Spanish and in English too', () => {
    const scratch = withNames(said('Paper'));
    const [spanish, english] = [faultsEs, faultsEn].map((words) =>
      expectFinding(scratch.findings(words), {}),
    );
    expect(spanish?.message).toMatch(/ficha.*«Paper»/);
    expect(english?.message).toMatch(/sheet.*“Paper”/);
  });

  it.each([
    ['without a language', 'Calendari compartit:\n  es: Agenda\n', 'Calendari compartit:', '.en'],
    ['with a language of no reader', `${USED}  fr: Agenda\n`, 'fr:', '.fr'],
    ['with Catalan, which is the name', `${USED}  ca: Calendari\n`, 'ca:', '.ca'],
    ['said in one language alone', 'Calendari compartit: Agenda\n', 'Calendari', ''],
    ['said as a number', 'Calendari compartit:\n  es: 2\n  en: Two\n', 'es:', '.es'],
    ['said with a tag', 'Calendari compartit:\n  es: <b>A</b>\n  en: B\n', 'es:', '.es'],
    ['said as nothing', 'Calendari compartit:\n  es:\n  en: B\n', 'es:', '.es'],
    ['said too long', `Calendari compartit:\n  es: ${'a'.repeat(121)}\n  en: B\n`, 'es:', '.es'],
  ])('is refused a name %s, on its line', (_, text, at, key) => {
    const scratch = withNames(`# Noms\n${text}`);
    expectFinding(scratch.findings(), {
      ...{
        ...place,
        line: scratch.at(NAMES, at).line,
        severity: 'error',
        field: `Calendari compartit${key}`,
      },
    });
  });

  it.each([
    ['a list', '- Calendari compartit\n'],
    ['a text', 'Calendari compartit\n'],
    ['a name twice', USED + USED],
    ['half a text', 'Calendari compartit:\n  es: "Agenda\n'],
    ['nothing', ''],
    ['other bytes', Buffer.from('Sol·licitud:\n  es: a\n  en: b\n', 'latin1')],
  ])('is refused where it is %s', (_, text) => {
    expectFinding(withNames(text).findings(), { ...place, severity: 'error' });
  });

  it('is judged where there is nothing worse than a warning in its file', () => {
    const findings = withNames(`\ufeff${said('Paper')}`.replaceAll('\n', '\r\n')).findings();
    expect(findings.map(({ severity, message }) => [severity, /Paper/.test(message)])).toEqual([
      ...[
        ['warning', false],
        ['warning', false],
      ],
      ['warning', true],
    ]);
  });

  it.each(['constructor', 'toString', '__proto__'])('is warned of «%s» as of any other name', (name) => {
    const finding = expectFinding(withNames(said(name)).findings(), { ...place, severity: 'warning' });
    expect(finding.message).toContain(`«${name}»`);
  });

  it('is not what stands under its name anywhere else', () => {
    const findings = new Scratch().write('administracions/llista/noms.yaml', USED).findings();
    expectFinding(findings, { severity: 'error', file: 'content/administracions/llista/noms.yaml' });
  });
});
