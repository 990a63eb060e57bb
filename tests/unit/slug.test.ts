import { describe, expect, it } from 'vitest';
import { sheetSlug, slugOf } from '../../src/domain/slug.ts';
import { slug } from '../../src/domain/values.ts';

describe('A text as an address', () => {
  it.each([
    ['Serveis socials', 'serveis-socials'],
    ['L’Hospitalet de l’Infant', 'l-hospitalet-de-l-infant'],
    ['Intel·ligència artificial', 'intelligencia-artificial'],
    ['  ¿Qué?  ', 'que'],
    ['漢字', ''],
  ])('%s is %s', (text, address) => {
    expect(slugOf(text)).toBe(address);
  });
});

describe('The address proposed for a sheet', () => {
  it.each([
    ['Manresa', 'Assistent guiat per a les llicències d’obres', 'manresa-assistent-guiat-llicencies-obres'],
    ['Mataró', 'Espai Mataró Connecta', 'mataro-espai-connecta'],
    ['', 'Cita prèvia', 'cita-previa'],
    ['Alella', '', 'alella'],
    ['', '', ''],
  ])('of %s and «%s» begins with the place: %s', (place, title, address) => {
    expect(sheetSlug(place, title)).toBe(address);
  });

  it('is never one that is taken', () => {
    expect(sheetSlug('Alella', 'Cita', ['alella-cita', 'alella-cita-2'])).toBe('alella-cita-3');
  });

  it('is short enough to be one, however long the names are', () => {
    const long = sheetSlug('Ajuntament '.repeat(30), 'transformació '.repeat(30), []);
    expect(slug.safeParse(long).success).toBe(true);
  });
});
