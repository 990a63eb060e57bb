import type { Language } from '../../src/domain/language.ts';
import { checkerWordsOf } from '../../src/i18n/checker.ts';
import { reviewWordsOf } from '../../src/i18n/review.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { capped, code, limited } from '../report/markdown.ts';
import { fileLines } from './change-lines.ts';
import type { Review } from './review.ts';
import { findingLines, section, sheetLines, type ReportWords } from './sheet-lines.ts';

const MOST = 40;

/**
 * A review as the Markdown of a comment: nothing that it quotes can be more than text, and GitHub takes it whole. It
 * leads to pages of the site where its address is known, without a slash at its end.
 */
export function markdownReport(review: Review, lang: Language, siteUrl?: string): string {
  const words: ReportWords = {
    ...{ lang, review: reviewWordsOf(lang), checker: checkerWordsOf(lang), site: wordsOf(lang), siteUrl },
  };
  const { review: said } = words;
  const names = (files: readonly string[]) =>
    limited(
      files.map((file) => `- ${code(file)}`),
      MOST,
      (rest) => `- ${said.more(rest)}`,
    );
  const refused = review.refused.map(({ file, reason }) => `- ${code(file)}: ${said.reasons[reason]}`);
  return capped(
    [
      `## ${said.title}`,
      '',
      said.against(code(review.base.slice(0, 10))),
      ...section(said.beyond(review.beyond.length), names(review.beyond)),
      ...section(
        `### ${said.left}`,
        limited(refused, MOST, (rest) => `- ${said.more(rest)}`),
      ),
      ...(review.sheets.length === 0 ? ['', said.nothing] : []),
      ...review.sheets.flatMap((sheet) => sheetLines(sheet, words)),
      ...section(said.moreSheets(review.moreSheets.length), names(review.moreSheets)),
      ...section(
        `### ${said.others}`,
        review.others.slice(0, MOST).flatMap((change) => fileLines(change, said)),
      ),
      ...section(`### ${said.elsewhere}`, findingLines(review.findings, words)),
      '',
    ],
    said.cut,
  );
}
