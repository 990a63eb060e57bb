import { describe, expect, it } from 'vitest';
import { sheetNameOf, sheetNameRow, sheetsLike } from '../../src/domain/sheet-names.ts';

const rowOf = (slug: string, title: string, who: string, names: readonly string[] = []) =>
  sheetNameRow(slug, { text: title, lang: 'ca' }, who, names);
const named = (...told: Parameters<typeof rowOf>) => sheetNameOf(rowOf(...told));
const ALL = [
  named('a', 'Una agenda per a la cita prèvia', 'Ajuntament de Mataró, Maresme'),
  named('b', 'Cita prèvia per telèfon', 'Ajuntament de Móra la Nova, Ribera d’Ebre'),
  named('c', 'Col·laboració amb les escoles', 'Trelleborgs kommun, Suècia', [
    'Trelleborgs kommun',
    'Trelleborg',
  ]),
  named('d', 'Un tauler', 'Diputació de Barcelona +2, Barcelonès', [
    'Diputació de Barcelona',
    'Ajuntament de Mura',
    'Ajuntament d’Arbolí',
  ]),
];
const like = (written: string) => sheetsLike(ALL, written).map(({ slug }) => slug);

describe('Sheets that somebody is writing the name of', () => {
  it('are those whose title or body has a word that begins so, whatever its accents and capitals', () => {
    expect(like('TREL')).toEqual(['c']);
    expect(like('mora')).toEqual(['b']);
    expect(like('collabo')).toEqual(['c']);
  });

  it('are first those whose title begins so', () => {
    expect(like('cita previa')).toEqual(['b', 'a']);
  });

  it('have every word that is written, be it of the title or of the body', () => {
    expect(like('cita mataro')).toEqual(['a']);
    expect(like('cita suecia')).toEqual([]);
  });

  it('are found by the bodies and towns that the line of their bodies has no room for', () => {
    expect(like('Mura')).toEqual(['d']);
    expect(like('ajuntament de mura')).toEqual(['d']);
    expect(like('arbo')).toEqual(['d']);
  });

  it('are none of nothing', () => {
    expect(like('  ')).toEqual([]);
    expect(like('·')).toEqual([]);
  });
});

describe('The name of a sheet as it travels', () => {
  it('says no word twice, and nothing more where its line says all', () => {
    expect(
      rowOf('a', 'Un tauler', 'Ajuntament de Mura +1, Bages', [
        'Ajuntament de Mura',
        'Ajuntament de Rellinars',
      ]),
    ).toEqual(['a', 'Un tauler', 'Ajuntament de Mura +1, Bages', 'rellinars']);
    expect(rowOf('a', 'Un tauler', 'Ajuntament de Mura, Bages', ['Ajuntament de Mura', 'Mura'])).toHaveLength(
      3,
    );
  });
});
