import type { RelatedReason } from '../domain/related.ts';

/** The words of the sheets related to one: each reason is about the other sheet. */
export const relatedCa = {
  title: 'També us pot servir',
  reasons: {
    technology: 'també amb {name}',
    here: 'al mateix lloc',
    distance: 'a {km} km d’aquí',
    'same-area': 'mateix àmbit',
    'same-type': 'mateix tipus de canvi',
    'same-size': 'mateixa mida',
    'same-body': 'del mateix ens',
  } satisfies Record<RelatedReason['why'] | 'here', string>,
};

/** The shape every language has. */
export type RelatedWords = typeof relatedCa;
