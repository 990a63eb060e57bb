import { expect, test } from '@playwright/test';
import { GISCUS } from '../../../playwright.config.ts';

const SHEET = '/projectes/girona-rpa-fitxes-tecniques-vehicles/';

test('asks the forum for nothing until the reader does, and then shows this sheet’s thread in the page’s language', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('http://localhost:4391')) asked.push(request.url());
  });
  await page.goto(`/es${SHEET}`);
  await page.locator('#fil').scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  await page.locator('forum-thread button').click();
  const frame = page.frameLocator('giscus-widget iframe');
  await expect(frame.locator('#lang')).toHaveText('/es/widget');
  await expect(frame.locator('dl')).toContainText('projectes/girona-rpa-fitxes-tecniques-vehicles');
  await expect(frame.locator('dl')).toContainText('R_prova');
  await expect(page.locator('giscus-widget iframe')).toHaveAttribute('title', /vehículos/);
  expect(asked.every((url) => url.startsWith(GISCUS))).toBe(true);
});

test('keeps the link to the thread beside the button, and when the forum does not answer', async ({
  page,
}) => {
  await page.route(`${GISCUS}/**`, (route) => route.abort());
  await page.goto(SHEET);
  await page.getByRole('button', { name: 'Carregueu la conversa aquí' }).click();
  const link = page.getByRole('link', { name: 'Obriu el fil a GitHub' });
  await expect(link).toHaveAttribute(
    'href',
    /^https:\/\/github\.com\/observatori\/projectes\/discussions\?discussions_q=/,
  );
  await expect(page.locator('#fil').getByRole('status')).toContainText('No s’ha pogut carregar la conversa', {
    timeout: 20_000,
  });
});

test('says it could not load when the script itself does not come', async ({ page }) => {
  await page.route('**/assets/giscus*.js', (route) => route.abort());
  await page.goto(SHEET);
  await page.getByRole('button', { name: 'Carregueu la conversa aquí' }).click();
  await expect(page.locator('#fil').getByRole('status')).toContainText('No s’ha pogut carregar la conversa');
});

test('leads editors’ help to the very file on GitHub', async ({ page }) => {
  await page.goto(SHEET);
  await expect(page.getByRole('link', { name: 'Milloreu aquesta fitxa' })).toHaveAttribute(
    'href',
    'https://github.com/observatori/projectes/edit/main/content/projectes/girona-rpa-fitxes-tecniques-vehicles/ca.md',
  );
});
