import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import catalan from 'dictionary-ca';
import english from 'dictionary-en';
import spanish from 'dictionary-es';
import { IterableHunspellReader } from 'hunspell-reader';
import type { Language } from '../../src/domain/language.ts';

/** A word of a dictionary with all its forms, in small letters. */
export interface Entry {
  forms: ReadonlySet<string>;
  /** Whether it has but one, in small letters: a form of a strong verb, or a word that never changes. */
  isBare: boolean;
}

interface Source {
  aff: Uint8Array;
  dic: Uint8Array;
  /** The affix classes that decline and conjugate. */
  inflects: RegExp;
  /** Those that make a word of another (`aplicar`, `aplicación`), together where they give its singular and its plural. */
  derives: readonly RegExp[];
  /** Those that make a word of another by what goes before (`utilizar`, `reutilizar`). */
  prefixes: RegExp;
  /** Letters of an affix class. */
  width: number;
}

const NONE = /^$/;

const SOURCES: Record<Language, Source> = {
  // Catalan has its words one by one; the other classes write articles and pronouns beside them.
  ca: { ...catalan, inflects: /^(_[BEFGHIiJKL]|\d\w)$/, derives: [], prefixes: NONE, width: 2 },
  es: {
    ...spanish,
    // The last four write a pronoun after an infinitive: `enviarlo`.
    inflects: /^[REIXDGSÀÁÂñ]$/,
    derives: 'A B C F H J K L M N O P Q T U'.split(' ').map((flag) => new RegExp(`^${flag}$`)),
    prefixes: /^[a-w]$/,
    width: 1,
  },
  en: {
    ...english,
    inflects: /^[DGSMTJ]$/,
    derives: [/^[NX]$/, /^[RZ]$/, /^Y$/, /^P$/, /^V$/, /^B$/, /^L$/],
    prefixes: /^[AIUCEFK]$/,
    width: 1,
  },
};

/**
 * The first person that some dialects leave without an ending (`jo port`, of `portar`): with it, whoever looks for a
 * port would find all that is carried.
 */
const BARE_FIRST_PERSON = /^SFX \d\w \w*ar (?:0|[^\saeiouàèéíïòóúü/]+)(?:\/\S+)? /;

/** The affix rules that are of use; those that inflect without the classes they would go on with. */
function rulesOf({ aff, inflects, derives, prefixes }: Source): string {
  const isOfUse = (flag: string) => [inflects, prefixes, ...derives].some((some) => some.test(flag));
  return Buffer.from(aff)
    .toString('utf8')
    .split('\n')
    .filter((line) => {
      const flag = /^(?:PFX|SFX) (\S+)/.exec(line)?.[1];
      return flag === undefined || (isOfUse(flag) && !BARE_FIRST_PERSON.test(line));
    })
    .map((line) => (inflects.test(/^SFX (\S+)/.exec(line)?.[1] ?? ' ') ? line.replace(/\/\S+/, '') : line))
    .join('\n');
}

/** The words of a dictionary, each with its affix classes. */
function linesOf({ dic, width }: Source): { word: string; flags: readonly string[] }[] {
  return Buffer.from(dic)
    .toString('utf8')
    .split(/\r?\n/)
    .slice(1)
    .flatMap((line) => {
      const [word = '', flags = ''] = (line.split(/\s/)[0] ?? '').split('/');
      return word ? [{ word, flags: flags.match(new RegExp(`.{${width}}`, 'gu')) ?? [] }] : [];
    });
}

/** Tells the forms that affix classes give to a word. */
type Apply = (word: string, flags: readonly string[]) => Set<string>;

/** The fewest letters of a word that has other forms. */
const SHORTEST = 3;

/** A word with its forms, and each word that is made of it with its own. */
function* familyOf(
  word: string,
  flags: readonly string[],
  { inflects, derives, prefixes }: Source,
  apply: Apply,
): Generator<ReadonlySet<string>> {
  // Syllables have endings too in English dictionaries: `red`, `ring` and `rest` of `re`.
  if (word.length < SHORTEST) {
    yield new Set([word]);
    return;
  }
  const before = flags.filter((flag) => prefixes.test(flag));
  const inflected = flags.filter((flag) => inflects.test(flag));
  const derived = derives
    .map((some) => flags.filter((flag) => some.test(flag)))
    .filter(({ length }) => length > 0);
  const own = apply(word, inflected);
  yield own;
  for (const made of derived) yield apply(word, made).difference(apply(word, []));
  for (const prefix of before) {
    yield apply(word, [...inflected, prefix]).difference(own);
    const prefixed = apply(word, [prefix]);
    for (const made of derived)
      yield apply(word, [...made, prefix])
        .difference(apply(word, made))
        .difference(prefixed);
  }
}

/**
 * The words of a language's dictionary (Hunspell's, of the packages `dictionary-*`), each with its forms. The reader of
 * dictionaries wants files: they are written in `folder`.
 */
export async function* entriesOf(language: Language, folder: string): AsyncGenerator<Entry> {
  const source = SOURCES[language];
  const [aff, dic] = [join(folder, `${language}.aff`), join(folder, `${language}.dic`)];
  mkdirSync(folder, { recursive: true });
  writeFileSync(aff, rulesOf(source));
  writeFileSync(dic, '0\n');
  const { aff: rules } = await IterableHunspellReader.createFromFiles(aff, dic);
  const apply: Apply = (word, flags) => {
    const made = flags.length > 0 ? rules.applyRulesToDicEntry(`${word}/${flags.join('')}`) : [];
    return new Set([word, ...made.map((form) => form.word)].map((form) => form.toLowerCase()));
  };
  for (const { word, flags } of linesOf(source))
    for (const forms of familyOf(word, flags, source, apply))
      if (forms.size > 0) yield { forms, isBare: forms.size === 1 && forms.has(word) };
}
