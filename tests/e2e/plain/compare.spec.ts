import { expect, test } from '@playwright/test';

test('without a script, comparing says what to do instead, and leads to the lists', async ({ page }) => {
  await page.goto('/compara/?fitxa=imio-valonia&fitxa=girona-rpa-fitxes-tecniques-vehicles');
  await expect(page.getByText('Sense JavaScript no podem posar les fitxes de costat')).toBeVisible();
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  await page.getByRole('main').getByRole('link', { name: 'Tots els projectes' }).click();
  await expect(page).toHaveURL('/projectes/');
});

test('without a script, a list offers no comparison', async ({ page }) => {
  await page.goto('/projectes/');
  await expect(page.getByRole('button', { name: /^Compareu/ })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Compareu-los' })).toHaveCount(0);
});
