import { describe, expect, it } from 'vitest';
import { namesSchema, sayName } from '../../src/domain/names.ts';
import { read } from '../../src/domain/reading.ts';
import { factsOf, wordsOf } from './sample.ts';

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

describe('The names of a sheet on its page', () => {
  const facts = factsOf({
    technologies: ['Aprenentatge automàtic', 'RPA'],
    methodologies: ['Aprenentatge automàtic'],
    tools: ['Aprenentatge automàtic', 'constructor'],
  });

  it('are said in the language of the page, each with the language it is in', () => {
    for (const translation of [undefined, wordsOf()]) {
      const { technologies, methodologies, tools } = read(facts, translation, 'es', names);
      const translated = { text: 'Aprendizaje automático', lang: 'es' };
      expect(technologies).toEqual([translated, { text: 'RPA', lang: 'ca' }]);
      expect(methodologies).toEqual([translated]);
      expect(tools).toEqual([translated, { text: 'constructor', lang: 'ca' }]);
    }
  });

  it('are as the sheet writes them in Catalan, and where there is no list', () => {
    const written = ['Aprenentatge automàtic', 'RPA'].map((text) => ({ text, lang: 'ca' }));
    expect(read(facts, undefined, 'ca', names).technologies).toEqual(written);
    expect(read(facts, wordsOf(), 'en').technologies).toEqual(written);
  });
});

describe('The list of names', () => {
  it('has each name in every language but Catalan', () => {
    expect(namesSchema.safeParse(names).success).toBe(true);
    expect(namesSchema.safeParse({ RPA: { es: 'RPA' } }).success).toBe(false);
    expect(namesSchema.safeParse({ RPA: { es: 'RPA', en: 'RPA', ca: 'RPA' } }).success).toBe(false);
    expect(namesSchema.safeParse({ ['a'.repeat(81)]: { es: 'a', en: 'a' } }).success).toBe(false);
  });
});
