import type { Language } from '../../src/domain/language.ts';
import type { WordClass } from './classes.ts';

/** How the ends of words change in the plural, the likeliest first: that of one is taken for that of the other. */
const PLURALS: Readonly<Record<Language, readonly (readonly [one: string, many: string])[]>> = {
  ca: [
    ['ció', 'cions'],
    ['sió', 'sions'],
    ['a', 'es'],
    ['', 's'],
  ],
  es: [
    ['ción', 'ciones'],
    ['sión', 'siones'],
    ['', 's'],
  ],
  en: [['', 's']],
};

/** The fewest letters of a word that may be the plural of another. */
const SHORTEST = 4;

/** A word and its plural, whichever of them it is given. */
function bothOf(form: string, language: Language): readonly [one: string, many: string] {
  for (const [one, many] of PLURALS[language]) {
    if (form.length >= SHORTEST && form.endsWith(many)) {
      const start = form.slice(0, -many.length);
      return [start + one, form];
    }
    if (one !== '' && form.endsWith(one)) return [form, form.slice(0, -one.length) + many];
  }
  return [form, `${form}s`];
}

/** Tells the class of a word that no dictionary has, which is taken for a noun or a name: the word and its plural. */
export function unknownWords(): (form: string, language: Language) => WordClass {
  const known = new Map<string, WordClass>();
  return (form, language) => {
    const forms = bothOf(form, language);
    const keys = forms.map((either) => `${language} ${either}`);
    const there = keys.flatMap((key) => known.get(key) ?? []);
    const one = there[0] ?? { forms: new Set(forms) };
    for (const key of keys) known.set(key, one);
    return one;
  };
}
