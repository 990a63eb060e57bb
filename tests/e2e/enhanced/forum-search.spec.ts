import { expect, test } from '@playwright/test';
import { RARE } from '../../github/talk.ts';
import { filter, found, results, status } from '../search.ts';

test('a search finds threads among sheets, says which they are, and leads to them', async ({ page }) => {
  await page.goto('/cerca/?q=escanegem');
  const title = 'Què en feu, de les sol·licituds en paper?';
  const thread = results(page).filter({ hasText: title });
  await expect(thread.locator('.kind')).toHaveText('Fil del fòrum');
  await thread.getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('threads leave when a filter is chosen that they cannot have', async ({ page }) => {
  await page.goto('/cerca/?q=escanegem');
  expect(await found(page)).toBeGreaterThan(0);
  await filter(page, /Km0/).check();
  await expect(status(page)).toContainText('0 projectes');
  await expect(results(page)).toHaveCount(0);
});

test('what is found on a further page of a long thread leads to that page', async ({ page }) => {
  await page.goto(`/cerca/?q=${RARE.word}`);
  expect(await found(page)).toBe(1);
  await results(page).getByRole('heading').getByRole('link').click();
  await expect(page).toHaveURL(/\/forum\/\d+\/pagina\/\d+\/$/);
  await expect(page.getByText(RARE.text)).toBeVisible();
});
