import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { frame, leaveButton, loadButton, play, SHEET, status, widget } from '../threads.ts';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function load(page: Page): Promise<void> {
  await page.goto(SHEET);
  await loadButton(page).click();
  await expect(status(page)).toContainText('La conversa s’ha carregat.');
}

async function violations(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).withTags(STANDARDS);
  // The page of giscus has a <main> of its own, as this one does.
  const found = await axe.disableRules('landmark-unique').analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing with the conversation loaded, in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await load(page);
    expect(await violations(page)).toEqual([]);
  });

  test(`axe finds nothing after an error, in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await play(page, 'notInstalled');
    await page.goto(SHEET);
    await loadButton(page).click();
    await expect(status(page)).toContainText('El fòrum no està ben configurat.');
    expect(await violations(page)).toEqual([]);
  });
}

test('never scrolls sideways with the conversation loaded, nor with letters twice as large', async ({
  page,
}) => {
  await load(page);
  const over = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  for (const width of [320, 360, 768, 1280]) {
    await page.setViewportSize({ width, height: 740 });
    expect(await over(), `at ${width}`).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize({ width: 360, height: 740 });
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('html { font-size: 200% }');
    document.adoptedStyleSheets = [sheet];
  });
  expect(await over()).toBeLessThanOrEqual(0);
});

test('gives every way on a phone a target of 44 px, before and after', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(SHEET);
  const heights = () =>
    widget(page)
      .locator('a:visible, button:visible')
      .evaluateAll((ways) => ways.map((way) => Math.round(way.getBoundingClientRect().height)));
  const before = await heights();
  await loadButton(page).click();
  await expect(leaveButton(page)).toBeVisible();
  const after = await heights();
  expect([before.length, after.length]).toEqual([3, 3]);
  expect([...before, ...after].filter((height) => height < 44)).toEqual([]);
});

test('shows the conversation as wide as the page lets it and as tall as giscus says', async ({ page }) => {
  await load(page);
  const box = await page.locator('thread-frame iframe').boundingBox();
  const around = await widget(page).boundingBox();
  expect(Math.abs((box?.width ?? 0) - (around?.width ?? -9))).toBeLessThan(1);
  const cut = () =>
    frame(page)
      .locator('html')
      .evaluate((inside) => inside.scrollHeight - inside.clientHeight);
  await expect.poll(cut).toBe(0);
});
