import { expect, test } from '@playwright/test';
import { PAGE_SIZE } from '../../../src/domain/paging.ts';
import { sheetAddresses } from '../sheets.ts';

// With JavaScript off: long lists, the map of gaps, the model of a sheet and the guide of five steps.

test('walks a long list page by page, and meets every sheet once', async ({ page }) => {
  const all = await sheetAddresses(page);
  await expect(page.locator('.pagination')).toContainText(/Pàgina (\d+) de \1/);
  expect(new Set(all).size).toBe(all.length);
  await page.goto('/projectes/');
  await expect(page.getByRole('heading', { name: `${all.length} projectes` })).toBeVisible();
});

test('goes to the next page of a list and back', async ({ page }) => {
  await page.goto('/projectes/');
  const first = page.locator('.sheet-item h3 a').first();
  const title = await first.textContent();
  await page.getByRole('link', { name: 'Pàgina següent' }).click();
  await expect(page).toHaveURL('/projectes/pagina/2/');
  await expect(first).not.toHaveText(title ?? '');
  await page.getByRole('link', { name: 'Pàgina anterior' }).click();
  await expect(page).toHaveURL('/projectes/');
  await expect(first).toHaveText(title ?? '');
});

test('leads from a question to all its answers, page by page', async ({ page }) => {
  await page.goto('/preguntes/');
  await page.locator('main a[href="/preguntes/contacte/"]').click();
  await expect(page.locator('.answer-list > li')).toHaveCount(PAGE_SIZE);
  await page.getByRole('link', { name: 'Pàgina següent' }).click();
  await expect(page).toHaveURL('/preguntes/contacte/pagina/2/');
  await page.locator('.answer-list .name a').first().click();
  await expect(page).toHaveURL(/\/projectes\/[a-z0-9-]+\/#nivell-2$/);
});

test('leads from the map of gaps to the sheets of a cell, and from an empty one to the model', async ({
  page,
}) => {
  await page.goto('/contribuir/mapa-de-buits/');
  const filled = page.locator('.coverage-cell.one a').first();
  const address = await filled.getAttribute('href');
  await filled.click();
  await expect(page).toHaveURL(address ?? '');
  await expect(page.locator('.sheet-item').first()).toBeVisible();
  await page.goto('/contribuir/mapa-de-buits/');
  await page.locator('.coverage-cell.none a').first().click();
  await expect(page).toHaveURL(/\/contribuir\/\?ambit=([a-z-]+)&fase=[a-z]+#ambit-\1$/);
  await expect(page.locator('.sheet-start :target')).toBeInViewport();
  await expect(page.locator('.sheet-start pre')).toBeVisible();
});

test('shows the model of a sheet to copy by hand, without what a script would do', async ({ page }) => {
  await page.goto('/contribuir/');
  await expect(page.locator('.sheet-start pre')).toContainText('administrations:');
  await expect(page.locator('.sheet-start pre')).toContainText('verified: ""');
  await expect(page.locator('sheet-form')).toBeHidden();
  await expect(page.getByRole('link', { name: 'Obriu l’editor de GitHub' })).toHaveAttribute(
    'href',
    'https://github.com/observatori/projectes/new/main/content/projectes/',
  );
});

test('tells three ways to send a sheet: on GitHub, by its form, and by e-mail', async ({ page }) => {
  await page.goto('/contribuir/');
  const ways = page.locator('.ways-to-send');
  await expect(ways.getByRole('listitem')).toHaveCount(3);
  await expect(ways.getByRole('link', { name: 'Obriu el formulari' })).toHaveAttribute(
    'href',
    'https://github.com/observatori/projectes/issues/new?template=nova-fitxa.yml',
  );
  await expect(ways.getByRole('link', { name: 'Un model de fitxa' })).toHaveAttribute(
    'href',
    '/schema/sheet.md',
  );
  await ways.getByRole('link', { name: 'Comenceu la fitxa' }).click();
  await expect(page.getByRole('heading', { name: 'Comenceu la fitxa' })).toBeInViewport();
});

test('shows the guide whole: a table to print and every task, and nothing to press', async ({ page }) => {
  await page.goto('/guies/cinc-passos/');
  await expect(page.getByRole('region', { name: 'Taula per imprimir i omplir a mà' })).toBeVisible();
  await expect(page.locator('.blank-worksheet thead th')).toHaveCount(7);
  await expect(page.locator('.blank-worksheet tbody tr').last()).toBeVisible();
  const tasks = page.locator('step-tasks li');
  await expect(tasks).toHaveCount(19);
  for (const task of await tasks.all()) await expect(task).toBeVisible();
  await expect(page.locator('main :is(button, input, select)').filter({ visible: true })).toHaveCount(0);
});

test('prints the guide’s table to fill in by hand, whole on the paper', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await page.goto('/guies/cinc-passos/');
  const table = page.locator('.blank-worksheet table');
  await expect(table).toBeVisible();
  const box = await table.boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(700);
});
