import type { Language } from '../../domain/language.ts';

/** What the form says as things happen; what stands in braces is filled in. */
export interface Words {
  step: Record<'done' | 'here' | 'later' | 'wrong' | 'some' | 'level', string>;
  count: string;
  one: string;
  many: string;
  advice: string;
  moved: string;
  removed: string;
  emptied: string;
  restore: string;
  restored: string;
  undone: string;
  saved: string;
  notSaved: string;
  broken: string;
  recalled: string;
  changed: string;
  elsewhere: string;
  copied: string;
  notCopied: string;
  noSheet: string;
  taken: string;
  editing: string;
  translating: string;
  next: string;
  newBody: string;
  original: string;
  copy: string;
  other: string;
  bodyLabel: string;
  text: string;
  issueTitle: string;
  correctionTitle: string;
  translationTitle: string;
  takenOut: string;
  subject: string;
  message: string;
  download: string;
  downloadOther: string;
}

/** What the form must know of the site it stands on. */
export interface Settings {
  /** Addresses of what the site publishes of its content. */
  known: string;
  municipalities: string;
  sheets: string;
  /** Where sheets have their pages, by language. */
  pages: Record<Language, string>;
  /** `owner/name`, or nothing. */
  repository: string;
  /** The editors' mailbox, or nothing. */
  email: string;
  /** Origin of the site. */
  site: string;
}
