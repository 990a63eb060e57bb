import { describe, expect, it } from 'vitest';
import { sayName } from '../../src/domain/names.ts';

const names = { 'Aprenentatge automàtic': { es: 'Aprendizaje automático', en: 'Machine learning' } };

describe('The name of a technology', () => {
  it('is said in the language of the reader', () => {
    expect(sayName(names, 'Aprenentatge automàtic', 'en')).toEqual({ text: 'Machine learning', lang: 'en' });
    expect(sayName(names, 'Aprenentatge automàtic', 'ca').text).toBe('Aprenentatge automàtic');
  });

  it('stays as the sheet writes it, marked as Catalan, while nobody has translated it', () => {
    expect(sayName(names, 'RPA', 'es')).toEqual({ text: 'RPA', lang: 'ca' });
  });

  it('is not taken from what every object has', () => {
    expect(sayName({}, 'constructor', 'es')).toEqual({ text: 'constructor', lang: 'ca' });
  });
});
