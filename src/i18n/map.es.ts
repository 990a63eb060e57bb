import type { MapWords } from './map.ca.ts';

/** The words of the map, in Spanish. */
export const mapEs: MapWords = {
  title: 'El mapa de los proyectos',
  nav: 'Mapa',
  lead: 'Dónde se han hecho. Cuanto mayor es el círculo, más proyectos hay; los mismos lugares los tenéis también en lista.',
  pageTitle: (region) => `El mapa de los proyectos: ${region}`,
  regions: 'Partes del mapa',
  region: { catalunya: 'Cataluña', europa: 'Europa', mon: 'Mundo' },
  drawing: (region) => `Mapa: ${region}`,
  list: 'Lugares con proyectos',
  skip: 'Saltar a la lista de lugares',
  here: { one: '1 proyecto en este mapa', many: '{n} proyectos en este mapa' },
  mark: { one: '1 proyecto', many: '{n} proyectos' },
  none: 'Aún no hay ningún proyecto en este mapa',
  noneLeft: 'Ningún proyecto en este mapa con estos filtros',
  unfiltered: 'No se han podido cargar los filtros: el mapa los muestra todos.',
  see: 'Vedlos en el mapa',
  toList: 'Vedlos en lista',
  unplaced: (n) => `No sabemos dónde situar ${n}.`,
};
