import { expect, test } from '@playwright/test';
import { foundAmong } from '../../search/ask.ts';
import { OTHERS, SAMPLE, scoreOf } from '../../search/pairs.ts';
import { indexPairs, serveIndex } from '../../search/serve.ts';

const ALL = [...SAMPLE, ...OTHERS];

test('what readers look for is found in its other forms, and nothing else is', async ({ page }) => {
  test.setTimeout(240_000);
  await indexPairs(ALL);
  const { server, address } = await serveIndex();
  const found = await foundAmong(page, address, ALL).finally(() => server.close());
  for (const pairs of [SAMPLE, OTHERS]) {
    const { recall, falseMatches, wrong } = scoreOf(pairs, (pair) => found.has(pair));
    expect(recall, JSON.stringify(wrong)).toBeGreaterThanOrEqual(0.99);
    expect(falseMatches, JSON.stringify(wrong)).toBeLessThanOrEqual(0.02);
  }
});
