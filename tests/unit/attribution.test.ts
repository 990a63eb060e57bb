import { describe, expect, it } from 'vitest';
import { isAttributed } from '../../src/domain/attribution.ts';

describe('A figure is told as somebody’s word', () => {
  it.each([
    ...['Segons l’alcaldia, són 85.', 'Són 85, segons el Consorci AOC.', 'Segons cesep.be, són 85.'],
    ...['Segons “La Vanguardia” són 85.', 'Segons «El Punt», són 85.', 'Segons la mateixa notícia, són 85.'],
    ...[
      'Són 85, segons iBestuur.',
      'Segons dades municipals, són 85.',
      'Segons explica la Diputació, són 85.',
    ],
    ...['Segons una enquesta, són 85.', 'Segons l’estudi, són 85.', 'Segons els seus comptes, són 85.'],
    ...[
      'L’Ajuntament calcula que són 85.',
      'El mitjà local Capgròs diu que són 85.',
      'Localret diu que són 85.',
    ],
    ...['La mateixa nota diu que són 85.', 'La consultora també calcula que són 85.', 'Són 85, diu la nota.'],
    ...[
      'Els participants diuen que són 85.',
      'Són 85, calcula la Diputació.',
      'L’Ajuntament de la Riba afirma que són 85.',
    ],
  ])('in «%s»', (text) => {
    expect(isAttributed(text)).toBe(true);
  });

  it.each([
    ...[
      'L’eina es diu Decidim i té 85 usos.',
      'Els robots calculen 85 rutes.',
      'El preu va segons la mida: 85.',
    ],
    ...[
      'Segons i com, són 85.',
      'Tarda 45 segons.',
      'Tarda 45 segons Barcelona.',
      'Segons el cas, són 85 dies.',
    ],
    ...[
      'Les fonts no diuen si són 85.',
      'Molts diuen que són 85.',
      'Es calcula que són 85.',
      'Es diu que són 85.',
    ],
    ...[
      'L’empresa que es diu Bit en té 85.',
      'Diuen que són 85.',
      'La gent diu que són 85.',
      'Segons qui, són 85.',
    ],
    ...['El programa calcula 85 rutes segons les necessitats.', 'Qui diu 85, diu 90.', 'No són 85.', ''],
  ])('and not in «%s»', (text) => {
    expect(isAttributed(text)).toBe(false);
  });
});
