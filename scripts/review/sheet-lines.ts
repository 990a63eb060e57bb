import { formatList } from '../../src/i18n/format.ts';
import type { CheckerWords } from '../../src/i18n/checker.ts';
import type { ReviewWords } from '../../src/i18n/review.ts';
import type { Interface } from '../../src/i18n/ca.ts';
import type { Language } from '../../src/domain/language.ts';
import type { Finding } from '../content/check.ts';
import { answerWords } from '../report/answer.ts';
import { code, limited, prose } from '../report/markdown.ts';
import { fileLines } from './change-lines.ts';
import type { SheetReview } from './sheet-review.ts';

/** All the words a report needs, in one language. */
export interface ReportWords {
  lang: Language;
  review: ReviewWords;
  checker: CheckerWords;
  site: Pick<Interface, 'field' | 'level'>;
}

/** Of what is wrong with one file, and of the addresses of one sheet, how many are shown. */
const MOST = 40;

function findingLine({ line, level, field, severity, message, fix }: Finding, words: ReportWords): string {
  const { checker, review } = words;
  const where = [review.place(line), level === null ? '' : checker.level(level), field && code(field)];
  const what = severity === 'error' ? `**${checker.error}**` : checker.warning;
  return `  - ${what}, ${where.filter(Boolean).join(', ')}: ${prose(message)}${fix ? ` → ${prose(fix)}` : ''}`;
}

/** Findings as a list, grouped by file. */
export function findingLines(findings: readonly Finding[], words: ReportWords): string[] {
  return [...Map.groupBy(findings, ({ file }) => file)].flatMap(([file, group]) => [
    `- ${code(file)}`,
    ...limited(
      group.map((finding) => findingLine(finding, words)),
      MOST,
      (rest) => `  - ${words.review.more(rest)}`,
    ),
  ]);
}

function addressLines({ count, tried, silent }: SheetReview['addresses'], { review }: ReportWords): string[] {
  const told = silent.flatMap(({ address, answer }) =>
    answer.kind === 'alive' ? [] : [`- ${code(address, 300)}: ${answerWords(answer, review)}`],
  );
  return [
    ...(told.length === 0 && tried > 0 ? [review.noAddresses(tried)] : []),
    ...limited(told, MOST, (rest) => `- ${review.more(rest)}`),
    ...(count > tried ? ['', review.untried(count - tried)] : []),
  ];
}

function levelLines({ completeness }: SheetReview, { lang, review, site }: ReportWords): string[] {
  return completeness.map(({ level, fields, missing }) => {
    const names = formatList(
      missing.map((name) => site.field[name].label),
      lang,
    );
    const says =
      missing.length === 0 ? review.complete : review.incomplete(fields - missing.length, fields, names);
    return `- ${review.level(level, site.level[level].title)}: ${says}`;
  });
}

function stateOf({ changes, completeness }: SheetReview): 'added' | 'removed' | 'changed' {
  if (completeness.length === 0) return 'removed';
  return changes.some(({ file, state }) => file.endsWith('/ca.md') && state === 'added')
    ? 'added'
    : 'changed';
}

/** A part of a report under its heading; nothing where there is nothing to say. */
export function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', heading, '', ...lines];
}

/** What a review says of one sheet, as Markdown. */
export function sheetLines(sheet: SheetReview, words: ReportWords): string[] {
  const { checker, review } = words;
  const { slug, title, findings, duplicates, changes, addresses } = sheet;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const said = findings.length === 0 ? [review.noFindings] : findingLines(findings, words);
  const counted = findings.length === 0 ? '' : ` (${checker.count(errors, findings.length - errors)})`;
  const changed = changes.flatMap((change) => fileLines(change, review));
  return [
    ...section(`### ${review.sheet[stateOf(sheet)]} ${code(slug)}`, title ? [prose(title)] : [' ']),
    ...section(`#### ${review.levels}`, levelLines(sheet, words)),
    ...section(`#### ${review.checker}${counted}`, said),
    ...section(`#### ${review.duplicates}`, findingLines(duplicates, words)),
    ...section(`#### ${review.changes}`, changed.length === 0 ? [review.noChanges] : changed),
    ...section(`#### ${review.addresses}`, addressLines(addresses, words)),
  ];
}
