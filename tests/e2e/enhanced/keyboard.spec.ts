import { expect, test } from '@playwright/test';
import { PAGE_KINDS } from '../page-kinds.ts';

test('the first key leads past the menu', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Aneu al contingut' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('on a phone the menu opens, is walked and closes by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  await page.getByRole('button', { name: 'Menú' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Projectes', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'Projectes', exact: true })).toBeHidden();
});

for (const [kind, path] of Object.entries(PAGE_KINDS))
  test(`every stop on ${kind} shows where the keyboard is`, async ({ page }) => {
    await page.goto(path);
    const stops = await page.locator('a[href]:visible, button:visible, input:visible').count();
    const unseen: string[] = [];
    for (let i = 0; i < Math.min(stops, 60); i++) {
      await page.keyboard.press('Tab');
      const { outline, name } = await page.evaluate(() => {
        const { activeElement } = document;
        const style = activeElement ? getComputedStyle(activeElement) : undefined;
        return {
          outline: `${style?.outlineStyle ?? ''} ${style?.outlineWidth ?? ''}`,
          name: `${activeElement?.tagName ?? ''} ${activeElement?.textContent ?? ''} ${activeElement?.getAttribute('href') ?? ''}`,
        };
      });
      if (name.startsWith('BODY')) break;
      if (/none|0px/.test(outline)) unseen.push(name);
    }
    expect(unseen).toEqual([]);
  });
