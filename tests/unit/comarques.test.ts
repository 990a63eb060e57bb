import { describe, expect, it } from 'vitest';
import { comarcaSlug, HOME } from '../../src/domain/territory.ts';
import { slug } from '../../src/domain/values.ts';

describe('The address of a comarca', () => {
  it.each([
    ['Vallès Occidental', 'valles-occidental'],
    ["Pla d'Urgell", 'pla-d-urgell'],
    ["Pla de l'Estany", 'pla-de-l-estany'],
    ["Ribera d'Ebre", 'ribera-d-ebre'],
    ['Conca de Barberà', 'conca-de-barbera'],
    ['Alt Empordà', 'alt-emporda'],
    ['Lluçanès', 'llucanes'],
    ['Garraf', 'garraf'],
  ] as const)('of %s is %s', (comarca, address) => {
    expect(comarcaSlug(comarca)).toBe(address);
  });

  it('is different for each of the forty-three', () => {
    expect(new Set(HOME.comarques.map(comarcaSlug)).size).toBe(43);
  });

  it('is always a slug', () => {
    expect(HOME.comarques.map(comarcaSlug).filter((one) => !slug.safeParse(one).success)).toEqual([]);
  });
});
