import snowball from 'snowball-stemmers';
import { LANGUAGES, type Language } from '../../src/domain/language.ts';
import { fold, isPassed } from '../../src/domain/search-text.ts';
import type { WordGroups } from '../../src/domain/synonyms.ts';
import { entriesOf } from './dictionary.ts';
import { isFew, meantAmong, STANDING, withoutHomonyms, type Meant } from './homonyms.ts';
import { unknownWords } from './unknown-words.ts';

/** Words that are forms of one: whoever looks for any of them looks for all. */
export interface WordClass {
  /** In small letters, with their accents. */
  forms: ReadonlySet<string>;
  /** Whether the content lists it, so that its forms are surely its own. */
  isListed?: boolean;
}

/** The classes of each form as it is written, and of all that are written so but for accents. */
interface Known {
  exact: Map<string, Set<WordClass>>;
  folded: Map<string, Set<WordClass>>;
}

type ByFold = Map<string, Set<string>>;

/** What Snowball calls each language. */
const STEMMERS: Record<Language, string> = { ca: 'catalan', es: 'spanish', en: 'english' };

function add<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const there = map.get(key);
  if (there) there.add(value);
  else map.set(key, new Set([value]));
}

const isInfinitive = (form: string) => /(?:re|[aei]r)$/.test(form);

/** A participle or an adjective of one syllable too many to be a present (`obre`, `caus`), or one known to be short. */
const AGREES = /(?:..[iu]t|..[lrs]t|[èòó]s|^(?:.*(?:clos|pres)|fet|dit|dut|vist|tret|mort))$/;

/** The other genders and numbers of a participle or an adjective, of those there are: `inclòs`, `inclosa`, `inclosos`. */
function agreeing(form: string, byFold: ByFold): string[] {
  if (!AGREES.test(form)) return [];
  const base = fold(form);
  const soft = base.replace(/t$/, 'd');
  return [`${base}s`, `${base}os`, `${base}a`, `${base}es`, `${soft}a`, `${soft}es`].flatMap((one) => [
    ...(byFold.get(one) ?? []),
  ]);
}

/** A group of forms with its ending put after each beginning that words have it with; itself where it has whole words. */
function spelled(
  group: readonly string[],
  bare: ReadonlySet<string>,
  byFold: ByFold,
  listed: ReadonlySet<string>,
) {
  const [first = '', ...others] = group;
  const ending = fold(first.replace(/^-/, ''));
  const compounds = [...bare]
    .filter((word) => isInfinitive(word) && !listed.has(word) && fold(word).endsWith(ending))
    .map((word) => {
      const before = fold(word).slice(0, -ending.length);
      const forms = others.flatMap((form) => [...(byFold.get(before + fold(form.replace(/^-/, ''))) ?? [])]);
      return [word, ...forms];
    });
  return first.startsWith('-') ? compounds : [group, ...(isInfinitive(first) ? compounds : [])];
}

/** What a word is but for the ending of a plural: `mà` and `mans`, `jove` and `joves`. */
const singular = (form: string) => fold(form).replace(/n?s$/, '');

/** The fewest letters of a stem that tells which word it is of. */
const STEM = 4;

/** Whether a word begins as a form does, but for an ending: a stem alone takes `entre` for a form of `entendre`. */
function isAlike(word: string, form: string): boolean {
  const [one, other] = [fold(word), fold(form)];
  const length = Math.max(STEM, one.length - 3);
  return one.slice(0, length) === other.slice(0, length);
}

/**
 * The classes of words that a dictionary gives one by one. Those of which a list says that they are one are; so are the
 * compounds of a verb of the list (`mantenir` of `tenir`), and words that a stemmer takes for one (Snowball's: `rebre`,
 * `reben`, `rebia`).
 */
