import { expect, test } from '@playwright/test';

test('without a script, what is near is reached by comarca and by size', async ({ page }) => {
  await page.goto('/a-prop/');
  await expect(page.getByText('Sense JavaScript no podem mesurar distàncies')).toBeVisible();
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await page.getByRole('main').getByRole('link', { name: 'Maresme' }).click();
  await expect(page).toHaveURL('/proximitat/km0/maresme/');
});
