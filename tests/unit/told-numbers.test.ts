import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresIn, numbersIn } from '../../src/domain/figures.ts';

describe('The figures of a text', () => {
  it.each([
    ['Hi van anar 10 persones', ['10']],
    ['Hi van anar 2.520 persones', ['2.520']],
    ['Hi van anar 2520 persones', ['2520']],
    ['Hi van anar 2020 persones', ['2020']],
    ['(85)', ['85']],
    ['Un 85% menys', ['85']],
    ['Un 5% menys', ['5']],
    ['Un 0,5 % menys', ['0,5']],
    ['Un 5\u00a0% menys', ['5']],
    ['Un 5 per cent menys', ['5']],
    ['Costa 8 €', ['8']],
    ['Costa 8\u00a0€', ['8']],
    ['Costa 8 euros', ['8']],
    ['Costa 2,5 milions', ['2,5']],
    ['De 9 a 11 persones', ['11']],
    ['El 2024, 300 persones', ['300']],
    ['El 25 d’abril hi van anar 300 persones', ['300']],
    ['Va passar de 12 a 30, un 5% menys', ['12', '30', '5']],
    ['Hi van anar 85 persones, i després 85 més', ['85', '85']],
    ['De 70 anys, 300 persones', ['300']],
    ['EUR 40.000, GBP 500 i SMS 12.000', ['40.000', '500', '12.000']],
    ['Un estalvi de 40k, o de 9k', ['40', '9']],
    ['Costa 3 M€, 4M€ o 2,5€', ['3', '4', '2,5']],
    ['Té 300 m², 400m², 50km i 600kWh', ['300', '400', '50', '600']],
  ])('of «%s» are %j', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });

  it.each([
    ['a word', 'Hi van anar deu persones'],
    ['a number under ten', 'Hi van anar 9 persones, o 9,9'],
    ['a year', 'Des del 2019, i fins al 1999'],
    ['years', 'Entre 2019-2023, 2019–2023 i 2019/20'],
    ['a day', "El 25 de març, el 25 d’abril, el 25 d'Agost de 2024"],
    ['a day in figures', 'El 25/04/2024 i el 25/4/24'],
    ['some days of a month', 'Del 12 al 15 de març, i el 20 i 21 de maig'],
    ['an hour', 'A les 10.30 h o a les 17:00h'],
    ['an hour without its letter', 'A les 10:30'],
    ['a whole hour', 'A les 14 h'],
    ['a day and a night', 'S’hi pot anar les 24 hores, 24 h o 24/7'],
    ['an age', 'Té 70 anys, o 71\u00a0anys'],
    ['a name', 'OS2, A4, HTML5, 5G, B12, 21a i 10è'],
    ['a version', 'L’administració 3.0'],
    ['a version of two figures', 'Les WCAG 2.1'],
    ['a name with a hyphen', 'Durant la COVID-19'],
    ['a law', 'La Llei 39/2015'],
    ['a standard', 'ISO 27001, UNE-EN 301549 i WCAG 2.1'],
    ['a letter after a number', '4K, 12x, 15bis i 300mm'],
    ['a European law', 'El Reglament 2016/679'],
    ['nothing', ''],
  ])('are not %s: «%s»', (_, text) => {
    expect(figuresIn(text)).toEqual([]);
  });

  it('are passages of the text in their order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer(), (text, number) => {
        let rest = `${text} ${number} ${text}`;
        for (const figure of figuresIn(rest)) {
          expect(rest).toContain(figure);
          rest = rest.slice(rest.indexOf(figure) + figure.length);
        }
      }),
    );
  });
});

describe('The numbers of a text', () => {
  it.each([
    ['10 i 9', ['10', '9']],
    ['2.520, 2,520 i 2520.', ['2520', '2520', '2520']],
    ['10:30 i 10.30', ['1030']],
    ['8,5 i 0,5', ['85', '05']],
    ['OS2, HTML5', ['2', '5']],
    ['25/04/2024', ['25', '04', '2024']],
    ['1.320 hores i 320 h', ['1320', '320']],
    ['En 24 hores, en 24 horas, in 24 hours', ['24', '24', '24']],
    ['cap', []],
  ])('of «%s» are %j', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });

  it.each([
    ...['A les 10.30 h', 'A las 10:30', 'At 10:30', 'At 10.30 am', 'De 9 a 14 h', 'De 9 a 14h'],
    ...['From 9 am to 2 pm', 'From 9 a.m. to 2 p.m.', 'At 2PM', 'The 1st, the 22nd, the 3rd and the 15th'],
  ])('are not the hours, nor the ordinals of English: «%s»', (text) => {
    expect(numbersIn(text)).toEqual([]);
  });

  it('are the same however their thousands are parted', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 10, max: 999_999_999 })), (numbers) => {
        const grouped = numbers.map((number) => number.toLocaleString('en'));
        const expected = numbersIn(numbers.join(' o '));
        expect(expected).toEqual(numbers.map(String));
        expect(numbersIn(grouped.join(' o '))).toEqual(expected);
        expect(numbersIn(grouped.join(' o ').replaceAll(',', '.'))).toEqual(expected);
      }),
    );
  });

  it('are the same with a comma or a point before the decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 9999 }), fc.integer({ min: 1, max: 99 }), (whole, part) => {
        expect(numbersIn(`${whole},${part}`)).toEqual(numbersIn(`${whole}.${part}`));
      }),
    );
  });

  it('are read in a moment from a text of nothing but figures', () => {
    const long = '1.'.repeat(100_000);
    expect(numbersIn(long)).toHaveLength(1);
    expect(() => figuresIn(`${long}a${'1'.repeat(100_000)}a`)).not.toThrow();
  });
});
