import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/domain/language.ts';
import { lixOf, sentencesOf } from '../../src/domain/reading-ease.ts';

const counted = (text: string) => sentencesOf(text, 'ca').map(({ words }) => words);
const read = (texts: readonly string[], lang: Language) => texts.flatMap((text) => sentencesOf(text, lang));

describe('The sentences of a text', () => {
  it.each([
    ['La gent feia cua. Ara no.', [4, 2]],
    ['Què passa? Res! I ara…', [2, 1, 2]],
    ['El nombre 2.520 és gran', [5]],
    ['A les 10.30 h', [4]],
    ['L’Ajuntament d’aquí', [2]],
    ["L'Ajuntament d'aquí", [2]],
    ['El núm. 3, p. ex., va bé', [7]],
    ['— … «»', []],
    ['', []],
  ])('of «%s» have %j words', (text, words) => {
    expect(counted(text)).toEqual(words);
  });

  it('are quoted without the spaces around them', () => {
    expect(sentencesOf('  Una.  Dues paraules. ', 'ca').map(({ text }) => text)).toEqual([
      'Una.',
      'Dues paraules.',
    ]);
  });

  it('do not end where a line of the author’s does', () => {
    expect(counted('La gent feia\ncua a peu dret.')).toEqual([7]);
  });
});

describe('LIX', () => {
  it.each([
    ['nothing', [], 0],
    ['no words', ['…', ''], 0],
    ['four short words', ['La gent feia cua.'], 4],
    ['a word of six letters', ['Abcdef'], 1],
    ['a word of seven letters', ['Abcdefg'], 101],
    ['a word of seven letters with accents', ['Àbcdèfç'], 101],
    ['two sentences in one text', ['Una cua. Dues cues.'], 2],
    ['two sentences in two texts', ['Una cua', 'Dues cues'], 2],
    ['one long word in four', ['La gent feia tràmits'], 29],
  ])('of %s is right', (_, texts, lix) => {
    expect(lixOf(read(texts, 'ca'))).toBe(lix);
  });

  it('is the same in every language for words that have no language', () => {
    const texts = ['Alfa beta gamma. Delta epsilon.'];
    expect(new Set(LANGUAGES.map((lang) => lixOf(read(texts, lang)))).size).toBe(1);
  });

  it('is a figure from 0 up, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), fc.constantFrom(...LANGUAGES), (texts, lang) => {
        expect(lixOf(read(texts, lang))).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
