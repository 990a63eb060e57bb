import type { Language } from '../../src/domain/language.ts';
import { fold } from '../../src/domain/search-text.ts';
import type { WordClass } from './classes.ts';

/** Words that say how others stand to each other: written as forms of a verb or of a noun, they are none of it. */
export const STANDING: Readonly<Record<Language, ReadonlySet<string>>> = {
  ca: setOf(
    'altra altre altres ara arreu cada cap com contra durant entre fins fora fos res sobre sota tal tan',
  ),
  es: setOf(
    'ante bajo cada como contra cual donde durante entre era esta este fuera hasta nada sobre tal una uno',
  ),
  en: setOf('being during like per since until upon were while'),
};

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Whether a class is of a noun or an adjective, which have eight forms at most: a verb has dozens. */
export function isFew({ forms }: WordClass): boolean {
  return forms.size <= 8;
}

/** The endings of a wish, an order or what I did that nouns have too, but for an accent, by the infinitive. */
const WISHES: Readonly<Record<Language, readonly (readonly [infinitive: RegExp, endings: string])[]>> = {
  ca: [[/ar$/, 'e es i is in í']],
  es: [
    [/ar$/, 'e es en é'],
    [/[eií]r$/, 'a as an'],
  ],
  en: [],
};

/** The forms that a verb has only to wish, to order or to tell what I did. */
function wishesOf({ forms }: WordClass, language: Language): Set<string> {
  const [infinitive = ''] = forms;
  return new Set(
    WISHES[language].flatMap(([ending, endings]) =>
      ending.test(infinitive) ? endings.split(' ').map((one) => infinitive.replace(ending, one)) : [],
    ),
  );
}

/**
 * A class without the forms that nobody means by it: words that say how others stand to each other and, of a verb, wishes
 * and the like that are words otherwise, as `libre` of `librar`, `meses` of `mesar` and `barri` of `barrar` are.
 */
export function withoutHomonyms(
  one: WordClass,
  language: Language,
  isWord: (form: string) => boolean,
): WordClass {
  const wishes = one.isListed || isFew(one) ? new Set<string>() : wishesOf(one, language);
  const forms = [...one.forms].filter(
    (form) => !STANDING[language].has(form) && !(wishes.has(form) && (isWord(form) || isWord(fold(form)))),
  );
  return { ...one, forms: new Set(forms) };
}

/**
 * Of the classes that a form of a content has, those that are meant: of verbs that have a form alike, those that the
 * content lists, or of which it says something that is of no other word. `obren` is of `obrir`, which `obert` is of too,
 * and not of `obrar`.
 */
export type Meant = (classes: readonly WordClass[]) => readonly WordClass[];

/** Tells which classes are meant in a content, given the classes of each of its words. */
export function meantAmong(all: Iterable<readonly WordClass[]>): Meant {
  const certain = new Set(Array.from(all, (classes) => (classes.length === 1 ? classes : [])).flat());
  const isCertain = (one: WordClass) => one.isListed === true || certain.has(one);
  return (classes) =>
    classes.some(isCertain) ? classes.filter((one) => isCertain(one) || isFew(one)) : classes;
}
