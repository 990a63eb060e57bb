import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { paths } from '../../../src/domain/links.ts';
import { foundAmong } from '../../search/ask.ts';
import { OTHERS, SAMPLE, scoreOf } from '../../search/pairs.ts';
import { indexPairs, serveIndex } from '../../search/serve.ts';
import { generate } from './generate.ts';
import { measure } from './measure.ts';
import { serveFolders, writeSearch } from './serve.ts';

// npm run bench:search [-- --words]: how well the words that readers look for are told from others and, unless those alone
// are asked for, how long the search of the real site takes over 10,000 made-up sheets and how much it fetches. Both
// through the real index and a browser.

const SHEETS = 10_000;
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking'],
});

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
const milliseconds = (time: number) => `${time.toFixed(0)} ms`;

async function tellWords(): Promise<void> {
  const all = [...SAMPLE, ...OTHERS];
  await indexPairs(all);
  const { server, address } = await serveIndex();
  const found = await foundAmong(await browser.newPage(), address, all);
  server.close();
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
}

/** The value below which a share of some figures are. */
function quantile(figures: readonly number[], share: number): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

function row(name: string, ...figures: readonly string[]): void {
  console.log(`${name.padEnd(52)}${figures.map((one) => one.padStart(12)).join('')}`);
}

async function tellSpeed(): Promise<void> {
  const [site, large] = ['.cache/bench/site', '.cache/bench/large'];
  const env = { ...process.env, OUT_DIR: site };
  const { status } = spawnSync(process.execPath, ['scripts/build.ts'], { env, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
  const made = generate(SHEETS);
  await writeSearch(made, large);
  const { server, address, sent } = await serveFolders([large, site]);
  const newPage = async () => (await browser.newContext()).newPage();
  const { opened, first, later, facets, blocked } = await measure(newPage, address, made.words, sent);
  server.close();
  const index = gzipSync(readFileSync(join(large, paths.facetIndex))).length;
  console.log(`\n${SHEETS} sheets`);
  row('index of facets', kilobytes(index));
  row('first results, opening an address with words', milliseconds(opened.time), kilobytes(opened.bytes));
  row(
    'first query on an open page: first results, all of its page',
    milliseconds(first.first),
    milliseconds(first.all),
    kilobytes(first.bytes),
  );
  for (const [name, figures] of [
    ['later queries', later],
    ['ticks of a filter', facets],
  ] as const)
    for (const part of ['first', 'all'] as const)
      row(
        `${name} (${figures.length}), ${part} results: median, p95, most`,
        ...[0.5, 0.95, 1].map((share) =>
          milliseconds(
            quantile(
              figures.map((one) => one[part]),
              share,
            ),
          ),
        ),
      );
  row('longest that typing was blocked', milliseconds(blocked));
  rmSync(large, { recursive: true, force: true });
}

await tellWords();
if (!process.argv.includes('--words')) await tellSpeed();
await browser.close();
// Pagefind leaves its service running.
process.exit(0);
