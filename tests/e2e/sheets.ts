import type { Page } from '@playwright/test';

/** The address of every sheet, over all the pages of a list from its first. */
export async function sheetAddresses(page: Page, list = '/projectes/'): Promise<string[]> {
  await page.goto(list);
  const here = await page
    .locator('.sheet-item h3 a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  const next = await page
    .locator('main a[rel=next]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  return [...here, ...(next[0] ? await sheetAddresses(page, next[0]) : [])];
}
