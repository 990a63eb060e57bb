import { expect, test } from '@playwright/test';

test('each mark of the map leads to its line, and from there to its projects', async ({ page }) => {
  await page.goto('/mapa/');
  await expect(page.getByRole('status')).toHaveText(/^\d+ projectes en aquest mapa$/);
  const marks = page.locator('.region-drawing a');
  const lines = page.locator('.mark-list li');
  expect(await marks.count()).toBe(await lines.count());
  await page
    .getByRole('link', { name: /^Girona: \d+ projectes$/ })
    .locator('.touch')
    .click();
  await expect(page).toHaveURL(/\/mapa\/#lloc-/);
  const line = page.locator('.mark-list li:target');
  await expect(line).toContainText('Girona');
  await line.getByRole('link', { name: 'Ajuntament de Girona' }).click();
  await expect(page).toHaveURL('/administracions/ajuntament-de-girona/');
});

test('the marks of a map are reached and followed by keyboard', async ({ page }) => {
  await page.goto('/mapa/girona/');
  const mark = page.locator('.region-drawing a').first();
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.mark-list li:target')).toBeVisible();
});

test('parts of the map are pages, from a province to the world, whose marks lead nearer', async ({
  page,
}) => {
  await page.goto('/en/mapa/');
  const parts = page.getByRole('navigation', { name: 'Parts of the map' });
  await expect(parts.getByRole('link')).toHaveText([
    'Catalonia',
    'Barcelona',
    'Girona',
    'Lleida',
    'Tarragona',
    'Europe',
    'World',
  ]);
  await parts.getByRole('link', { name: 'World' }).click();
  await expect(page).toHaveURL('/en/mapa/mon/');
  await page.locator('.mark-list').getByRole('link', { name: 'Europe' }).click();
  await expect(page).toHaveURL('/en/mapa/europa/');
  await page.locator('.mark-list').getByRole('link', { name: 'Catalonia' }).click();
  await expect(page).toHaveURL('/en/mapa/');
});

test('the ground of each map is drawn', async ({ page }) => {
  for (const part of ['', 'lleida/', 'europa/', 'mon/']) {
    await page.goto(`/mapa/${part}`, { waitUntil: 'networkidle' });
    const box = await page.locator('.region-drawing .land').boundingBox();
    expect(box?.width).toBeGreaterThan(300);
    expect(box?.height).toBeGreaterThan(100);
  }
});

test('the list of what a map shows has no other project without a script, and is reached past all marks', async ({
  page,
}) => {
  await page.goto('/mapa/');
  const total = /\d+/.exec(await page.getByRole('status').innerText())?.[0] ?? '';
  const skip = page.getByRole('link', { name: 'Aneu a la llista de llocs' });
  await skip.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/mapa/#llocs');
  await page.keyboard.press('Tab');
  await expect(page.locator('.mark-list a').first()).toBeFocused();
  await page.getByRole('link', { name: 'Veieu-los en llista' }).click();
  await expect(page).toHaveURL('/proximitat/km0/');
  await expect(page.getByRole('main')).toContainText(`${total} projectes`);
});
