import { expect, test } from '@playwright/test';

// With JavaScript off: what worked and what did not, across all sheets.

test('leads from a barrier to the level of its sheet, and to its thread', async ({ page }) => {
  await page.goto('/que-ha-funcionat/');
  const first = page.locator('.lesson-item').first();
  await expect(first).toContainText('Què els va frenar');
  await expect(first).toContainText('Com ho van superar');
  await first.getByRole('heading').getByRole('link').click();
  await expect(page).toHaveURL(/\/projectes\/[a-z0-9-]+\/#nivell-4$/);
  await expect(page.locator('#nivell-4')).toBeInViewport();
  await page.goBack();
  await first.getByRole('link', { name: 'Pregunteu-los-ho' }).click();
  await expect(page).toHaveURL(/\/projectes\/[a-z0-9-]+\/#fil$/);
  await expect(page.locator('#fil')).toBeInViewport();
});

test('narrows the barriers to an area, and stands where they begin', async ({ page }) => {
  await page.goto('/que-ha-funcionat/');
  await page
    .getByRole('link', { name: /barreres/ })
    .first()
    .click();
  await expect(page).toHaveURL('/que-ha-funcionat/barreres/');
  await page.getByRole('link', { name: 'Serveis socials', exact: true }).click();
  await expect(page).toHaveURL('/que-ha-funcionat/serveis-socials/#barreres');
  await expect(page.getByRole('heading', { name: 'Barreres, i com es van superar' })).toBeInViewport();
});

test('leads on a phone from the top to where the list is narrowed', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/que-ha-funcionat/');
  const way = page.getByRole('link', { name: 'Afineu la llista' });
  expect((await way.boundingBox())?.height).toBeGreaterThanOrEqual(24);
  expect((await way.boundingBox())?.y).toBeLessThan(2 * 640);
  await way.click();
  await expect(page.getByRole('heading', { name: 'Afineu la llista' })).toBeInViewport();
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(way).toBeHidden();
});

test('tells the way to a kind that begins on a further page', async ({ page }) => {
  await page.goto('/que-ha-funcionat/serveis-socials/');
  const counts = page.getByRole('navigation', { name: 'Quant se’n diu' });
  await counts.getByRole('link', { name: /avantatges/ }).click();
  await expect(page).toHaveURL(/\/serveis-socials\/pagina\/\d+\/#avantatges$/);
  await expect(page.getByRole('heading', { name: 'Avantatges i oportunitats' })).toBeInViewport();
});

test('is found from the home page, by its question', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Tot el que n’han après' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Què ha funcionat, i què no' })).toBeVisible();
});
