import { FILE_KINDS } from '../domain/fault.ts';
import { DEFAULT_LANGUAGE, LANGUAGES } from '../domain/language.ts';
import { paths } from '../domain/links.ts';
import { checkerWordsOf } from '../i18n/checker.ts';
import { issueFormWords } from '../i18n/issue-form.ts';
import { wordsOf } from '../i18n/words.ts';
import { settings } from '../settings.ts';
import { withBase, type Frame } from './frame.ts';

/** What the script of the form is told by its page, as `data-` attributes hold it. */
export function formScript({ lang, t: { form }, href }: Frame) {
  const { repository = '', editorsEmail = '', siteUrl } = settings;
  const { send } = form;
  // GitHub's forms are in Catalan, whatever the language of this one.
  const { title: issueTitle, correctionTitle, translationTitle, takenOut } = issueFormWords;
  const { part, administrationPart } = wordsOf(DEFAULT_LANGUAGE);
  const { parts, faults } = checkerWordsOf(lang).faults;
  const told = Object.entries(faults).filter(([kind]) => !FILE_KINDS.some((one) => one === kind));
  return {
    words: {
      ...form.said,
      next: form.next,
      ...{ newBody: form.newBody.title, original: form.translation.original, bodyLabel: form.body.label },
      ...{ copy: send.copy, other: send.github.other, text: send.text },
      ...{ subject: send.email.subject, message: send.email.message },
      ...{ download: send.email.download, downloadOther: send.email.downloadOther },
      ...{ issueTitle, correctionTitle, translationTitle, takenOut },
    },
    settings: {
      known: href(paths.knownContent),
      municipalities: withBase(paths.municipalities),
      sheets: withBase(paths.knownSheets),
      pages: Object.fromEntries(LANGUAGES.map((one) => [one, href(paths.sheets, one)])),
      ...{ repository, email: editorsEmail, site: siteUrl },
    },
    labels: { part, administrationPart },
    sentences: { parts: { ...parts, trouble: {} }, faults: Object.fromEntries(told) },
  };
}
