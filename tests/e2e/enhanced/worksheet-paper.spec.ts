import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { add, GUIDE, press, rows } from '../worksheet.ts';

const LONG = 'Sol·licitud-de-llicència-ambiental-'.repeat(4).slice(0, 120);

async function filled(page: Page, prefix = '') {
  await page.goto(prefix + GUIDE);
  const button = page.locator('[data-do=add]');
  for (const name of ['Gual', LONG]) {
    await button.click();
    await page.locator('.forms > li').last().locator('[name=name]').fill(name);
  }
}

test('prints the table with what was answered, and not the controls', async ({ page }) => {
  await page.goto(GUIDE);
  await add(page, { name: 'Gual', frequency: 'cada-dia', steps: '7', people: '3', payment: true, ease: '4' });
  await page.emulateMedia({ media: 'print' });
  const row = rows(page).first();
  await expect(row).toBeVisible();
  await expect(row.locator('.answer')).toHaveText(['Cada dia', 'Sí', '7', '3', 'No']);
  for (const cell of await row.locator('.answer').all()) await expect(cell).toBeVisible();
  await expect(row.getByRole('rowheader')).toHaveText('Gual');
  await expect(page.locator('.forms')).toBeHidden();
  await expect(page.locator('paper-form-worksheet button').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('step-tasks').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: '2. Exploreu les eines' })).toBeVisible();
});

test('prints the worksheet and the tasks alone where that is asked for, and the whole page afterwards', async ({
  page,
}) => {
  await page.addInitScript('window.print = () => {}');
  await page.goto(GUIDE);
  await add(page, { name: 'Gual' });
  await press(page, 'Imprimiu el full');
  await page.emulateMedia({ media: 'print' });
  await expect(rows(page).first()).toBeVisible();
  for (const tasks of await page.locator('step-tasks').all()) await expect(tasks).toBeVisible();
  await expect(page.getByRole('heading', { name: '2. Exploreu les eines' })).toBeHidden();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.getByRole('heading', { name: '2. Exploreu les eines' })).toBeVisible();
});

test('fits on paper: nothing of a printed worksheet is cut off', async ({ page }) => {
  await filled(page);
  // The width of a sheet of A4 within its margins.
  await page.setViewportSize({ width: 688, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  const cut = await page
    .locator('.worksheet-ranking :is(table, .plot)')
    .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().right > innerWidth).length);
  expect(cut).toBe(0);
});

for (const prefix of ['', '/es', '/en'])
  test(`a filled worksheet never scrolls the page sideways from 320 px ${prefix}`, async ({ page }) => {
    await filled(page, prefix);
    const wide = [];
    for (const width of [320, 360, 480, 768, 1024, 1280, 1600]) {
      await page.setViewportSize({ width, height: 800 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) wide.push(`${width}: ${over}`);
    }
    expect(wide).toEqual([]);
  });

test('the controls of a filled worksheet are large enough for a finger', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await filled(page);
  const small = await page
    .locator(':is(paper-form-worksheet, step-tasks) :is(button, select, input, label):visible')
    .evaluateAll((all) =>
      all
        .map((one) => one.closest('label') ?? one)
        .map((one) => ({ text: one.textContent, height: one.getBoundingClientRect().height }))
        .filter(({ height }) => height < 24),
    );
  expect(small).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing on a filled worksheet in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await filled(page);
    await page.locator('.forms > li').first().locator('[data-do=remove]').click();
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
      [],
    );
  });
