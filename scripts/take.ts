import { basename, dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_LANGUAGE } from '../src/domain/language.ts';
import { checkerWordsOf } from '../src/i18n/checker.ts';
import { reviewWordsOf } from '../src/i18n/review.ts';
import { commitOf } from './content/git.ts';
import { takeContent } from './content/take.ts';
import { contentFolder } from './content/folder.ts';
import { githubReport } from './report/github.ts';

// npm run take -- <commit> [--no-guides]: puts the content of a commit in place of the content folder's, as data. For
// workflows: it overwrites. Ends with 1 if something was refused, each told as an annotation.

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    allowNegative: true,
    options: { guides: { type: 'boolean', default: true } },
  });
  const folder = contentFolder();
  const repository = dirname(folder);
  const commit = commitOf(repository, positionals[0] ?? '');
  const { refused } = takeContent(repository, commit, resolve(folder), values);
  const words = reviewWordsOf(DEFAULT_LANGUAGE);
  const told = refused.map(({ file, reason }) => ({
    ...({ file, line: 1, column: 1, severity: 'error', level: null, field: '' } as const),
    message: `${words.left}: ${basename(file)}, ${words.reasons[reason]}.`,
  }));
  if (told.length > 0) console.log(githubReport(told, checkerWordsOf(DEFAULT_LANGUAGE)));
  return told.length > 0 ? 1 : 0;
}

process.exitCode = main();
