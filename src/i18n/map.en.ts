import type { MapWords } from './map.ca.ts';

/** The words of the map, in English. */
export const mapEn: MapWords = {
  title: 'The map of projects',
  nav: 'Map',
  lead: 'Where they were done. The bigger the circle, the more projects; the same places are also in a list.',
  pageTitle: (region) => `The map of projects: ${region}`,
  regions: 'Parts of the map',
  region: { catalunya: 'Catalonia', europa: 'Europe', mon: 'World' },
  drawing: (region) => `Map: ${region}`,
  list: 'Places with projects',
  skip: 'Skip to the list of places',
  here: { one: '1 project on this map', many: '{n} projects on this map' },
  mark: { one: '1 project', many: '{n} projects' },
  none: 'There is no project on this map yet',
  noneLeft: 'No project on this map with these filters',
  unfiltered: 'The filters could not be loaded: the map shows all projects.',
  see: 'See them on the map',
  toList: 'See them as a list',
  unplaced: (n) => `We do not know where to put ${n} of them.`,
};
