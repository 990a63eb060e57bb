import { describe, expect, it } from 'vitest';
import { LANGUAGES, TRANSLATION_LANGUAGES } from '../../src/domain/language.ts';
import { WEIGHTS } from '../../src/domain/paper-form.ts';
import { wordsOf } from '../../src/i18n/words.ts';

// What a word that is a function speaks of: three things, unless it says otherwise here.
const GIVEN: Record<string, unknown[]> = {
  'worksheet.ranking.weights': [WEIGHTS],
  'near.how': ['50', '50', '35', '15'],
};

/** Every word of a tree by its path; a word that is a function is shown as it speaks. */
function leaves(tree: unknown, path = ''): [string, string][] {
  if (typeof tree === 'string') return [[path, tree]];
  if (typeof tree === 'function')
    return [[path, String((tree as (...args: unknown[]) => unknown)(...(GIVEN[path] ?? [3, '3', '3'])))]];
  return Object.entries(tree as object).flatMap(([key, value]) =>
    leaves(value, path ? `${path}.${key}` : key),
  );
}

const catalan = new Map(leaves(wordsOf('ca')));

// A saving of another kind says its unit in its own words, so its unit has none.
const EMPTY = ['savingUnit.altres'];
// Results are counted in the units that sheets write in Catalan, so Catalan has nothing to say again.
const OWN = /^resultUnit\./;

describe.each(LANGUAGES)('The interface in «%s»', (lang) => {
  const words = leaves(wordsOf(lang));

  it('has no empty word', () => {
    expect(words.filter(([path, word]) => !word.trim() && !EMPTY.includes(path))).toEqual([]);
  });

  it('says everything that Catalan says, and nothing else', () => {
    const paths = words.map(([path]) => path).filter((path) => !OWN.test(path));
    expect(paths).toEqual([...catalan.keys()].filter((path) => !OWN.test(path)));
  });

  it('leaves no hole where a word should be', () => {
    expect(words.filter(([, word]) => /undefined|null|NaN|\[object|\$\{|TODO/.test(word))).toEqual([]);
  });

  it('is typed with care: no double space, and the apostrophe of print', () => {
    expect(words.filter(([, word]) => / {2}|\p{Letter}'\p{Letter}|\s$/u.test(word))).toEqual([]);
  });
});

describe.each(TRANSLATION_LANGUAGES)('The translation into «%s»', (lang) => {
  it('leaves no sentence in Catalan', () => {
    const same = leaves(wordsOf(lang)).filter(
      ([path, word]) => word.includes(' ') && word.length > 25 && word === catalan.get(path),
    );
    expect(same).toEqual([]);
  });

  it('keeps every figure that Catalan gives', () => {
    const figures = (word = '') => (word.match(/\d+/g) ?? []).join(' ');
    const lost = leaves(wordsOf(lang)).filter(
      ([path, word]) =>
        catalan.has(path) &&
        figures(word).replace(/\D/g, '') !== figures(catalan.get(path)).replace(/\D/g, ''),
    );
    expect(lost).toEqual([]);
  });
});
