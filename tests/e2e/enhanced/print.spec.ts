import { expect, test } from '@playwright/test';

test('every sheet prints on at most two pages', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('/projectes/');
  const sheets = await page
    .locator('.sheet-item h3 a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(sheets.length).toBeGreaterThan(10);
  const long: string[] = [];
  for (const sheet of sheets) {
    await page.goto(sheet);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(0);
    if (pages > 2) long.push(`${sheet}: ${pages}`);
  }
  expect(long).toEqual([]);
});
