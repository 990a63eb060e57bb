import { describe, expect, it } from 'vitest';
import type { Finding } from '../../scripts/content/check.ts';
import { faultsEn } from '../../src/i18n/faults.en.ts';
import { faultsEs } from '../../src/i18n/faults.es.ts';
import { expectFinding } from './mistake.ts';
import { findingsAfter, Scratch } from './scratch.ts';

const GUIDE = 'guies/que-es/ca.mdx';
const HEADING = '## Una base';
const linked = (address: string, file = GUIDE) => ({
  ...{ file, from: HEADING, to: `Mireu [això](${address}).\n\n${HEADING}` },
  ...{ at: address, field: 'body' },
});

/** What is refused of the links of a guide; that its translations lack them is told apart, as a warning. */
function refused(text: string): Finding[] {
  return findingsAfter(GUIDE, HEADING, text).filter(({ severity }) => severity === 'error');
}

describe('A link of a guide', () => {
  it.each([
    ['/projectes/vilaclara-cita-previ/', '/projectes/vilaclara-cita-previa/'],
    ['/projectes/vilaclara-cita-previ', '/projectes/vilaclara-cita-previa/'],
    ['/guies/que-ess/', '/guies/que-es/'],
    ['/administracions/ajuntament-vilaclara/', '/administracions/ajuntament-de-vilaclara/'],
    ['/administracions/ajuntament-vilaclara/#projectes', '/administracions/ajuntament-de-vilaclara/'],
  ])('to %s, which does not exist, is refused with the nearest one', (address, meant) => {
    const { at, ...change } = linked(address);
    const place = new Scratch().edit(GUIDE, change.from, change.to).at(GUIDE, at);
    const { message, fix } = expectFinding(refused(change.to), {
      ...{ file: `content/${GUIDE}`, ...place, level: null, field: 'body' },
    });
    expect(message).toMatch(/aquesta pàgina no existeix/);
    expect(message).toContain(address.replace(/\/?(#.*)?$/, '/'));
    expect(fix).toBe(`Volíeu dir «${meant}»?`);
  });

  it('to nothing that resembles a page is refused, without a guess', () => {
    expect(refused(linked('/projectes/zzz/').to).map(({ fix }) => fix)).toEqual([undefined]);
  });

  it('is told in Spanish and in English too', () => {
    const scratch = new Scratch().edit(GUIDE, HEADING, linked('/projectes/vilaclara-cita-previ/').to);
    const [spanish, english] = [faultsEs, faultsEn].map(
      (words) => scratch.findings(words).find(({ severity }) => severity === 'error')?.message,
    );
    expect(spanish).toMatch(/«\/projectes\/vilaclara-cita-previ\/», y esta página no existe/);
    expect(english).toMatch(/“\/projectes\/vilaclara-cita-previ\/”, and that page does not exist/);
  });

  it('is judged each time it stands', () => {
    const to = `[a](/projectes/zzz/) i [b](/guies/zzz/) i [c](/projectes/zzz/)\n\n${HEADING}`;
    expect(refused(to)).toHaveLength(3);
  });

  it('is not taken for a page by the names every JavaScript object answers to', () => {
    expect(refused(linked('/projectes/constructor/').to)).toHaveLength(1);
  });

  it.each([
    '/projectes/vilaclara-cita-previa/',
    '/projectes/vilaclara-cita-previa',
    '/projectes/la-riba-expedient-unic/#apartat-1',
    '/projectes/vilaclara-cita-previa/?x=1',
    '/projectes/vilaclara-cita-previa "La fitxa"',
    '/projectes/vilaclara-cita-previa/ "La fitxa"',
    '/guies/que-es/',
    '/administracions/gemeinde-lindental/',
    '/projectes/',
    '/administracions/',
    '/forum/',
    '/cerca/?q=zzz',
    'https://vilaclara.example.cat/projectes/zzz/',
  ])('to %s is fine', (address) => {
    expect(refused(linked(address).to)).toEqual([]);
  });
});
