import type { Language } from '../domain/language.ts';
import { ca, type Interface } from './ca.ts';
import { en } from './en.ts';
import { es } from './es.ts';

const words: Record<Language, Interface> = { ca, es, en };

/** The interface in a language. */
export function wordsOf(lang: Language): Interface {
  return words[lang];
}
