import type { NearWords } from './near.ca.ts';

/** The words of what is near the reader, and like them. */
export const nearEs: NearWords = {
  title: 'Cerca de nosotros y como nosotros',
  nav: 'Cerca',
  lead: 'Decid de dónde sois y os ponemos primero los proyectos hechos más cerca y por entidades como la vuestra.',
  municipality: 'Municipio',
  hint: 'Escribid las primeras letras y elegidlo de la lista. Hay 947.',
  options: 'Municipios que empiezan así',
  noOption: 'Ningún municipio de Cataluña se llama así.',
  matches: { one: '1 municipio empieza así', many: '{n} municipios empiezan así' },
  band: '¿Cuántos vivís allí?',
  anyBand: 'No lo decimos',
  kind: '¿Qué entidad sois?',
  locate: 'Usad mi ubicación',
  private: 'Todo esto se queda en este navegador: no lo enviamos a ninguna parte.',
  locating: 'Buscando dónde estáis…',
  located: 'El municipio que tenéis más cerca es {name}.',
  lost: 'El navegador no nos ha dicho dónde estáis. Escribid el municipio.',
  far: 'Estáis a más de 100 km de cualquier municipio de Cataluña: escribid uno.',
  broken: 'No se han podido cargar los municipios. Mientras tanto, podéis entrar por comarca.',
  unranked:
    'No se han podido cargar los proyectos. Volved a intentarlo dentro de un rato; mientras tanto, podéis entrar por comarca.',
  unkept: 'Este navegador no puede recordarlo: tendréis que volver a decirlo.',
  forget: 'Olvidad de dónde somos',
  found: '{count}: primero, los más cercanos y parecidos ({name})',
  more: 'Mostrad más',
  toSearch: 'Buscad palabras en ellos, o filtradlos',
  reasons: {
    here: 'en vuestro municipio',
    distance: 'a {km} km',
    'same-size': 'mismo tamaño',
    'near-size': 'tamaño parecido',
    larger: 'más habitantes',
    smaller: 'menos habitantes',
    'same-kind': 'mismo tipo de entidad',
  },
  away: 'de vosotros',
  lens: {
    ask: '¿A qué distancia está de vosotros?',
    change: 'Cambiad de lugar',
    nearest: 'de la entidad más cercana',
  },
  howTitle: 'Cómo los ordenamos',
  how: (distance, half, size, kind) =>
    `De la distancia sale el ${distance} % de la nota (se reduce a la mitad cada ${half} km), del tamaño el ${size} %, y del tipo de entidad el ${kind} %. Lo que no digáis no cuenta, y lo que la ficha no dice no suma.`,
  noScript: 'Sin JavaScript no podemos medir distancias. Aquí tenéis los proyectos por comarca y por tamaño.',
};
