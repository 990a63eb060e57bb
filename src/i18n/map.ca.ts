/** The words of the map. */
export const mapCa = {
  title: 'El mapa dels projectes',
  nav: 'Mapa',
  lead: 'On s’han fet. Com més gran és el cercle, més projectes hi ha; els mateixos llocs els teniu també en llista.',
  pageTitle: (region: string) => `El mapa dels projectes: ${region}`,
  regions: 'Parts del mapa',
  region: { catalunya: 'Catalunya', europa: 'Europa', mon: 'Món' },
  drawing: (region: string) => `Mapa: ${region}`,
  list: 'Llocs amb projectes',
  skip: 'Aneu a la llista de llocs',
  here: { one: '1 projecte en aquest mapa', many: '{n} projectes en aquest mapa' },
  mark: { one: '1 projecte', many: '{n} projectes' },
  none: 'Encara no hi ha cap projecte en aquest mapa',
  noneLeft: 'Cap projecte en aquest mapa amb aquests filtres',
  unfiltered: 'No s’han pogut carregar els filtres: el mapa els mostra tots.',
  see: 'Veieu-los al mapa',
  toList: 'Veieu-los en llista',
  unplaced: (n: string) => `No sabem on situar-ne ${n}.`,
};

/** The shape every language has. */
export type MapWords = typeof mapCa;
