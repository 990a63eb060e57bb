import type { Fault } from '../../src/domain/fault.ts';
import { isField } from '../../src/domain/fields.ts';
import { DEFAULT_LANGUAGE } from '../../src/domain/language.ts';
import { checkerWordsOf } from '../../src/i18n/checker.ts';
import { sentenceOf } from '../../src/domain/fault-sentence.ts';
import { fromIssueWords as words } from '../../src/i18n/from-issue.ts';
import { reviewWordsOf } from '../../src/i18n/review.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { capped, code, limited, prose } from '../report/markdown.ts';
import { section } from '../review/sheet-lines.ts';
import type { Note } from './bodies.ts';
import type { Author, Issue } from './issue.ts';

/** Of notes and of faults, how many are shown, and how much of a name. */
const MOST = 20;
const SHOWN = 100;

const { more, cut } = reviewWordsOf(DEFAULT_LANGUAGE);
const { field } = wordsOf(DEFAULT_LANGUAGE);
const { faults: sentences } = checkerWordsOf(DEFAULT_LANGUAGE);

function mention(author: Author | undefined): string {
  return author ? `@${author.login}` : '';
}

function listed(lines: readonly string[]): string[] {
  return limited(
    lines.map((line) => `- ${line}`),
    MOST,
    (rest) => `- ${more(rest)}`,
  );
}

/** What a commit says of itself. The author of the issue is named by GitHub's own account and no other name. */
export function commitMessage({ number, author }: Issue): string {
  const credit = author
    ? `\nCo-authored-by: ${author.login} <${author.id}+${author.login}@users.noreply.github.com>\n`
    : '';
  return `Add the sheet of issue ${number}\n\nMade from what its author answered in the form.\n${credit}`;
}

/** The text of the pull request: whose it is, which issue it closes, what to look at, and the report of its review. */
export function pullText({ number, author }: Issue, notes: readonly Note[], report: string): string {
  const told = notes.map(({ kind, read, id }) => words.note[kind](code(read, SHOWN), code(id, SHOWN)));
  return capped(
    [
      ...[words.pull.lead(mention(author), number), '', `Closes #${number}`],
      ...section(`### ${words.pull.notes}`, listed(told)),
      ...['', words.pull.report, ''],
      ...report.split('\n'),
    ],
    cut,
  );
}

/** What the author of an issue is told, after the thanks. */
export function comment({ author }: Issue, ...paragraphs: readonly string[]): string {
  return [words.thanks(mention(author)), ...paragraphs].join('\n\n');
}

/** What an issue lacks to be a sheet, as the checker tells it; `form` is the address of the form. */
export function lacking(issue: Issue, faults: readonly Fault[], form: string): string {
  const told = faults.map((fault) => {
    const [name] = fault.path;
    const label = typeof name === 'string' && isField(name) ? `${field[name].label}: ` : '';
    return `${label}${prose(sentenceOf(fault, sentences).message)}`;
  });
  const list = listed(told).join('\n');
  return comment(issue, words.comment.unusable, ...(list === '' ? [] : [list]), words.comment.again(form));
}
