import type { Page } from '@playwright/test';
import { LANGUAGES } from '../../src/domain/language.ts';
import type { Pair } from './pairs.ts';

/** Asks the index that is served at an address each query of some pairs, in a browser; tells which pairs were found. */
export async function foundAmong(
  page: Page,
  address: string,
  pairs: readonly Pair[],
): Promise<ReadonlySet<Pair>> {
  await page.goto(address);
  const found = new Set<Pair>();
  for (const lang of LANGUAGES) {
    const own = pairs.filter((pair) => pair.lang === lang);
    const answers = await page.evaluate(
      async ([code, folder, queries]) => {
        const { SearchEngine } = (await import(
          code
        )) as typeof import('../../src/browser/search/search-engine.ts');
        const engine = new SearchEngine(folder, '/records/');
        const told: boolean[] = [];
        for (const [i, query] of queries.entries()) {
          const { hits = [] } = await engine.find(query);
          told.push(hits.some(({ number }) => number === i));
        }
        return told;
      },
      ['/src/browser/search/search-engine.ts', `/index/${lang}/`, own.map(({ query }) => query)] as const,
    );
    for (const [i, pair] of own.entries()) if (answers[i]) found.add(pair);
  }
  return found;
}
