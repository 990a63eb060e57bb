import { withoutPronouns } from './clitics.ts';
import type { ClassNumber, Concept } from './search-lexicon.ts';
import { fold, isPassed, wordsOf, type Word } from './search-text.ts';

/** Classes of which one is enough. */
export type Any = readonly ClassNumber[];
/** A way to say something: all of it must be there. */
export type Way = readonly Any[];

/** A word asked for, or several that say one thing: any of its ways is enough. */
export interface Asked {
  ways: readonly Way[];
  /** As it was written. */
  words: readonly Word[];
}

/** What a search asks for: all of it must be there. */
export type Plan = readonly Asked[];

/** Tells the classes of a form; none of a form that nothing has. */
export type ClassesOfForm = (form: string) => readonly ClassNumber[];

/** The words that a search is about: the little ones only where it is about nothing else. */
export function askedWords(query: string): Word[] {
  const words = wordsOf(query);
  const telling = words.filter(({ form, parts }) => parts.length > 0 || !isPassed(fold(form)));
  return telling.length > 0 ? telling : words;
}

/**
 * Every form that a search may have to look up: of its words, without pronouns too, of their parts, and of two that may be
 * one.
 */
export function askedForms(words: readonly Word[]): string[] {
  const pairs = words.slice(1).map(({ form }, i) => `${words[i]?.form}${form}`);
  const own = words.flatMap(({ form, parts }) => [
    ...[form, withoutPronouns(form) ?? []].flat(),
    ...parts.map((part) => part.form),
  ]);
  return [...own, ...pairs];
}

/** Whether what a word is made of is no word by itself: `I.A.`, `e-SET`. */
const isOfLetters = ({ parts }: Word) => parts.some(({ form }) => /^\p{L}$/u.test(form));

/** The ways to say a word: as it is or, of one that is made of others, by those of them that tell something. */
function waysOf(word: Word, classesOf: ClassesOfForm): Way[] {
  const whole: Way = [classesOf(word.form)];
  const telling = word.parts.filter(({ form }) => !isPassed(fold(form)));
  const isKnown = whole.every((any) => any.length > 0);
  if (telling.length === 0 || (isKnown && isOfLetters(word))) return [whole];
  return [whole, telling.map(({ form }) => classesOf(form))];
}

const shares = (a: Any, b: Any) => a.some((one) => b.includes(one));

/** Whether some words say a phrase from a place on. One of little words alone says nothing. */
function saysAt(classes: readonly Any[], at: number, phrase: readonly Any[]): boolean {
  return phrase.length > 0 && phrase.every((word, i) => shares(word, classes[at + i] ?? []));
}

/** The concepts that some words say from a place on, and how many words they take: those of the longest phrase. */
function conceptsAt(
  classes: readonly Any[],
  at: number,
  concepts: readonly Concept[],
): { length: number; numbers: ClassNumber[] } {
  const said = concepts.flatMap(({ number, phrases }) =>
    phrases.filter((phrase) => saysAt(classes, at, phrase)).map(({ length }) => ({ length, number })),
  );
  const length = Math.max(0, ...said.map((one) => one.length));
  return { length, numbers: said.filter((one) => one.length === length).map(({ number }) => number) };
}

/** Every concept that a text says, given the classes of its telling words in order. */
export function conceptsIn(classes: readonly Any[], concepts: readonly Concept[]): ClassNumber[] {
  return concepts
    .filter(({ phrases }) => phrases.some((phrase) => classes.some((_, at) => saysAt(classes, at, phrase))))
    .map(({ number }) => number);
}

/** Tells the classes of a form or, of one that nothing has, of what it is without pronouns. */
function withVerbs(classesOf: ClassesOfForm): ClassesOfForm {
  return (form) => {
    const own = classesOf(form);
    const verb = own.length === 0 ? withoutPronouns(form) : undefined;
    return verb === undefined ? own : classesOf(verb);
  };
}

/** What a search asks for, in the classes of a lexicon. */
export function planOf(query: string, ofForm: ClassesOfForm, concepts: readonly Concept[]): Plan {
  const words = askedWords(query);
  const classesOf = withVerbs(ofForm);
  const classes = words.map(({ form }) => classesOf(form));
  const plan: Asked[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at] as Word;
    const next = words[at + 1];
    const { length, numbers } = conceptsAt(classes, at, concepts);
    const joined = next ? classesOf(word.form + next.form) : [];
    const taken = length > 0 ? length : joined.length > 0 ? 2 : 1;
    const own = words.slice(at, at + taken);
    const each = own.map((one) => waysOf(one, classesOf));
    // Each word may be said in two ways at most, and a phrase is a few words.
    const ways = each.reduce<Way[]>(
      (all, some) => all.flatMap((way) => some.map((one) => [...way, ...one])),
      [[]],
    );
    if (length > 0) ways.push([numbers]);
    else if (joined.length > 0) ways.push([joined]);
    plan.push({ words: own, ways: ways.filter((way) => way.every((any) => any.length > 0)) });
    at += taken;
  }
  return plan;
}

/** The classes that a plan asks for, each once. */
export function classesAsked(plan: Plan): ClassNumber[] {
  return [...new Set(plan.flatMap(({ ways }) => ways.flat(2)))];
}

/** How well records answer, by their numbers. */
export type Scores = ReadonlyMap<number, number>;

function both(a: Scores, b: Scores): Scores {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  const found = new Map<number, number>();
  for (const [record, score] of few) {
    const other = many.get(record);
    if (other !== undefined) found.set(record, score + other);
  }
  return found;
}

function either(all: readonly Scores[]): Scores {
  const [first, ...others] = all;
  if (first && others.length === 0) return first;
  const best = new Map<number, number>();
  for (const scores of all)
    for (const [record, score] of scores) best.set(record, Math.max(score, best.get(record) ?? 0));
  return best;
}

/** What is asked for but one of its parts, and the records that have all of that. */
export interface Lesser {
  left: Asked;
  records: Scores;
}

/** Of a plan that no record fulfils, the plans of one part less that some do, in the order of what they leave out. */
export function lesserPlans(plan: Plan, having: (number: ClassNumber) => Scores): Lesser[] {
  if (plan.length < 2) return [];
  return plan
    .map((left) => ({
      left,
      records: recordsOf(
        plan.filter((one) => one !== left),
        having,
      ),
    }))
    .filter(({ records }) => records.size > 0);
}

/** The records that have all that is asked for, with their scores, given those that have each class; of nothing asked, none. */
export function recordsOf(plan: Plan, having: (number: ClassNumber) => Scores): Scores {
  const asked = plan.map(({ ways }) =>
    either(ways.map((way) => way.map((any) => either(any.map(having))).reduce(both))),
  );
  return asked.length > 0 ? asked.reduce(both) : new Map();
}
