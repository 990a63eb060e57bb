import { readFileSync } from 'node:fs';
import { DEFAULT_LANGUAGE } from '../src/domain/language.ts';
import { reviewWordsOf } from '../src/i18n/review.ts';
import { placeOf } from '../src/github/place.ts';
import { askerOf } from './github/client.ts';
import { keepComment } from './github/comment.ts';
import { isPullOf } from './github/pull.ts';

// npm run comment -- <number> <report.md>: puts a review in its one comment of a pull request that still ends in
// HEAD_SHA. PAGES is how many pages were built of it, not there as long as they are being built and empty if they could
// not be; RUN is the address of the run that keeps them.

async function main(): Promise<void> {
  const [number = '', file = ''] = process.argv.slice(2);
  const { HEAD_SHA = '', PAGES, RUN = '' } = process.env;
  const ask = askerOf(placeOf(process.env));
  if (!(await isPullOf(ask, Number(number), HEAD_SHA))) {
    console.log('The pull request has moved on; its next review is on the way.');
    return;
  }
  const words = reviewWordsOf(DEFAULT_LANGUAGE);
  const isBuilt = PAGES !== '0' && PAGES !== '';
  const pages = PAGES === undefined ? words.rendering : isBuilt ? words.rendered(RUN) : words.notRendered;
  console.log(await keepComment(ask, Number(number), 'review', `${readFileSync(file, 'utf8')}\n${pages}`));
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
