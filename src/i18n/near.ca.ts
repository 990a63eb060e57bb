import type { Reason } from '../domain/nearness.ts';

/** The words of what is near the reader, and like them. */
export const nearCa = {
  title: 'A prop i com nosaltres',
  nav: 'A prop',
  lead: 'Digueu d’on sou, i us posem primer els projectes fets més a prop i per ens com el vostre.',
  municipality: 'Municipi',
  hint: 'Escriviu-ne les primeres lletres i trieu-lo de la llista. N’hi ha 947.',
  options: 'Municipis que hi coincideixen',
  loading: 'S’estan carregant els municipis…',
  noOption: 'Cap municipi de Catalunya no es diu així.',
  matches: { one: '1 municipi hi coincideix', many: '{n} municipis hi coincideixen' },
  alike: {
    one: 'Cap municipi no es diu així: n’hi ha un que s’hi assembla.',
    many: 'Cap municipi no es diu així: n’hi ha {n} que s’hi assemblen.',
  },
  part: '{n} municipis hi coincideixen: se’n mostren {shown}',
  band: 'Quants hi viviu?',
  untold: 'No ho diem',
  kind: 'Quin ens sou?',
  locate: 'Feu servir la meva posició',
  private: 'Tot això es queda en aquest navegador: no ho enviem enlloc.',
  locating: 'S’està buscant on sou…',
  located: 'El municipi que teniu més a prop és {name}.',
  lost: 'El navegador no ens ha dit on sou. Escriviu el municipi.',
  far: 'Sou a més de 100 km de qualsevol municipi de Catalunya: escriviu-ne un.',
  broken: 'No s’han pogut carregar els municipis. Mentrestant, podeu entrar per comarca.',
  unranked:
    'No s’han pogut carregar els projectes. Torneu-ho a provar d’aquí a una estona; mentrestant, podeu entrar per comarca.',
  unkept: 'Aquest navegador no ho pot recordar: ho haureu de tornar a dir.',
  forget: 'Oblideu d’on som',
  found: '{count}: primer, els més propers i semblants ({name})',
  more: 'Mostreu-ne més',
  toSearch: 'Busqueu-hi paraules, o filtreu-los',
  reasons: {
    here: 'al vostre municipi',
    distance: 'a {km} km',
    'same-size': 'mateixa mida',
    'near-size': 'mida semblant',
    larger: 'més habitants',
    smaller: 'menys habitants',
    'same-kind': 'mateix tipus d’ens',
  } satisfies Record<Reason['why'] | 'here', string>,
  away: 'de vosaltres',
  lens: {
    ask: 'A quina distància és de vosaltres?',
    change: 'Canvieu de lloc',
    /** After a distance to a project of several bodies. */
    nearest: 'de l’ens més proper',
  },
  howTitle: 'Com els ordenem',
  how: (distance: string, half: string, size: string, kind: string) =>
    `De la distància surt el ${distance} % de la nota (es redueix a la meitat cada ${half} km), de la mida el ${size} %, i del tipus d’ens el ${kind} %. El que no digueu no compta, i el que la fitxa no diu no suma.`,
  noScript: 'Sense JavaScript no podem mesurar distàncies. Aquí teniu els projectes per comarca i per mida.',
};

/** The shape every language has. */
export type NearWords = typeof nearCa;
