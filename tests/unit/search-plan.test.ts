import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutPronouns } from '../../src/domain/clitics.ts';
import { excerptOf, markedText } from '../../src/domain/excerpt.ts';
import { commonScores, commonText, isCommon, keyOf } from '../../src/domain/search-lexicon.ts';
import { conceptsIn, lesserPlans, recordsOf, planOf } from '../../src/domain/search-plan.ts';
import { fold, wordsOf } from '../../src/domain/search-text.ts';

describe('A verb with its pronouns', () => {
  it.each([
    ['ayúdame', 'ayuda'],
    ['ayudame', 'ayuda'],
    ['solicítalo', 'solicita'],
    ['enviándolo', 'enviando'],
    ['ajudarme', 'ajudar'],
    ['rebre', undefined],
    ['sistema', undefined],
    ['canales', undefined],
    ['hola', undefined],
  ])('%s is %s without them', (form, verb) => {
    expect(withoutPronouns(form)).toBe(verb);
  });
});

describe('The words of a text', () => {
  it.each([
    ['L’alcalde d’Alella', ['l', 'alcalde', 'd', 'alella']],
    ["S'aprova", ['s', 'aprova']],
    [
      'intel·ligència, INTEL•LIGÈNCIA i inteŀligència',
      ['intel·ligència', 'intel·ligència', 'i', 'intel·ligència'],
    ],
    ['el 30 %: 2.500 h', ['el', '30', '2500', 'h']],
    ['', []],
    ['«—» …', []],
  ])('%s', (text, forms) => {
    expect(wordsOf(text).map(({ form }) => form)).toEqual(forms);
  });

  it('that a hyphen joins are one, and have their parts', () => {
    const [word] = wordsOf('e-SET');
    expect(word).toMatchObject({ form: 'eset', start: 0, end: 5 });
    expect(word?.parts.map(({ form }) => form)).toEqual(['e', 'set']);
  });

  it('stand where the text has them, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const words = wordsOf(text);
        for (const { form, start, end } of words.filter(({ parts }) => parts.length === 0))
          expect(fold(text.slice(start, end))).toBe(fold(form));
        expect(words.every(({ start }, i) => start >= (words[i - 1]?.end ?? 0))).toBe(true);
      }),
    );
  });
});

describe('What is asked for', () => {
  const CLASSES: Record<string, number[]> = {
    bretxa: [1],
    escletxa: [9],
    digital: [2],
    multicanal: [3],
    porta: [4, 5],
  };
  const classesOf = (form: string) => CLASSES[form] ?? [];
  const concepts = [
    {
      number: 7,
      phrases: [
        [[1], [2]],
        [[9], [2]],
      ],
    },
  ];
  const found = (query: string, having: Record<number, readonly (readonly [number, number])[]>) => [
    ...recordsOf(planOf(query, classesOf, concepts), (one) => new Map(having[one] ?? [])),
  ];

  it('is every word, in any of its classes, the little ones aside', () => {
    const having = {
      2: [
        [10, 1],
        [11, 5],
      ],
      4: [[10, 2]],
      5: [
        [11, 1],
        [12, 9],
      ],
    } as const;
    expect(found('la porta de la digital', having)).toEqual([
      [10, 3],
      [11, 6],
    ]);
  });

  it('is nothing where a word is nowhere, or nothing is asked', () => {
    expect(found('digital inexistent', { 2: [[10, 1]] })).toEqual([]);
    expect(found('  ', { 2: [[10, 1]] })).toEqual([]);
  });

  it('finds something without one of its words where it finds nothing with all', () => {
    const having = new Map([
      [2, new Map([[10, 1]])],
      [3, new Map([[11, 2]])],
    ]);
    const lesser = (query: string) =>
      lesserPlans(planOf(query, classesOf, concepts), (one) => having.get(one) ?? new Map<number, number>());
    const told = lesser('digital multicanal').map(({ left, records }) => [
      left.words[0]?.form,
      [...records.keys()],
    ]);
    expect(told).toEqual([
      ['digital', [11]],
      ['multicanal', [10]],
    ]);
    expect(lesser('digital inexistent').map(({ left }) => left.words[0]?.form)).toEqual(['inexistent']);
    expect(lesser('digital')).toEqual([]);
  });

  it('may be said otherwise, and two words may be one', () => {
    expect(found('escletxa digital', { 7: [[10, 4]] })).toEqual([[10, 4]]);
    expect(found('multi canal', { 3: [[11, 2]] })).toEqual([[11, 2]]);
    expect(found('multi-canal', { 3: [[11, 2]] })).toEqual([[11, 2]]);
  });

  it('is not said by a phrase of little words alone', () => {
    expect(conceptsIn([[1], [2]], [{ number: 7, phrases: [[]] }])).toEqual([]);
    expect(conceptsIn([[3], [1], [2]], concepts)).toEqual([7]);
  });

  it('has keys of which none is the beginning of another', () => {
    const keys = [0, 1, 25, 26, 675, 676, 456_975].map(keyOf);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.every((key) => /^[a-z]{4}$/.test(key))).toBe(true);
    expect(() => keyOf(456_976)).toThrow('no key');
  });
});

