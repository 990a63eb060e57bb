import { DEFAULT_LANGUAGE } from '../src/domain/language.ts';
import { formatDate } from '../src/i18n/format.ts';
import { reviewWordsOf } from '../src/i18n/review.ts';
import { today } from './content/check.ts';
import { contentFolder } from './content/folder.ts';
import { sheetFiles } from './content/sheets.ts';
import { staleSheets } from './content/stale.ts';
import { capped, code, prose } from './report/markdown.ts';

// npm run freshness: prints the sheets nobody has verified for over a year as Markdown, or nothing.

const words = reviewWordsOf(DEFAULT_LANGUAGE);
const stale = staleSheets(sheetFiles(contentFolder()), today());
const lines = stale.map(
  ({ slug, title, verified }) =>
    `- [ ] ${code(slug)}, ${prose(title)}: ${formatDate(verified, DEFAULT_LANGUAGE)}`,
);
if (lines.length > 0)
  process.stdout.write(capped([words.staleSheets.lead(lines.length), '', ...lines], words.cut));
