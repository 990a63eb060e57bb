import { DEFAULT_LANGUAGE, type Language } from './language.ts';
import { sayName, type Names } from './names.ts';
import type { Facts, Words } from './sheet.ts';

/** Words with the language they are in, which may not be the page's. */
export interface Said {
  text: string;
  lang: Language;
}

/** A sheet as one reader sees it: every fact, and every word in the reader's language or, failing that, in Catalan. */
export interface Reading extends Omit<
  Facts,
  | 'title'
  | 'summary'
  | 'contacts'
  | 'problem'
  | 'solution'
  | 'beneficiaries'
  | 'value'
  | 'savings'
  | 'results'
  | 'barriers'
  | 'benefits'
  | 'ended'
  | 'images'
  | 'technologies'
  | 'methodologies'
  | 'tools'
> {
  /** The language of the page. */
  lang: Language;
  /** The language of the words as a whole: Catalan when there is no translation. */
  wordsLang: Language;
  title: Said;
  summary: Said;
  contacts: (Omit<Facts['contacts'][number], 'role'> & { role: Said })[];
  problem: Said | undefined;
  solution: Said | undefined;
  beneficiaries: Said[];
  value: Said[];
  savings: (Omit<Facts['savings'][number], 'what'> & { what: Said })[];
  results: (Omit<Facts['results'][number], 'indicator'> & { indicator: Said })[];
  barriers: { text: Said; overcome: Said | undefined; source?: string | undefined }[];
  benefits: { text: Said; source?: string | undefined }[];
  technologies: Said[];
  methodologies: Said[];
  tools: Said[];
  ended: { date: string; reason: Said; source?: string | undefined } | undefined;
  images: (Omit<Facts['images'][number], 'alt'> & { alt: Said })[];
}

/** The reading of a sheet in a language; without a translation it is the Catalan one, and `wordsLang` says so. */
export function read(
  facts: Facts,
  translation: Words | undefined,
  lang: Language,
  names: Names = {},
): Reading {
  const wordsLang = translation ? lang : DEFAULT_LANGUAGE;
  const say = (catalan: string, translated: string | undefined): Said =>
    translated === undefined || translated === ''
      ? { text: catalan, lang: DEFAULT_LANGUAGE }
      : { text: translated, lang: wordsLang };
  const maybe = (catalan: string | undefined, translated: string | undefined) =>
    catalan === undefined ? undefined : say(catalan, translated);
  const words: Partial<Words> = translation ?? {};
  return {
    ...facts,
    lang,
    wordsLang,
    title: say(facts.title, words.title),
    summary: say(facts.summary, words.summary),
    contacts: facts.contacts.map((item, i) => ({ ...item, role: say(item.role, words.contacts?.[i]?.role) })),
    problem: maybe(facts.problem, words.problem),
    solution: maybe(facts.solution, words.solution),
    beneficiaries: facts.beneficiaries.map((text, i) => say(text, words.beneficiaries?.[i])),
    value: facts.value.map((text, i) => say(text, words.value?.[i])),
    savings: facts.savings.map((item, i) => ({ ...item, what: say(item.what, words.savings?.[i]?.what) })),
    results: facts.results.map((item, i) => ({
      ...item,
      indicator: say(item.indicator, words.results?.[i]?.indicator),
    })),
    barriers: facts.barriers.map((item, i) => ({
      ...item,
      text: say(item.text, words.barriers?.[i]?.text),
      overcome: maybe(item.overcome, words.barriers?.[i]?.overcome),
    })),
    benefits: facts.benefits.map((item, i) => ({ ...item, text: say(item.text, words.benefits?.[i]?.text) })),
    technologies: facts.technologies.map((name) => sayName(names, name, lang)),
    methodologies: facts.methodologies.map((name) => sayName(names, name, lang)),
    tools: facts.tools.map((name) => sayName(names, name, lang)),
    ended: facts.ended && { ...facts.ended, reason: say(facts.ended.reason, words.ended?.reason) },
    images: facts.images.map((item, i) => ({ ...item, alt: say(item.alt, words.images?.[i]?.alt) })),
  };
}
