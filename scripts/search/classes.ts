import snowball from 'snowball-stemmers';
import { LANGUAGES, type Language } from '../../src/domain/language.ts';
import { fold, isPassed } from '../../src/domain/search-text.ts';
import type { WordGroups } from '../../src/domain/synonyms.ts';
import { entriesOf } from './dictionary.ts';

/** Words that are forms of one: whoever looks for any of them looks for all. */
export interface WordClass {
  /** In small letters, with their accents. */
  forms: ReadonlySet<string>;
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

/** The other genders and numbers of a participle or an adjective, of those there are: `inclòs`, `inclosa`, `inclosos`. */
function agreeing(form: string, byFold: ByFold): string[] {
  const base = fold(form);
  const soft = base.replace(/t$/, 'd');
  return [`${base}s`, `${base}os`, `${soft}a`, `${soft}es`].flatMap((one) => [...(byFold.get(one) ?? [])]);
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

/**
 * The classes of words that a dictionary gives one by one. Those of which a list says that they are one are; so are the
 * compounds of a verb of the list (`mantenir` of `tenir`), and words that a stemmer takes for one (Snowball's: `rebre`,
 * `reben`, `rebia`).
 */
function strongClasses(
  language: Language,
  bare: ReadonlySet<string>,
  lists: readonly (readonly string[])[],
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
      const mates = [...(bare.has(form) ? (byStem.get(stemmer.stem(form)) ?? []) : [])];
      // A stem that two verbs share (`venir`, `vendre`) tells the forms of neither.
      if (!mates.some((mate) => listed.has(mate) && mate !== first))
        for (const mate of mates) forms.add(mate);
    }
    for (const form of forms) taken.add(form);
    return { forms };
  });
  const rest = [...byStem].map(([stem, forms]) => {
    const own = [...forms].filter((form) => !taken.has(form));
    // Of a word like `planned`, English dictionaries have the verb apart.
    return { forms: new Set(language === 'en' && own.length > 0 ? [...own, stem, `${stem}s`] : own) };
  });
  return [...classes, ...rest.filter(({ forms }) => forms.size > 0)];
}

/** A form in the spelling of Britain and in that of Oxford and America: `organisation`, `organization`. */
function withBothEndings(form: string): string[] {
  const other = form.replace(/i([sz])(?=(?:e[drs]?|ers|ing|ations?|ational|able)$)/, (_, sign: string) =>
    sign === 's' ? 'iz' : 'is',
  );
  return other === form ? [form] : [form, other];
}

async function classesIn(
  language: Language,
  wanted: ReadonlySet<string>,
  lists: readonly (readonly string[])[],
  folder: string,
): Promise<Known> {
  const found: Known = { exact: new Map(), folded: new Map() };
  const keep = ({ forms }: WordClass) => {
    const one = language === 'en' ? { forms: new Set([...forms].flatMap(withBothEndings)) } : { forms };
    const has = [...one.forms].filter((form) => wanted.has(fold(form)));
    for (const form of has) {
      add(found.exact, form, one);
      add(found.folded, fold(form), one);
    }
  };
  const bare = new Set<string>();
  for await (const { forms, isBare } of entriesOf(language, folder)) {
    if (isBare) for (const form of forms) bare.add(form);
    else keep({ forms });
  }
  for (const one of strongClasses(language, bare, lists)) keep(one);
  return found;
}

/** Tells the classes of a word of the content: those of its language's dictionary, of another's, or one of its own. */
export type ClassesOf = (form: string, language: Language) => readonly WordClass[];

/**
 * Reads the dictionaries for the words of a content, given by language. A word that none has is taken for a name, and
 * has a plural in -s.
 */
export async function classesOf(
  words: Readonly<Record<Language, ReadonlySet<string>>>,
  strong: WordGroups,
  folder: string,
): Promise<ClassesOf> {
  const wanted = new Set(LANGUAGES.flatMap((language) => Array.from(words[language], fold)));
  const known = {} as Record<Language, Known>;
  for (const language of LANGUAGES)
    known[language] = await classesIn(language, wanted, strong[language] ?? [], folder);
  const own = new Map<string, WordClass>();
  const nameOf = (form: string): WordClass => {
    const base = form.length > 3 ? form.replace(/s$/, '') : form;
    const there = own.get(base) ?? { forms: new Set([base, `${base}s`]) };
    own.set(base, there);
    return there;
  };
  return (form, language) => {
    for (const one of [language, ...LANGUAGES.filter((other) => other !== language)]) {
      // `sol` is not `sòl`, which is a word too; `administracio` is nothing else than the word with its accent.
      const classes =
        known[one].exact.get(form) ?? (isPassed(form) ? undefined : known[one].folded.get(fold(form)));
      if (classes) return [...classes];
    }
    return [nameOf(form)];
  };
}
