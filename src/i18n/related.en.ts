import type { RelatedWords } from './related.ca.ts';

/** The words of the sheets related to one, in English. */
export const relatedEn: RelatedWords = {
  title: 'You may also find useful',
  reasons: {
    technology: 'also with {name}',
    here: 'in the same place',
    distance: '{km} km from here',
    'same-area': 'same area',
    'same-type': 'same kind of change',
    'same-size': 'same size',
    'same-body': 'by the same body',
  },
};
