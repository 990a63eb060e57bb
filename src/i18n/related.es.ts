import type { RelatedWords } from './related.ca.ts';

/** The words of the sheets related to one, in Spanish. */
export const relatedEs: RelatedWords = {
  title: 'También os puede servir',
  reasons: {
    technology: 'también con {name}',
    here: 'en el mismo lugar',
    distance: 'a {km} km de aquí',
    'same-area': 'mismo ámbito',
    'same-type': 'mismo tipo de cambio',
    'same-size': 'mismo tamaño',
    'same-body': 'de la misma entidad',
  },
};
