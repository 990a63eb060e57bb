import { expect, test, type Route } from '@playwright/test';
import { PAGE_SIZE } from '../../../src/domain/paging.ts';
import { found, results, status } from '../search.ts';

// What the search is made of comes in pieces, any of which may be late or may not come.

const INDEX = '**/cerca/facetes.json';
const ENGINE = '**/pagefind/**';
const RECORDS = '**/cerca/registres/**';

for (const [how, answer] of [
  ['does not come', (route: Route) => route.abort()],
  ['comes as a page of errors', (route: Route) => route.fulfill({ status: 500, body: '<h1>Error</h1>' })],
  ['comes as something else', (route: Route) => route.fulfill({ json: { error: 'no' } })],
] as const)
  test.describe(`when the index of facets ${how}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.route(INDEX, answer);
    });

    test('says so, shows the latest sheets without filters, and finds words all the same', async ({
      page,
    }) => {
      const faults: string[] = [];
      page.on('pageerror', ({ message }) => faults.push(message));
      await page.goto('/cerca/');
      await expect(page.getByRole('alert')).toContainText('No s’han pogut carregar els filtres');
      await expect(results(page)).toHaveCount(PAGE_SIZE);
      await expect(page.locator('.search-filters')).toBeHidden();
      await page.getByRole('searchbox').fill('teleassistència');
      await expect(status(page)).toContainText('per a «teleassistència»');
      await expect(results(page).locator('mark').first()).toBeVisible();
      expect(faults).toEqual([]);
    });
  });

test('when the engine does not come, says so, and narrows all the same', async ({ page }) => {
  await page.route(ENGINE, (route) => route.abort());
  await page.goto('/cerca/?q=robot');
  await expect(page.getByText('No s’ha pogut carregar la cerca')).toBeVisible();
  await expect(results(page)).toHaveCount(PAGE_SIZE);
  const all = await found(page);
  await page.getByRole('checkbox', { name: /Km0/ }).check();
  await expect.poll(() => found(page)).toBeLessThan(all);
});

test('finds again once the network is back', async ({ page }) => {
  await page.route(ENGINE, (route) => route.abort());
  await page.goto('/cerca/?q=robot');
  await expect(page.getByText('No s’ha pogut carregar la cerca')).toBeVisible();
  await page.unroute(ENGINE);
  await page.getByRole('searchbox').press('Enter');
  await expect(status(page)).toContainText('per a «robot»');
  await expect(page.getByText('No s’ha pogut carregar la cerca')).toBeHidden();
});

test('when a result does not come, says so in its place and shows the others', async ({ page }) => {
  let broken: string | undefined;
  await page.route(RECORDS, (route) => {
    const url = route.request().url();
    broken ??= url;
    return broken === url ? route.abort() : route.continue();
  });
  await page.goto('/cerca/?q=ajuntament');
  await expect(page.getByText('No s’ha pogut carregar aquest resultat')).toHaveCount(1);
  await expect(results(page).getByRole('heading').first()).toBeVisible();
});

test('while things are coming shows the latest sheets, and says it is searching', async ({ page }) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(ENGINE, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('/cerca/?q=robot');
  await expect(status(page)).toHaveText('S’està buscant…');
  await expect(results(page).first()).toBeVisible();
  release();
  await expect(status(page)).toHaveText(/^\d+ .*per a «robot»$/);
});

test('shows what was asked for last, however the answers come', async ({ page }) => {
  await page.goto('/cerca/');
  await found(page);
  // The first query waits for its records; the second has come and gone by then.
  let first = true;
  await page.route(RECORDS, async (route) => {
    if (first) {
      first = false;
      await new Promise((resolve) => setTimeout(resolve, 1500));
    }
    await route.continue();
  });
  const box = page.getByRole('searchbox');
  await box.fill('robot');
  await box.press('Enter');
  await box.fill('teleassistència');
  await box.press('Enter');
  await expect(status(page)).toContainText('«teleassistència»');
  await page.waitForTimeout(2000);
  await expect(status(page)).toContainText('«teleassistència»');
  await expect(results(page).locator('mark').first()).toHaveText(/teleassist/i);
});

test('a part of the index that is lost once is told, and asked for again by the next search', async ({
  page,
}) => {
  await page.route('**/pagefind/**/index/**', (route) => route.abort());
  await page.goto('/cerca/?q=teleassistència');
  await expect(page.getByText('No s’ha pogut carregar la cerca')).toBeVisible();
  await page.unroute('**/pagefind/**/index/**');
  await page.getByRole('button', { name: 'Busqueu', exact: true }).click();
  await expect(status(page)).toHaveText(/^\d+ (projectes|resultats) per a «teleassistència»$/);
  await expect(results(page).locator('mark').first()).toBeVisible();
});

test('filters that were lost are asked for again by the next search', async ({ page }) => {
  await page.route(INDEX, (route) => route.abort());
  await page.goto('/cerca/?q=robot&ambit=serveis-socials');
  await expect(page.getByText('sense filtrar')).toBeVisible();
  await page.unroute(INDEX);
  await page.getByRole('button', { name: 'Busqueu', exact: true }).click();
  await expect(page.locator('.search-filters')).toBeVisible();
  await expect(page.getByText('sense filtrar')).toBeHidden();
});

test('filters that were lost come for who only writes words, too', async ({ page }) => {
  await page.route(INDEX, (route) => route.abort());
  await page.goto('/cerca/');
  await expect(page.getByRole('alert')).toBeVisible();
  await page.unroute(INDEX);
  await page.getByRole('searchbox').fill('robot');
  await expect(page.locator('.search-filters')).toBeVisible();
  await expect(status(page)).toContainText('per a «robot»');
});

test('filters that are lost after a while leave nothing said to be coming', async ({ page }) => {
  await page.route(INDEX, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await route.abort();
  });
  await page.goto('/cerca/?ambit=serveis-socials');
  await expect(status(page)).toHaveText('S’està buscant…');
  await expect(page.getByRole('alert')).toContainText('No s’han pogut carregar els filtres');
  await expect(status(page)).toHaveText(/^\d+ projectes$/);
});

test('without filters, words that are taken away leave nothing said of them', async ({ page }) => {
  await page.route(INDEX, (route) => route.abort());
  await page.goto('/cerca/?q=robot');
  await expect(status(page)).toContainText('per a «robot»');
  await page.getByRole('searchbox').fill('');
  await expect(status(page)).toHaveText(/^\d+ projectes$/);
  await expect(results(page)).toHaveCount(PAGE_SIZE);
});

test('words that were written before the script came are looked for', async ({ page }) => {
  let send = () => {};
  const sent = new Promise<void>((resolve) => (send = resolve));
  await page.route(/\/assets\/SearchView[^/]*\.js$/, async (route) => {
    await sent;
    await route.continue();
  });
  await page.goto('/cerca/', { waitUntil: 'commit' });
  await page.getByRole('searchbox').pressSequentially('robot');
  send();
  await expect(status(page)).toContainText('per a «robot»');
  await expect(page.getByRole('searchbox')).toHaveValue('robot');
  await expect(page).toHaveURL('/cerca/?q=robot');
});
