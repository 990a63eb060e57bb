import type { SearchFacet } from '../domain/search-state.ts';
import type { FoundKind, SearchOrder } from '../domain/search-lists.ts';

/** The words of the search. */
export const searchCa = {
  title: 'Busqueu projectes',
  query: 'Què busqueu?',
  button: 'Busqueu',
  filters: 'Filtres',
  clear: 'Traieu tots els filtres',
  sheets: { one: '1 projecte', many: '{n} projectes' },
  results: { one: '1 resultat', many: '{n} resultats' },
  resultsFor: '{count} per a «{query}»',
  emptyTitle: 'No n’hem trobat cap',
  advice: {
    words: 'Proveu una paraula més general, o mireu tots els projectes.',
    filters: 'Traieu algun filtre, o mireu tots els projectes.',
    both: 'Proveu una paraula més general, traieu algun filtre, o mireu tots els projectes.',
  },
  unknown: 'Res no diu «{words}».',
  completions: 'Paraules que comencen així:',
  lesser: 'Amb una paraula menys:',
  ask: 'Pregunteu-ho al fòrum',
  askWhy: 'No hi és, el que busqueu? Potser algú ho fa i encara no ho ha explicat.',
  all: 'Tots els projectes',
  searching: 'S’està buscant…',
  failed: 'No s’ha pogut carregar la cerca per paraules. Torneu-ho a provar d’aquí a una estona.',
  unfiltered: 'No s’han pogut carregar els filtres: sense ells, aquí teniu les fitxes més noves.',
  unnarrowed: 'No s’han pogut carregar els filtres: aquí teniu tot el que s’ha trobat, sense filtrar.',
  broken: 'No s’ha pogut carregar aquest resultat.',
  noScript: 'Sense JavaScript, aquí teniu les últimes fitxes; també hi podeu entrar per aquestes llistes:',
  rest: 'La resta de projectes',
  chosen: 'Filtres triats',
  remove: 'Traieu el filtre «{name}»',
  more: 'Mostreu-ne {n} més',
  fewer: 'Mostreu-ne menys',
  kinds: 'Què és',
  kind: { fitxa: 'Projecte', fil: 'Fil del fòrum', guia: 'Guia', ens: 'Ens local' } satisfies Record<
    FoundKind,
    string
  >,
  facet: {
    proximity: 'Proximitat',
    area: 'Àmbit',
    size: 'Mida del municipi',
    comarca: 'Comarca',
    country: 'País, si és de fora',
    phase: 'Fase',
    type: 'Tipus de transformació',
    kind: 'Tipus d’ens',
    year: 'Any d’inici',
    technology: 'Tecnologia',
    visit: 'Visita',
    results: 'Resultats',
    savings: 'Estalvis',
  } satisfies Record<SearchFacet, string>,
  shows: 'Que tinguin',
  yes: { visit: 'Visita oberta', results: 'Xifres de resultats', savings: 'Estalvis quantificats' },
  orderBy: 'Primer,',
  order: {
    rellevancia: 'els que més ho diuen',
    data: 'els més nous',
    distancia: 'els més propers',
    mida: 'els dels ens més petits',
  } satisfies Record<SearchOrder, string>,
  pages: 'Pàgines de resultats',
};

/** The shape every language has. */
export type SearchWords = typeof searchCa;
