import { expect, test, type Page } from '@playwright/test';
import { sheetAddresses } from '../sheets.ts';

const results = (page: Page) => page.locator('main .results > li:visible');
const count = (page: Page) => page.getByRole('status');

/** Waits until every sheet has come, and says how many are shown. */
async function shownOn(page: Page): Promise<number> {
  await expect(count(page)).toHaveText(/^\d+ projectes?$/);
  return results(page).count();
}

test('finds sheets by a word, best first, with the word marked in its text', async ({ page }) => {
  await page.goto('/cerca/?q=teleassistència');
  await expect(count(page)).toContainText('per a «teleassistència»');
  await expect(results(page).locator('a[href="/projectes/aitona-rellotges-teleassistencia/"]')).toBeVisible();
  // The sheets that have the word in their title stand before those that only tell of it.
  const titles = await results(page).getByRole('heading').allTextContents();
  const named = titles.map((title) => /teleassistència/i.test(title));
  expect(named[0]).toBe(true);
  expect(named).toEqual(named.toSorted((x, y) => Number(y) - Number(x)));
  await expect(results(page).first().locator('mark').first()).toBeVisible();
});

test('finds a word behind an article with a typographic apostrophe, and without accents', async ({
  page,
}) => {
  await page.goto('/cerca/?q=alcaldia');
  await expect(results(page).locator('a[href="/projectes/aitona-rellotges-teleassistencia/"]')).toBeVisible();
  await page.goto('/cerca/?q=TELEASSISTENCIA');
  await expect(results(page).locator('a[href="/projectes/aitona-rellotges-teleassistencia/"]')).toBeVisible();
});

test('says plainly that it found nothing, and offers a way on', async ({ page }) => {
  await page.goto('/cerca/?q=xilòfon');
  await expect(page.getByText('No n’hem trobat cap')).toBeVisible();
  await expect(count(page)).toHaveText('0 projectes per a «xilòfon»');
  await page.getByRole('main').getByRole('link', { name: 'Tots els projectes' }).click();
  await expect(page).toHaveURL(/\/projectes\/$/);
});

test('keeps words and filters in the address, and goes back and forward through them', async ({ page }) => {
  await page.goto('/cerca/');
  const all = await shownOn(page);
  await page.getByRole('checkbox', { name: /Km0/ }).check();
  await expect(page).toHaveURL('/cerca/?proximitat=km0');
  const near = await shownOn(page);
  expect(near).toBeLessThan(all);
  await page.getByRole('checkbox', { name: /Serveis socials/ }).check();
  await expect(page).toHaveURL('/cerca/?proximitat=km0&ambit=serveis-socials');
  await expect(results(page)).not.toHaveCount(near);
  await page.goBack();
  await expect(results(page)).toHaveCount(near);
  await expect(page.getByRole('checkbox', { name: /Serveis socials/ })).not.toBeChecked();
  await page.goBack();
  await expect(results(page)).toHaveCount(all);
  await page.goForward();
  await expect(results(page)).toHaveCount(near);
});

test('opens as its address says, and counts what each filter would leave', async ({ page }) => {
  await page.goto('/cerca/?ambit=serveis-socials&fase=pilot');
  await expect(page.getByRole('checkbox', { name: /Serveis socials/ })).toBeChecked();
  const shown = await shownOn(page);
  await expect(count(page)).toHaveText(shown === 1 ? '1 projecte' : `${shown} projectes`);
  const label = page.locator('label', { has: page.getByRole('checkbox', { name: /Pilot/ }) });
  await expect(label.locator('.count')).toHaveText(String(shown));
  await page.getByRole('button', { name: 'Traieu els filtres' }).click();
  await expect(page).toHaveURL('/cerca/');
});

test('works by keyboard alone', async ({ page }) => {
  await page.goto('/cerca/');
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('robot');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/cerca/?q=robot');
  await expect(count(page)).toContainText('«robot»');
  await page.getByRole('checkbox', { name: /Forans/ }).focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL('/cerca/?q=robot&proximitat=forans');
});

test('searches in the language of the page', async ({ page }) => {
  await page.goto('/en/cerca/?q=welfare');
  await expect(count(page)).toContainText(/^[1-9].*welfare/);
  await expect(results(page).first().getByRole('heading').getByRole('link')).toHaveAttribute(
    'href',
    /^\/en\/projectes\//,
  );
  await page.goto('/es/cerca/?q=relojes');
  await expect(count(page)).toContainText(/^[1-9].*relojes/);
  await expect(results(page).first().getByRole('heading').getByRole('link')).toHaveAttribute(
    'href',
    /^\/es\/projectes\//,
  );
});

test('leaves the whole list, and says so, when the engine cannot be fetched', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/cerca/?q=robot');
  await expect(count(page)).toContainText('No s’ha pogut carregar la cerca');
  await expect(results(page)).toHaveCount((await sheetAddresses(await page.context().newPage())).length);
});

test('takes a hostile address for plain words', async ({ page }) => {
  const asked = '<img src=x onerror=alert(1)>{count}$&';
  let alerted = false;
  page.on('dialog', () => (alerted = true));
  await page.goto(`/cerca/?q=${encodeURIComponent(asked)}&ambit=${encodeURIComponent('"><script>')}`);
  await expect(count(page)).toContainText('<img');
  await expect(page.locator('main img')).toHaveCount(0);
  expect(alerted).toBe(false);
});
