import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kilometresBetween } from '../../src/domain/place.ts';
import { proximityOf } from '../../src/domain/proximity.ts';

describe('The proximity of a project', () => {
  it.each([
    ['Barcelona', '08019'],
    ['Girona', '17079'],
    ['Lleida', '25120'],
    ['Tarragona', '43148'],
  ])('is km0 for a town of the province of %s', (_, municipality) => {
    expect(proximityOf([{ country: 'ES', municipality }])).toBe('km0');
  });

  it.each([
    ['Madrid', 'ES', '28079'],
    ['Huesca, next door', 'ES', '22125'],
    ['Castelló, next door', 'ES', '12138'],
    ['Melilla', 'ES', '52001'],
    ['France, with digits that happen to be ours', 'FR', '08019'],
    ['Spain, without a municipality', 'ES', undefined],
    ['Andorra', 'AD', undefined],
  ])('is forans for a body of %s', (_, country, municipality) => {
    expect(proximityOf([{ country, municipality }])).toBe('forans');
  });

  it('is km0 as soon as one of its bodies is Catalan, in whatever place', () => {
    const far = { country: 'DE' };
    const near = { country: 'ES', municipality: '08121' };
    expect(proximityOf([far, near])).toBe('km0');
    expect(proximityOf([near, far])).toBe('km0');
    expect(proximityOf([far, far])).toBe('forans');
  });
});

describe('The distance between two places', () => {
  const mataro = { latitude: 41.54, longitude: 2.44 };

  it.each([
    ['Barcelona', { latitude: 41.39, longitude: 2.17 }, 28],
    ['Berlin', { latitude: 52.52, longitude: 13.405 }, 1475],
    ['the other side of the earth', { latitude: -41.54, longitude: -177.56 }, 20015],
  ])('from Mataró to %s is right to within three in a hundred', (_, place, kilometres) => {
    expect(Math.abs(kilometresBetween(mataro, place) - kilometres)).toBeLessThan(kilometres * 0.03);
  });

  it('is a number, the same both ways, and none from a place to itself', () => {
    const degrees = (max: number) => fc.double({ min: -max, max, noNaN: true });
    const places = fc.record({ latitude: degrees(90), longitude: degrees(180) });
    fc.assert(
      fc.property(places, places, (a, b) => {
        expect(kilometresBetween(a, b)).toBeCloseTo(kilometresBetween(b, a), 6);
        expect(kilometresBetween(a, b)).toBeLessThan(20_040);
        expect(kilometresBetween(a, a)).toBe(0);
      }),
    );
  });
});
