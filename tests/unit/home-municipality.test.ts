import { describe, expect, it } from 'vitest';
import {
  municipalitiesAlike,
  municipalitiesLike,
  municipalityOf,
  municipalityRow,
} from '../../src/domain/home-municipality.ts';
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

describe('Municipalities that somebody may have meant by a name that none has', () => {
  const names = [
    'Girona',
    'Lleida',
    'Gelida',
    'Terrassa',
    'Tarrés',
    "La Seu d'Urgell",
    'La Ràpita',
    'Les',
    'Vic',
  ];
  const all = [...TOWNS, ...names.map((name) => town('00000', name))];
  const alike = (written: string) => municipalitiesAlike(all, written).map(({ name }) => name);

  it.each([
    ['Gerona', 'Girona'],
    ['lérida', 'Lleida'],
    ['Tarrasa', 'Terrassa'],
    ['Seo de Urgel', "La Seu d'Urgell"],
    ['sabadel', 'Sabadell'],
    ['Mtaaró', 'Mataró'],
    ['hospitalet del llobregat', "L'Hospitalet de Llobregat"],
  ])('are, of %s, written with slips or as in other times, first %s', (written, name) => {
    expect(alike(written)[0]).toBe(name);
  });

  it('are those whose whole name is among the words written', () => {
    expect(alike('Ajuntament de Vic')).toEqual(['Vic']);
    expect(alike('Sant Carles de la Ràpita')).toEqual(['La Ràpita']);
  });

  it('are none of nothing, of little words, and of what is like no name', () => {
    for (const written of ['', ' ', 'la', 'de les', 'xx', 'madrid', 'Consell Comarcal'])
      expect(alike(written), written).toEqual([]);
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
