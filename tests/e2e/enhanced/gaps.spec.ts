import { expect, test } from '@playwright/test';
import { goTo, openForm } from '../form.ts';

for (const prefix of ['', '/es', '/en'])
  test(`leads from an empty cell to the form with its area and phase chosen ${prefix}`, async ({ page }) => {
    await page.goto(`${prefix}/contribuir/mapa-de-buits/`);
    const cell = page.locator('.coverage-cell.none a').last();
    const address = new URL((await cell.getAttribute('href')) ?? '', page.url());
    const [area, phase] = ['ambit', 'fase'].map((name) => address.searchParams.get(name) ?? '');
    await cell.focus();
    await page.keyboard.press('Enter');
    await goTo(page, 'nivell-3');
    await expect(page.locator('[data-field=areas] select').first()).toHaveValue(area ?? '');
    await goTo(page, 'nivell-5');
    await expect(page.locator('#camp-phase')).toHaveValue(phase ?? '');
  });

for (const query of ['', '?ambit=inventat&fase=%3Cscript%3E', '?ambit=&fase=&ambit=serveis-socials'])
  test(`chooses nothing, and stays at the top, for an address that names nothing: ${query}`, async ({
    page,
  }) => {
    await openForm(page, query);
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    await goTo(page, 'nivell-3');
    await expect(page.locator('[data-field=areas] select').first()).toHaveValue('');
    await goTo(page, 'nivell-5');
    await expect(page.locator('#camp-phase')).toHaveValue('');
  });

test('shows the whole map on a phone by moving only the table, which the keyboard reaches', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/contribuir/mapa-de-buits/');
  const region = page.getByRole('region', { name: 'Projectes per àmbit, fase i mida del municipi' });
  await region.focus();
  const before = await region.evaluate((one) => one.scrollLeft);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => region.evaluate((one) => one.scrollLeft)).toBeGreaterThan(before);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
