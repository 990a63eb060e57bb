import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withApostrophes } from '../../src/domain/apostrophe.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { isSameName } from '../../src/domain/spelling.ts';

describe('An apostrophe in a word', () => {
  it.each([
    ["L'Ajuntament d'Aitona se n'adona.", 'L’Ajuntament d’Aitona se n’adona.'],
    ["abans de l'11 de maig i d'«En Comú»", 'abans de l’11 de maig i d’«En Comú»'],
    ["l'**oficina** i l'[avís](x)", 'l’**oficina** i l’[avís](x)'],
    ['l´any', 'l’any'],
    ["l'adreça d'https://a.cat/l'any", "l’adreça d'https://a.cat/l'any"],
  ])('of «%s» is typographic in Catalan', (text, mended) => {
    expect(withApostrophes(text, 'ca')).toBe(mended);
  });

  it.each([
    "la paraula 'clau'",
    "5'3 metres i 20''",
    "oac@l'any.cat",
    "www.a.cat/l'any",
    "a.cat/l'any",
    "`l'any`",
    "nom='l'any'",
    "' '",
    "l' any",
  ])('is no apostrophe in «%s»', (text) => {
    expect(withApostrophes(text, 'ca')).toBe(text);
  });

  it('of Spanish and English stands only between letters', () => {
    expect(withApostrophes("the town's l'11", 'en')).toBe("the town’s l'11");
    expect(withApostrophes("O'Donnell, l'11", 'es')).toBe("O’Donnell, l'11");
  });

  it('changes nothing else of any text, nor anything twice', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.string({ unit: fc.constantFrom(...Array.from("l'´ad1 /:@`«*")) }),
        ),
        fc.constantFrom(...LANGUAGES),
        fc.string(),
        (text, lang, after) => {
          const mended = withApostrophes(text, lang, after);
          expect(mended.replace(/[’´]/g, "'")).toBe(text.replace(/[’´]/g, "'"));
          expect(withApostrophes(mended, lang, after)).toBe(mended);
        },
      ),
    );
  });
});

describe('Two spellings are one name for sure', () => {
  it.each([
    ['Node.js', 'NodeJS'],
    ['Calendàri-compartit', 'calendari compartit'],
    ['HTML 5', 'html5'],
    ['ASP.NET', 'asp-net'],
    ['Català', 'CATALÁ'],
  ])('in «%s» and «%s»', (a, b) => {
    expect(isSameName(a, b)).toBe(true);
  });

  it.each([
    ['C', 'C++'],
    ['RPA (robots)', 'RPA'],
    ['Drupal 9.1', 'Drupal 91'],
    ['Calendari', 'Calendaris'],
    ['…', '?'],
    ['@firma', 'Firma'],
    ['Q&A', 'QA'],
    ['.NET', 'NET'],
    ['C (.NET)', 'C (NET)'],
    ['C*', 'C'],
    ['Go!', 'Go'],
    ['RPA?', 'RPA'],
    ['≠ RPA', 'RPA'],
    ['¬RPA', 'RPA'],
    ['CI/CD', 'CICD'],
    ['año', 'ano'],
  ])('but not in «%s» and «%s»', (a, b) => {
    expect(isSameName(a, b)).toBe(false);
  });
});
