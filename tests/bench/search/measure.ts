import type { Page } from '@playwright/test';

/** Until the first results are shown, which are as many as a screen holds, and until all of a page are; in milliseconds. */
export interface Times {
  first: number;
  all: number;
}

/** Times in milliseconds, bytes as they travelled. */
export interface Measured {
  /** From the address being opened, with words in it, to results on the page. */
  opened: { time: number; bytes: number };
  /** From the first word written on an open page to results. */
  first: Times & { bytes: number };
  /** From each later query to its results. */
  later: readonly Times[];
  /** From each tick of a filter to its list and counts. */
  facets: readonly Times[];
  /** The longest that the page did not answer while words were written letter by letter. */
  blocked: number;
}

/** Waits until the search has found what it was asked for. */
async function settled(page: Page): Promise<void> {
  await page.waitForSelector('.results[aria-busy=false]');
  await page.waitForSelector('.search-filters:not([hidden])');
  await page.waitForTimeout(300);
}

/** Asks for some words, or ticks a box by its place; gives the time until other results are shown, and until all are. */
function timed(page: Page, asked: { words: string } | { box: number }): Promise<Times> {
  return page.evaluate(async (one) => {
    const list = document.querySelector('.results') as HTMLElement;
    const input = document.querySelector('input[type=search]') as HTMLInputElement;
    const boxes = document.querySelectorAll<HTMLInputElement>('.search-filters .facet input');
    const start = performance.now();
    let first: number | undefined;
    const seen = new MutationObserver(() => (first ??= performance.now() - start));
    seen.observe(list, { childList: true });
    if ('box' in one) boxes[one.box]?.click();
    else {
      input.value = `${one.words} `;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
    while (list.ariaBusy !== 'false') await new Promise((resolve) => setTimeout(resolve));
    await new Promise((resolve) => setTimeout(resolve));
    seen.disconnect();
    const all = performance.now() - start;
    return { first: first ?? all, all };
  }, asked);
}

/** Writes some words letter by letter; gives the longest that the page was blocked. */
async function write(page: Page, words: readonly string[]): Promise<number> {
  await page.evaluate(() => {
    const told = window as unknown as { blocked: number };
    told.blocked = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) told.blocked = Math.max(told.blocked, duration);
    }).observe({ type: 'longtask' });
  });
  for (const query of words) {
    await page.getByRole('searchbox').fill('');
    await page.getByRole('searchbox').pressSequentially(query, { delay: 60 });
    await page.waitForTimeout(400);
  }
  return page.evaluate(() => (window as unknown as { blocked: number }).blocked);
}

/** Measures the search of a site in a browser that has never been there. */
export async function measure(
  newPage: () => Promise<Page>,
  address: string,
  words: readonly string[],
  sent: () => number,
): Promise<Measured> {
  const [query = ''] = words;
  const opening = await newPage();
  sent();
  await opening.goto(`${address}/cerca/?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' });
  await opening.waitForSelector('.results .summary mark');
  const opened = { time: await opening.evaluate(() => performance.now()), bytes: sent() };
  const page = await newPage();
  await page.goto(`${address}/cerca/`);
  await settled(page);
  sent();
  const first = { ...(await timed(page, { words: query })), bytes: sent() };
  const later: Times[] = [];
  for (const one of words.slice(1)) {
    await page.waitForTimeout(100);
    later.push(await timed(page, { words: one }));
  }
  await page.getByRole('searchbox').fill('');
  await page.getByRole('searchbox').press('Enter');
  await settled(page);
  const facets: Times[] = [];
  for (const place of [0, 2, 4, 9, 30, 0, 2, 12, 20, 4, 9, 31, 32]) {
    await page.waitForTimeout(100);
    facets.push(await timed(page, { box: place }));
  }
  return { opened, first, later, facets, blocked: await write(page, words.slice(1, 8)) };
}
