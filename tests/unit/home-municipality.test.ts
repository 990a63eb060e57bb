import { describe, expect, it } from 'vitest';
import { municipalitiesLike, municipalityOf, municipalityRow } from '../../src/domain/home-municipality.ts';
import { nearestTo } from '../../src/domain/place.ts';

const town = (code: string, name: string, latitude = 41.5, longitude = 2) => ({
  ...{ code, name, place: { latitude, longitude } },
});
const TOWNS = [
  town('25137', 'Móra la Nova', 41.1, 0.6),
  town('08101', "L'Hospitalet de Llobregat", 41.36, 2.1),
  town('43093', 'Móra d’Ebre', 41.09, 0.64),
  town('08187', 'Sabadell', 41.55, 2.1),
  town('08121', 'Mataró', 41.54, 2.44),
];
const like = (written: string) => municipalitiesLike(TOWNS, written).map(({ name }) => name);

describe('Municipalities that somebody is writing the name of', () => {
  it('are those whose name begins so, whatever its accents and capitals', () => {
    expect(like('mora')).toEqual(['Móra la Nova', 'Móra d’Ebre']);
    expect(like('MATARÓ')).toEqual(['Mataró']);
  });

  it('are then those of which another word does, behind an article or not', () => {
    expect(like('hospi')).toEqual(["L'Hospitalet de Llobregat"]);
    expect(like('la nova')).toEqual(['Móra la Nova']);
    expect(like('llob')).toEqual(["L'Hospitalet de Llobregat"]);
  });

  it('are found by an article that is written in one with its word', () => {
    for (const written of ['lhospitalet', 'LHospi', 'l hospitalet', 'lhospitalet de llobregat'])
      expect(like(written)).toEqual(["L'Hospitalet de Llobregat"]);
    expect(like('mora debre')).toEqual(['Móra d’Ebre']);
  });

  it('are none of nothing, and none of what no name has', () => {
    expect(like('  ')).toEqual([]);
    expect(like('bilbao')).toEqual([]);
  });
});

describe('A municipality', () => {
  it('travels as it is, but for a few hundred metres', () => {
    const { code, name, place } = municipalityOf(municipalityRow(town('08121', 'Mataró', 41.5399, 2.4449)));
    expect([code, name]).toEqual(['08121', 'Mataró']);
    expect(place.latitude).toBeCloseTo(41.54, 5);
    expect(place.longitude).toBeCloseTo(2.44, 5);
  });

  it('is the nearest to a place, with how far it is', () => {
    const nearest = nearestTo(TOWNS, { latitude: 41.56, longitude: 2.12 });
    expect(nearest?.one.name).toBe('Sabadell');
    expect(nearest?.kilometres).toBeLessThan(3);
    expect(nearestTo([], { latitude: 0, longitude: 0 })).toBeUndefined();
  });
});
