import { expect, test } from '@playwright/test';

test('a search finds threads beside sheets, says how many, and leads to them', async ({ page }) => {
  await page.goto('/cerca/?q=formularis+en+paper');
  const part = page.locator('.in-forum');
  await expect(part).toBeVisible();
  await expect(page.getByRole('status').first()).toContainText('del fòrum');
  await page.goto('/cerca/?q=escanegem');
  await part.getByRole('link', { name: 'Què en feu, de les sol·licituds en paper?' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Què en feu, de les sol·licituds en paper?',
  );
});

test('threads leave when a filter is chosen that they cannot have', async ({ page }) => {
  await page.goto('/cerca/?q=escanegem');
  await expect(page.locator('.in-forum')).toBeVisible();
  await page.goto('/cerca/?q=escanegem&proximitat=km0');
  await expect(page.getByRole('status').first()).toContainText('0 projectes');
  await expect(page.locator('.in-forum')).toBeHidden();
});
