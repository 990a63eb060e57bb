import { expect, test, type Page, type Route } from '@playwright/test';
import { sheetAddresses } from '../sheets.ts';

// The page of the search comes with the first sheets of the list; the others are fetched.

const CARDS = '**/cerca/fitxes.json';
const FAILED = 'No s’ha pogut carregar';
const results = (page: Page) => page.locator('main .results > li:visible');
const status = (page: Page) => page.getByRole('status');
const near = (page: Page) => page.getByRole('checkbox', { name: /Km0/ });
const summaries = (page: Page) => page.locator('main .results > li .summary');

/** Lets the sheets come only once they are let through. */
async function held(page: Page, how: (route: Route) => Promise<void> = (route) => route.continue()) {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(CARDS, async (route) => {
    await released;
    await how(route);
  });
  return () => {
    release();
  };
}

test('shows every sheet of the database once all have come', async ({ page, context }) => {
  const all = await sheetAddresses(await context.newPage());
  await page.goto('/cerca/');
  await expect(status(page)).toHaveText(`${all.length} projectes`);
  const shown = await results(page)
    .getByRole('heading')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(shown.sort()).toEqual(all.sort());
  await expect(results(page).last().locator('.area')).not.toBeEmpty();
  await expect(results(page).last().locator('.phase-dots')).toBeVisible();
});

for (const [kind, answer] of [
  ['do not come', (route: Route) => route.abort()],
  ['come as a page of errors', (route: Route) => route.fulfill({ status: 500, body: '<h1>Error</h1>' })],
  ['come as something else', (route: Route) => route.fulfill({ json: { error: 'no' } })],
] as const)
  test.describe(`when the other sheets ${kind}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.route(CARDS, answer);
    });

    test('says so, and searches and filters the first ones', async ({ page }) => {
      const faults: string[] = [];
      page.on('pageerror', ({ message }) => faults.push(message));
      await page.goto('/cerca/');
      await expect(status(page)).toContainText(FAILED);
      await expect(results(page)).toHaveCount(24);
      await near(page).check();
      await expect.poll(() => results(page).count()).toBeLessThan(24);
      expect(await results(page).count()).toBeGreaterThan(0);
      expect(faults).toEqual([]);
    });
  });

test('without the other sheets says that these are the latest alone', async ({ page }) => {
  await page.route(CARDS, (route) => route.abort());
  await page.goto('/cerca/');
  await expect(status(page)).toContainText('aquí només hi ha les últimes fitxes');
});

test('without the other sheets goes on saying so once a filter is ticked', async ({ page }) => {
  await page.route(CARDS, (route) => route.abort());
  await page.goto('/cerca/');
  await expect(status(page)).toContainText(FAILED);
  await near(page).check();
  await expect.poll(() => results(page).count()).toBeLessThan(24);
  await expect(page.getByRole('main')).toContainText(FAILED);
});

test('while the other sheets are coming shows the first, and says it is searching', async ({ page }) => {
  const release = await held(page);
  await page.goto('/cerca/?q=robot');
  await expect(status(page)).toHaveText('S’està buscant…');
  await expect(results(page).first()).toBeVisible();
  release();
  await expect(status(page)).toHaveText(/^\d+ projectes? i \d+ fils del fòrum per a «robot»$/);
});

test('counts nothing before all sheets have come, and everything after', async ({ page }) => {
  const release = await held(page);
  await page.goto('/cerca/');
  await near(page).check();
  await page.waitForTimeout(500);
  await expect(status(page)).not.toHaveText(/\d/);
  release();
  await expect(status(page)).toHaveText(/^\d+ projectes$/);
  const count = Number(/\d+/.exec((await status(page).textContent()) ?? '')?.[0]);
  await expect(results(page)).toHaveCount(count);
});

test('keeps what each sheet says when a filter is ticked before the others have come, or never do', async ({
  page,
}) => {
  const release = await held(page, (route) => route.abort());
  await page.goto('/cerca/');
  const first = (await summaries(page).first().textContent()) ?? '';
  expect(first.length).toBeGreaterThan(30);
  await near(page).check();
  await near(page).uncheck();
  await expect(summaries(page).first()).toHaveText(first);
  release();
  await expect(summaries(page).first()).toHaveText(first);
});
