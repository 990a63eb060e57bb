import { expect, test } from '@playwright/test';
import { sheetAddresses } from '../sheets.ts';

test('every sheet prints on at most two pages', async ({ page }) => {
  test.setTimeout(600_000);
  const sheets = await sheetAddresses(page);
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
