import type { Language } from '../domain/language.ts';
import { faultsCa } from './faults.ca.ts';
import { faultsEn } from './faults.en.ts';
import { faultsEs } from './faults.es.ts';
import type { FaultSentences } from './faults.ts';

/** Every word the checker says in a language, besides the faults themselves. */
export interface CheckerWords {
  faults: FaultSentences;
  error: string;
  warning: string;
  level: (level: number) => string;
  /** The last line: how many of each. */
  count: (errors: number, warnings: number) => string;
  /** An option nobody knows. */
  usage: (read: string) => string;
}

const words: Record<Language, CheckerWords> = {
  ca: {
    faults: faultsCa,
    error: 'error',
    warning: 'avís',
    level: (level) => `nivell ${level}`,
    count: (errors, warnings) =>
      `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'avís' : 'avisos'}`,
    usage: (read) =>
      `No entenem «${read}». S’escriu: npm run check -- [--format text|json] [--lang ca|es|en]`,
  },
  es: {
    faults: faultsEs,
    error: 'error',
    warning: 'aviso',
    level: (level) => `nivel ${level}`,
    count: (errors, warnings) =>
      `${errors} ${errors === 1 ? 'error' : 'errores'}, ${warnings} ${warnings === 1 ? 'aviso' : 'avisos'}`,
    usage: (read) =>
      `No entendemos «${read}». Se escribe: npm run check -- [--format text|json] [--lang ca|es|en]`,
  },
  en: {
    faults: faultsEn,
    error: 'error',
    warning: 'warning',
    level: (level) => `level ${level}`,
    count: (errors, warnings) =>
      `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`,
    usage: (read) =>
      `We do not understand “${read}”. Write: npm run check -- [--format text|json] [--lang ca|es|en]`,
  },
};

/** The checker's words in a language. */
export function checkerWordsOf(lang: Language): CheckerWords {
  return words[lang];
}