function strongClasses(
  language: Language,
  bare: ReadonlySet<string>,
  lists: readonly (readonly string[])[],
  declined: ReadonlySet<string>,
): WordClass[] {
  const stemmer = snowball.newStemmer(STEMMERS[language]);
  const byStem = new Map<string, Set<string>>();
  const byFold: ByFold = new Map();
  for (const form of bare) {
    add(byStem, stemmer.stem(form), form);
    add(byFold, fold(form), form);
  }
  const listed = new Set(lists.map(([first = '']) => first));
  const groups = lists.flatMap((group) => spelled(group, bare, byFold, listed));
  const taken = new Set<string>();
  const classes = groups.map((group) => {
    const [first = ''] = group;
    const forms = new Set(group.flatMap((form) => [form, ...agreeing(form, byFold)]));
    for (const form of group) {
      const mates = [...(bare.has(form) ? (byStem.get(stemmer.stem(form)) ?? []) : [])].filter(
        // `obres` are works before they are what somebody opens.
        (mate) => !declined.has(mate) && group.some((known) => isAlike(mate, known)),
      );
      // A stem that two verbs share (`venir`, `vendre`) tells the forms of neither.
      if (!mates.some((mate) => listed.has(mate) && mate !== first))
        for (const mate of mates) forms.add(mate);
    }
    for (const form of forms) taken.add(form);
    return { forms, isListed: true };
  });
  const short: string[] = [];
  const rest = [...byStem].flatMap(([stem, forms]): WordClass[] => {
    const own = [...forms].filter((form) => !taken.has(form));
    if (own.length === 0) return [];
    // Of a word like `planned`, English dictionaries have the verb apart.
    if (language === 'en') return [{ forms: new Set([...own, stem, `${stem}s`]) }];
    if (stem.length >= STEM) return [{ forms: new Set(own) }];
    short.push(...own);
    return [];
  });
  const alike = [...Map.groupBy(short, singular).values()].map((forms) => ({ forms: new Set(forms) }));
  return [...classes, ...rest, ...alike];
}

/** A form in the spelling of Britain and in that of Oxford and America: `organisation`, `organization`. */
function withBothEndings(form: string): string[] {
  const other = form.replace(/i([sz])(?=(?:e[drs]?|ers|ing|ations?|ational|able)$)/, (_, sign: string) =>
    sign === 's' ? 'iz' : 'is',
  );
  return other === form ? [form] : [form, other];
}

async function knownIn(
  language: Language,
  wanted: ReadonlySet<string>,
  lists: readonly (readonly string[])[],
  folder: string,
): Promise<Known> {
  const found: Known = { exact: new Map(), folded: new Map() };
  const spellings = (forms: Iterable<string>) =>
    new Set(language === 'en' ? Array.from(forms).flatMap(withBothEndings) : forms);
  const isWanted = (form: string) => wanted.has(fold(form));
  const keep = (own: WordClass) => {
    const one = { ...own, forms: spellings(own.forms) };
    const has = [...one.forms].filter(isWanted);
    for (const form of has) {
      add(found.exact, form, one);
      add(found.folded, fold(form), one);
    }
  };
  const [bare, declined] = [new Set<string>(), new Set<string>()];
  const declining: WordClass[] = [];
  for await (const { forms, isBare } of entriesOf(language, folder)) {
    if (isBare) for (const form of forms) bare.add(form);
    else if ([...spellings(forms)].some(isWanted)) declining.push({ forms });
    if (!isBare && isFew({ forms })) for (const form of forms) declined.add(form);
  }
  const isWord = (form: string) => bare.has(form) || declined.has(form);
  for (const one of [...declining, ...strongClasses(language, bare, lists, declined)])
    keep(withoutHomonyms(one, language, isWord));
  for (const form of STANDING[language]) keep({ forms: new Set([form]) });
  return found;
}

/** Tells the classes of a word of the content: those of its language's dictionary, of another's, or one of its own. */
export type ClassesOf = (form: string, language: Language) => readonly WordClass[];

/**
 * Reads the dictionaries for the words of a content, given by language. A word that none has has a plural all the
 * same.
 */
export async function classesOf(
  words: Readonly<Record<Language, ReadonlySet<string>>>,
  strong: WordGroups,
  folder: string,
): Promise<ClassesOf> {
  const wanted = new Set(LANGUAGES.flatMap((language) => Array.from(words[language], fold)));
  const known = {} as Record<Language, Known>;
  for (const language of LANGUAGES)
    known[language] = await knownIn(language, wanted, strong[language] ?? [], folder);
  const nameOf = unknownWords();
  // `sol` is not `sòl`, which is a word too; `administracio` is nothing else than the word with its accent.
  const classesIn = (form: string, language: Language) => [
    ...(known[language].exact.get(form) ??
      (isPassed(form) ? undefined : known[language].folded.get(fold(form))) ??
      []),
  ];
  const meant = Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      meantAmong(Array.from(words[language], (form) => classesIn(form, language))),
    ]),
  ) as Record<Language, Meant>;
  return (form, language) => {
    for (const one of [language, ...LANGUAGES.filter((other) => other !== language)]) {
      const classes = classesIn(form, one);
      if (classes.length > 0) return meant[one](classes);
    }
    return [nameOf(form, language)];
  };
}
