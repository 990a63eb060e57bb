import { gzipSync } from 'node:zlib';
import { expect, test, type Response } from '@playwright/test';
import { GISCUS } from '../../../playwright.config.ts';
import { TALKED } from '../../github/talk.ts';
import {
  foreignRequests,
  frame,
  frameElement,
  leaveButton,
  link,
  loadButton,
  SHEET,
  status,
  widget,
} from '../threads.ts';

test('asks the forum for nothing until the reader does, and then shows this sheet’s thread in the page’s language', async ({
  page,
}) => {
  const asked = foreignRequests(page);
  await page.goto(`/es${SHEET}`);
  await page.locator('#fil').scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  await widget(page).getByRole('button', { name: 'Cargad la conversación aquí' }).click();
  await expect(frame(page).locator('#lang')).toHaveText('es');
  await expect(frame(page).locator('#repoId')).toHaveText('R_prova');
  await expect(status(page)).toContainText('La conversación se ha cargado.');
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((url) => !url.startsWith(GISCUS))).toEqual([]);
});

test('fetches at most 6 kB of script on a sheet before it is asked for, and none of its settings', async ({
  page,
}) => {
  const fetched: Response[] = [];
  page.on('response', (response) => fetched.push(response));
  await page.goto(SHEET);
  await page.locator('#fil').scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  const scripts = fetched.filter((response) => response.request().resourceType() === 'script');
  const bodies = await Promise.all(scripts.map((script) => script.body()));
  const weight = bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
  expect(weight).toBeGreaterThan(0);
  expect(weight).toBeLessThanOrEqual(6_000);
  expect(fetched.map((response) => response.url()).filter((url) => /\.json|thread-frame/.test(url))).toEqual(
    [],
  );
});

test('finds the thread by its key, strictly, while its number is not known', async ({ page }) => {
  await page.goto(SHEET);
  await loadButton(page).click();
  await expect(frame(page).locator('#term')).toHaveText('projectes/girona-rpa-fitxes-tecniques-vehicles');
  await expect(frame(page).locator('#strict')).toHaveText('true');
  await expect(frame(page).locator('#number')).toHaveText('0');
});

test('finds the thread by its number where that is known', async ({ page }) => {
  await page.goto(`/projectes/${TALKED.lively}/`);
  await loadButton(page).click();
  await expect(frame(page).locator('#number')).toHaveText('2');
  // The choice is remembered: the next page has nothing to ask.
  for (const address of [`/projectes/${TALKED.lively}/`, '/forum/2/']) {
    await page.goto(address);
    await expect(link(page)).toHaveAttribute('href', /\/discussions\/2$/);
    await widget(page).scrollIntoViewIfNeeded();
    await expect(frame(page).locator('#number')).toHaveText('2');
    await expect(frame(page).locator('#term')).toHaveText('');
  }
});

for (const [prefix, title] of [
  ['', 'Conversa sobre «Tractament automatitzat de les fitxes tècniques de vehicles»'],
  ['/es', 'Conversación sobre «Tratamiento automatizado de las fichas técnicas de vehículos»'],
  ['/en', 'Conversation about “Automated processing of vehicle technical sheets”'],
] as const)
  test(`names its frame by what is talked about: ${title}`, async ({ page }) => {
    await page.goto(prefix + SHEET);
    await widget(page).getByRole('button').first().click();
    await expect(frameElement(page)).toHaveAttribute('title', title);
  });

test('follows the reader’s theme, now and when it changes, in the same frame', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(SHEET);
  await loadButton(page).click();
  const body = frame(page).locator('body');
  await expect(body).toHaveAttribute('data-theme', 'dark');
  await body.evaluate((element) => {
    element.setAttribute('data-mark', 'the same');
  });
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(body).toHaveAttribute('data-theme', 'light');
  await expect(body).toHaveAttribute('data-mark', 'the same');
});

test('follows the page’s language when it changes, as far as the site speaks it', async ({ page }) => {
  await page.goto(SHEET);
  await loadButton(page).click();
  const lang = frame(page).locator('#lang');
  await expect(lang).toHaveText('ca');
  const change = (to: string) =>
    page.evaluate((code) => {
      document.documentElement.lang = code;
    }, to);
  await change('en');
  await expect(lang).toHaveText('en');
  // What a browser translates to is no language of the site.
  await change('de');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(frame(page).locator('body')).toHaveAttribute('data-theme', 'dark');
  await expect(lang).toHaveText('en');
});

test('asks giscus for a language it has on a page that the browser has translated', async ({ page }) => {
  await page.goto(SHEET);
  await page.evaluate(() => {
    document.documentElement.lang = 'xx';
  });
  await loadButton(page).click();
  await expect(frame(page).locator('#lang')).toHaveText('ca');
});

test('is loaded and left by keyboard alone, and always says where one is', async ({ page }) => {
  await page.goto(SHEET);
  await loadButton(page).focus();
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText('La conversa s’ha carregat.');
  await expect(status(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(frame(page).getByRole('button')).toBeFocused();
  const rules = widget(page).getByRole('link', { name: 'Normes de la casa' });
  for (const where of [rules, link(page), leaveButton(page)]) {
    await page.keyboard.press('Shift+Tab');
    await expect(where).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect(loadButton(page)).toBeFocused();
  await expect(frameElement(page)).toHaveCount(0);
  await expect(status(page)).toContainText('Les converses ja no es carregaran soles.');
});

test('leads editors’ help to the very file on GitHub', async ({ page }) => {
  await page.goto(SHEET);
  await expect(page.getByRole('link', { name: 'Milloreu aquesta fitxa' })).toHaveAttribute(
    'href',
    'https://github.com/observatori/projectes/edit/main/content/projectes/girona-rpa-fitxes-tecniques-vehicles/ca.md',
  );
});
