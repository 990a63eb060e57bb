import { formatList } from '../../src/i18n/format.ts';
import type { CheckerWords } from '../../src/i18n/checker.ts';
import type { ReviewWords } from '../../src/i18n/review.ts';
import type { Interface } from '../../src/i18n/ca.ts';
import { DEFAULT_LANGUAGE, type Language } from '../../src/domain/language.ts';
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
  /** Where the site is, without a slash at its end; undefined where nobody has set it. */
  siteUrl: string | undefined;
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

function levelLines({ completeness, state }: SheetReview, { lang, review, site }: ReportWords): string[] {
  if (state === 'removed') return [];
  if (completeness.length === 0) return [review.unreadLevels];
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

/** What is said of a sheet whose address changes; nothing of another. */
function moveLines({ movedFrom, movedTo }: SheetReview, { checker, review }: ReportWords): string[] {
  return [
    ...(movedFrom === undefined ? [] : ['', `**${checker.warning}**: ${review.movedFrom(code(movedFrom))}`]),
    ...(movedTo === undefined ? [] : ['', review.movedTo(code(movedTo))]),
  ];
}

/** A likely duplicate, with the way to the other sheet in place of its path. */
function duplicateLines(duplicates: SheetReview['duplicates'], words: ReportWords): string[] {
  const { siteUrl } = words;
  return duplicates.flatMap((duplicate) => {
    const { page } = duplicate;
    const way =
      siteUrl === undefined ? code(`content${page}${DEFAULT_LANGUAGE}.md`) : `[${page}](${siteUrl}${page})`;
    return findingLines([duplicate], words).map((line) => line.replace(code(page), () => way));
  });
}

/** A part of a report under its heading; nothing where there is nothing to say. */
export function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', heading, '', ...lines];
}

/** What a review says of one sheet, as Markdown. */
export function sheetLines(sheet: SheetReview, words: ReportWords): string[] {
  const { checker, review } = words;
  const { slug, state, title, findings, duplicates, changes, addresses } = sheet;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const said = findings.length === 0 ? [review.noFindings] : findingLines(findings, words);
  const counted = findings.length === 0 ? '' : ` (${checker.count(errors, findings.length - errors)})`;
  const changed = changes.flatMap((change) => fileLines(change, review));
  return [
    ...section(`### ${review.sheet[state]} ${code(slug)}`, title ? [prose(title)] : [' ']),
    ...moveLines(sheet, words),
    ...section(`#### ${review.levels}`, levelLines(sheet, words)),
    ...section(`#### ${review.checker}${counted}`, said),
    ...section(`#### ${review.duplicates}`, duplicateLines(duplicates, words)),
    ...section(`#### ${review.changes}`, changed.length === 0 ? [review.noChanges] : changed),
    ...section(`#### ${review.addresses}`, addressLines(addresses, words)),
  ];
}