describe('An excerpt', () => {
  const asked = new Set(['veïns', 'voten']);
  const text = (parts: readonly { text: string; isFound: boolean }[]) =>
    parts.map((part) => (part.isFound ? `[${part.text}]` : part.text)).join('');

  it('marks what was looked for, and is the text as it was written', () => {
    expect(text(markedText('Els veïns d’aquí, els VEÏNS!', asked))).toBe('Els [veïns] d’aquí, els [VEÏNS]!');
  });

  it('is the part that tells most of it, cut at words', () => {
    const long = `${'Una paraula i una altra. '.repeat(20)}Els veïns voten els projectes. ${'I encara més. '.repeat(20)}`;
    const told = text(excerptOf(['Els veïns.', long, 'Aquí voten.'], asked).parts);
    expect(told).toMatch(/^… .*Els \[veïns\] \[voten\] els projectes\..* …$/);
    expect(wordsOf(told).length).toBeLessThan(40);
  });

  it('finds words however they are joined, and l·l however it is typed', () => {
    const joined = new Set(['eset', 'intel·ligència', 'tele']);
    expect(text(markedText('L’e-SET, la intel•ligència i la tele-assistència', joined))).toBe(
      'L’[e-SET], la [intel•ligència] i la [tele]-assistència',
    );
  });

  it('is nothing where nothing was found', () => {
    expect(excerptOf(['Res de res'], asked)).toEqual({ parts: [], paragraph: undefined });
  });
});

describe('A word that nearly everything says', () => {
  const told = [['title', 'text'], [], ['lead'], ['text'], ['text']] as const;

  it('is told of each record by the weightiest place it is said in', () => {
    const text = commonText(told.map((weights) => new Set(weights)));
    const scores = commonScores(text);
    expect([...scores.keys()].sort()).toEqual([0, 2, 3, 4]);
    const [title = 0, lead = 0, plain = 0, other = 0] = [0, 2, 3, 4].map((number) => scores.get(number));
    expect(title).toBeGreaterThan(lead);
    expect(lead).toBeGreaterThan(plain);
    expect(plain).toBe(other);
    expect(plain).toBeGreaterThan(0);
  });

  it('counts for less the more records say it', () => {
    const one = (text: string) => commonScores(text).get(0) ?? 0;
    expect(one('1111')).toBeLessThan(one('1110'));
    expect(one('1110')).toBeLessThan(one('1000'));
  });

  it('is none in a small database', () => {
    expect(isCommon(67, 67)).toBe(false);
    expect(isCommon(5000, 10_000)).toBe(true);
    expect(isCommon(501, 10_000)).toBe(true);
    expect(isCommon(501, 100_000)).toBe(false);
  });
});
