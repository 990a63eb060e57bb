import { expect, test } from '@playwright/test';

test('a sheet leads to others that may serve, each with why, in every language', async ({ page }) => {
  for (const [prefix, title, reason] of [
    ['', 'També us pot servir', 'mateix àmbit'],
    ['/es', 'También os puede servir', 'mismo ámbito'],
    ['/en', 'You may also find useful', 'same area'],
  ] as const) {
    await page.goto(`${prefix}/projectes/aitona-rellotges-teleassistencia/`);
    const section = page.locator('section').filter({ has: page.getByRole('heading', { name: title }) });
    await expect(section.getByRole('listitem')).toHaveCount(4);
    await expect(section.getByRole('listitem').first()).toContainText('Lazarus');
    await expect(section.getByRole('listitem').first()).toContainText(reason);
    await section.getByRole('link').first().click();
    await expect(page).toHaveURL(`${prefix}/projectes/segria-sud-rellotges-pla-pilot-lazarus/`);
  }
});
