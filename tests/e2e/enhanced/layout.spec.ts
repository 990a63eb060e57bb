import { expect, test } from '@playwright/test';
import { PAGE_KINDS } from '../page-kinds.ts';
import { sheetAddresses } from '../sheets.ts';

const WIDTHS = [320, 360, 480, 768, 900, 1024, 1130, 1280, 1600];

for (const [kind, path] of Object.entries(PAGE_KINDS))
  for (const prefix of ['', '/en'])
    test(`${kind} ${prefix} never scrolls sideways from 320 px`, async ({ page }) => {
      await page.goto(prefix + path);
      const wide = [];
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (over > 0) wide.push(`${width}: ${over}`);
      }
      expect(wide).toEqual([]);
    });

for (const { name, width, height } of [
  { name: 'a laptop', width: 1280, height: 720 },
  { name: 'a phone', width: 360, height: 740 },
])
  test(`on ${name} every sheet says who, where, phase and contact without scrolling`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.setViewportSize({ width, height });
    const sheets = await sheetAddresses(page);
    expect(sheets.length).toBeGreaterThan(10);
    const below = [];
    for (const sheet of sheets) {
      await page.goto(sheet);
      const [contact] = await page
        .locator('[data-level="1"] dl > div')
        .evaluateAll((cells) =>
          cells.slice(-1).map((cell) => cell.querySelector('dd a')?.getBoundingClientRect().bottom ?? 0),
        );
      if ((contact ?? Infinity) > height) below.push(`${sheet}: ${contact}`);
    }
    expect(below).toEqual([]);
  });

test('a page read at 400 % keeps its text and its menu', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto('/projectes/girona-rpa-fitxes-tecniques-vehicles/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('button', { name: 'Menú' }).click();
  await expect(page.getByRole('link', { name: 'Àmbits', exact: true })).toBeVisible();
});

test('every control of a page is at least 24 px, and the main ones 44', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/cerca/');
  const small = await page.locator('button:visible, input:visible, fieldset label:visible').evaluateAll(
    (controls) =>
      controls
        .filter((control) => control.tagName !== 'INPUT' || (control as HTMLInputElement).type !== 'checkbox')
        .map((control) => control.getBoundingClientRect())
        .filter(({ height }) => height < 44 - 4).length,
  );
  expect(small).toBe(0);
});

for (const [kind, path] of Object.entries(PAGE_KINDS))
  test(`${kind} never scrolls sideways on a phone with letters twice as large`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path);
    // The form comes after its page.
    if (kind === 'contribute') await expect(page.locator('sheet-form')).toBeVisible();
    const over = await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('html { font-size: 200% }');
      document.adoptedStyleSheets = [sheet];
      return document.documentElement.scrollWidth - innerWidth;
    });
    expect(over).toBeLessThanOrEqual(0);
  });
