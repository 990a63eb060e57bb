import { DEFAULT_LANGUAGE } from '../src/domain/language.ts';
import { reviewWordsOf } from '../src/i18n/review.ts';
import { contentFolder } from './content/folder.ts';
import { sheetFiles } from './content/sheets.ts';
import { deadLinks, isOffline, sheetsByAddress } from './links/dead-links.ts';
import { probeAll } from './links/probe.ts';

// npm run links: asks for every address of every sheet, and prints those that are dead as Markdown, or nothing.

const words = reviewWordsOf(DEFAULT_LANGUAGE);
const sheets = sheetsByAddress(sheetFiles(contentFolder()));
const answers = await probeAll(sheets.keys());
if (isOffline(answers)) {
  console.error(words.deadLinks.offline);
  process.exitCode = 1;
} else process.stdout.write(deadLinks(sheets, answers, words));
