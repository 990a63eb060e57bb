import { describe, it } from 'vitest';
import { expectMistake, type Mistake } from './mistake.ts';

function wrong(
  was: string,
  is: string,
  field: string,
  level: Mistake['level'],
  choices: RegExp,
  meant?: string,
) {
  const read = is.replace(/^(\w+:|-) /, '');
  return {
    ...{ name: `«${is}»`, from: was, to: is, at: is.replace(/^- /, ''), field, level: level ?? null },
    says: [new RegExp(`«${read}»`), choices],
    ...(meant && { fix: new RegExp(`«${meant}»`) }),
  };
}

const phases = /prototip, pilot, implantat/;
const areas = /primera-linia, .*serveis-socials/;
const mistakes: Mistake[] = [
  wrong('phase: implantat', 'phase: implantada', 'phase', 5, phases, 'implantat'),
  wrong('phase: implantat', 'phase: PILOT', 'phase', 5, phases, 'pilot'),
  wrong('phase: implantat', 'phase: acabat', 'phase', 5, phases),
  wrong('phase: implantat', 'phase: 3', 'phase', 5, phases),
  wrong('- primera-linia', '- primera-linea', 'areas[0]', 3, areas, 'primera-linia'),
  wrong('- primera-linia', '- Serveis socials', 'areas[0]', 3, areas, 'serveis-socials'),
  wrong('- proces', '- procés', 'transformation[1]', 3, /servei, proces, organitzacio/, 'proces'),
  wrong('- visita', '- visites', 'openTo[1]', 2, /contacte, visita, collaboracio/, 'visita'),
  wrong('unit: hores', 'unit: hora', 'savings[0].unit', 3, /euros, hores, dies/, 'hores'),
  wrong('unit: hores', 'unit: €', 'savings[0].unit', 3, /euros, hores, dies/),
  wrong('period: any', 'period: anys', 'savings[0].period', 3, /any, mes, tramit, total/, 'any'),
  wrong('kind: document', 'kind: pdf', 'materials[0].kind', 6, /article, video, demo/),
  wrong('label: bona-practica', 'label: bona practica', 'label', null, /iniciativa/, 'bona-practica'),
];

describe('A choice', () => {
  it.each(mistakes)('written $name is refused with the values there are, and the nearest', expectMistake);

  it('written as a list is refused with the values there are', () => {
    const place = { at: 'phase:', field: 'phase', level: 5 } as const;
    expectMistake({
      name: '',
      from: 'phase: implantat',
      to: 'phase: [pilot]',
      ...place,
      says: [/pilot/, phases],
    });
  });
});
