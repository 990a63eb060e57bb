import { readFileSync } from 'node:fs';
import { DEFAULT_LANGUAGE } from '../src/domain/language.ts';
import { reviewWordsOf } from '../src/i18n/review.ts';
import { placeOf } from '../src/github/place.ts';
import { askerOf } from './github/client.ts';
import { keepIssue } from './github/standing-issue.ts';

// npm run issue -- links|freshness <file.md>: keeps the one issue of its kind as the file says; an empty one closes it.

const { deadLinks, staleSheets } = reviewWordsOf(DEFAULT_LANGUAGE);
const kinds = { links: deadLinks, freshness: staleSheets };

async function main(): Promise<void> {
  const [name = '', file = ''] = process.argv.slice(2);
  if (name !== 'links' && name !== 'freshness')
    throw new Error(`«${name}» is no kind of issue: write links or freshness.`);
  const { title, gone } = kinds[name];
  const ask = askerOf(placeOf(process.env));
  console.log(await keepIssue(ask, { name, title, gone, text: readFileSync(file, 'utf8') }));
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
