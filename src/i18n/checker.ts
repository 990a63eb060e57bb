import type { FaultSentences } from '../domain/fault-sentence.ts';
import type { Language } from '../domain/language.ts';
import { faultsCa } from './faults.ca.ts';
import { faultsEn } from './faults.en.ts';
import { faultsEs } from './faults.es.ts';

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
  /** A ref that git does not know, with what git says of it. */
  noRef: (ref: string, said: string) => string;
}

const words: Record<Language, CheckerWords> = {
  ca: {
    faults: faultsCa,
    noRef: (ref, said) =>
      `No podem comparar amb «${ref}»${said && `: ${said}`}. Cal un repositori git, i una branca, una etiqueta o un commit que hi sigui.`,
    error: 'error',
    warning: 'avís',
    level: (level) => `nivell ${level}`,
    count: (errors, warnings) =>
      `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'avís' : 'avisos'}`,
    usage: (read) =>
      `No entenem «${read}». S’escriu: npm run check -- [--format text|json|github] [--lang ca|es|en] [--changed <ref> | --since <ref>]`,
  },
  es: {
    faults: faultsEs,
    noRef: (ref, said) =>
      `No podemos comparar con «${ref}»${said && `: ${said}`}. Hace falta un repositorio git, y una rama, una etiqueta o un commit que esté en él.`,
    error: 'error',
    warning: 'aviso',
    level: (level) => `nivel ${level}`,
    count: (errors, warnings) =>
      `${errors} ${errors === 1 ? 'error' : 'errores'}, ${warnings} ${warnings === 1 ? 'aviso' : 'avisos'}`,
    usage: (read) =>
      `No entendemos «${read}». Se escribe: npm run check -- [--format text|json|github] [--lang ca|es|en] [--changed <ref> | --since <ref>]`,
  },
  en: {
    faults: faultsEn,
    noRef: (ref, said) =>
      `We cannot compare with “${ref}”${said && `: ${said}`}. It takes a git repository, and a branch, a tag or a commit that is in it.`,
    error: 'error',
    warning: 'warning',
    level: (level) => `level ${level}`,
    count: (errors, warnings) =>
      `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`,
    usage: (read) =>
      `We do not understand “${read}”. Write: npm run check -- [--format text|json|github] [--lang ca|es|en] [--changed <ref> | --since <ref>]`,
  },
};

/** The checker's words in a language. */
export function checkerWordsOf(lang: Language): CheckerWords {
  return words[lang];
}
