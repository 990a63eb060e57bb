import { describe, expect, it } from 'vitest';
import { expectMistake, saidAbroad } from './mistake.ts';
import { findingsAfter, Scratch } from './scratch.ts';

const GUIDE = 'guies/que-es/ca.mdx';
const HEADING = '## Una base';
const linked = (address: string, file = GUIDE) => ({
  ...{ file, from: HEADING, to: `Mireu [això](${address}).\n\n${HEADING}` },
  ...{ at: address, field: 'body' },
});

describe('A link of a guide', () => {
  it.each([
    ['/projectes/vilaclara-cita-previ/', '/projectes/vilaclara-cita-previa/'],
    ['/projectes/vilaclara-cita-previ', '/projectes/vilaclara-cita-previa/'],
    ['/guies/que-ess/', '/guies/que-es/'],
    ['/administracions/ajuntament-vilaclara/', '/administracions/ajuntament-de-vilaclara/'],
    ['/administracions/ajuntament-vilaclara/#projectes', '/administracions/ajuntament-de-vilaclara/'],
  ])('to %s, which does not exist, is refused with the nearest one', (address, meant) => {
    const says = [/aquesta pàgina no existeix/, new RegExp(address.replace(/\/?(#.*)?$/, '/'))];
    expectMistake({ name: '', ...linked(address), says, fix: new RegExp(`Volíeu dir «${meant}»`) });
  });

  it('to nothing that resembles a page is refused, without a guess', () => {
    const findings = findingsAfter(GUIDE, HEADING, linked('/projectes/zzz/').to);
    expect(findings.map(({ fix }) => fix)).toEqual([undefined]);
  });

  it('is told in Spanish and in English too', () => {
    const [spanish, english] = saidAbroad(linked('/projectes/vilaclara-cita-previ/'));
    expect(spanish).toMatch(/«\/projectes\/vilaclara-cita-previ\/», y esta página no existe/);
    expect(english).toMatch(/“\/projectes\/vilaclara-cita-previ\/”, and that page does not exist/);
  });

  it('is judged each time it stands', () => {
    const to = `[a](/projectes/zzz/) i [b](/guies/zzz/) i [c](/projectes/zzz/)\n\n${HEADING}`;
    expect(findingsAfter(GUIDE, HEADING, to)).toHaveLength(3);
  });

  it('is not taken for a page by the names every JavaScript object answers to', () => {
    expect(findingsAfter(GUIDE, HEADING, linked('/projectes/constructor/').to)).toHaveLength(1);
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
    expect(findingsAfter(GUIDE, HEADING, linked(address).to)).toEqual([]);
  });

  it('may lead to a guide that is in another language only', () => {
    const scratch = new Scratch();
    const other = scratch.read(GUIDE);
    scratch.write('guies/com-es-fa/en.mdx', other).edit(GUIDE, HEADING, linked('/guies/com-es-fa/').to);
    expect(scratch.findings()).toEqual([]);
  });
});
