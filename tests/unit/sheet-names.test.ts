import { describe, expect, it } from 'vitest';
import { sheetNameOf, sheetNameRow, sheetsLike } from '../../src/domain/sheet-names.ts';

const named = (slug: string, title: string, who: string) =>
  sheetNameOf(sheetNameRow(slug, { text: title, lang: 'ca' }, who));
const ALL = [
  named('a', 'Una agenda per a la cita prèvia', 'Ajuntament de Mataró, Maresme'),
  named('b', 'Cita prèvia per telèfon', 'Ajuntament de Móra la Nova, Ribera d’Ebre'),
  named('c', 'Col·laboració amb les escoles', 'Trelleborgs kommun, Suècia'),
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

  it('are none of nothing', () => {
    expect(like('  ')).toEqual([]);
    expect(like('·')).toEqual([]);
  });
});
