import { describe, expect, it } from 'vitest';
import { expectFinding } from './mistake.ts';
import { Scratch } from './scratch.ts';

const LIST = 'redireccions.yaml';
const place = { file: `content/${LIST}`, level: null, severity: 'error' } as const;
const listed = (...lines: string[]) => new Scratch().write(LIST, lines.map((line) => `${line}\n`).join(''));

describe('The list of addresses that sheets have left', () => {
  it('is fine where each leads to a sheet, several to the same one, and may be missing', () => {
    const scratch = listed(
      '# Fitxes que han canviat d’adreça',
      'vilaclara-cites: vilaclara-cita-previa',
      'vilaclara-oac: vilaclara-cita-previa',
    );
    expect(scratch.findings()).toEqual([]);
    expect(new Scratch().findings()).toEqual([]);
  });

  it('is refused an address that a sheet still has, on its line', () => {
    const scratch = listed('la-riba: la-riba-expedient-unic', 'lindental-app-avisos: vilaclara-cita-previa');
    const finding = expectFinding(scratch.findings(), { ...place, ...scratch.at(LIST, 'lindental') });
    expect(finding.message).toMatch(/«lindental-app-avisos» és l’adreça d’una fitxa que hi és/);
  });

  it('is refused the address of the pages of the list of projects, which it would hide', () => {
    const finding = expectFinding(listed('pagina: vilaclara-cita-previa').findings(), place);
    expect(finding.message).toMatch(/«pagina» no pot ser l’adreça que ha deixat una fitxa/);
  });

  it('is refused a way that goes over another address that was left, and told where it ends', () => {
    const scratch = listed(
      'vilaclara-cites: vilaclara-oac',
      'vilaclara-oac: oac-digital',
      'oac-digital: la-riba-expedient-unic',
    );
    const findings = scratch.findings();
    expect(findings.map(({ line, fix }) => [line, fix])).toEqual([
      [1, expect.stringContaining('«la-riba-expedient-unic»')],
      [2, expect.stringContaining('«la-riba-expedient-unic»')],
    ]);
  });

  it('is refused a way that ends nowhere or goes round, with the sheet of the nearest name if there is one', () => {
    const [near, round, other] = listed(
      'vilaclara: vilaclara-cita-previ',
      'una-volta: altra-volta',
      'altra-volta: una-volta',
    ).findings();
    expect(near?.fix).toContain('«vilaclara-cita-previa»');
    expect(round?.fix).toContain('l’adreça que la fitxa té ara');
    expect([near, round, other].map((one) => one?.line)).toEqual([1, 2, 3]);
  });

  it.each([
    ['a list', '- vilaclara\n'],
    ['an address with capitals', 'Vilaclara: vilaclara-cita-previa\n'],
    ['a path', '/projectes/vilaclara/: vilaclara-cita-previa\n'],
    ['an address twice', 'a: vilaclara-cita-previa\na: vilaclara-cita-previa\n'],
    ['remarks alone', '# Res\n'],
    ['nothing', ''],
  ])('is refused where it is %s', (_, text) => {
    expectFinding(new Scratch().write(LIST, text).findings(), place);
  });

  it('takes «constructor» for an address as any other', () => {
    expect(listed('constructor: vilaclara-cita-previa').findings()).toEqual([]);
    expectFinding(listed('vilaclara: constructor').findings(), place);
  });
});
