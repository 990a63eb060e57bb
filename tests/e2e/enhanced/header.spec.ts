import { expect, test } from '@playwright/test';

test.describe('the header', () => {
  for (const prefix of ['', '/es', '/en'])
    test(`stands in one row at every width of a laptop ${prefix}`, async ({ page }) => {
      await page.goto(`${prefix}/que-ha-funcionat/`);
      const tall = [];
      for (const width of [1024, 1130, 1185, 1200, 1280, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        const box = await page.locator('.site-header').boundingBox();
        if ((box?.height ?? Infinity) > 90) tall.push(width);
      }
      expect(tall).toEqual([]);
    });
});
