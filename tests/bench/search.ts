import { chromium } from '@playwright/test';
import { foundAmong } from '../search/ask.ts';
import { OTHERS, SAMPLE, scoreOf } from '../search/pairs.ts';
import { indexPairs, serveIndex } from '../search/serve.ts';

// npm run bench:search: how well the words that readers look for are told from others, through the index and a browser.

const all = [...SAMPLE, ...OTHERS];
await indexPairs(all);
const { server, address } = await serveIndex();
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium' });
const found = await foundAmong(await browser.newPage(), address, all);
await browser.close();
server.close();

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
for (const [name, pairs] of [
  ['the sample', SAMPLE],
  ['other pairs', OTHERS],
] as const) {
  const { recall, falseMatches, wrong } = scoreOf(pairs, (pair) => found.has(pair));
  console.log(
    `${name}: ${pairs.length} pairs, recall ${percent(recall)}, false matches ${percent(falseMatches)}`,
  );
  for (const { query, text } of wrong) console.log(`  told wrong: «${query}», «${text}»`);
}
// Pagefind leaves its service running.
process.exit(0);
