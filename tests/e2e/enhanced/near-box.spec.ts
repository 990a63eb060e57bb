import { expect, test, type Page } from '@playwright/test';
import { PAGE_SIZE } from '../../../src/domain/paging.ts';
import { box, choose, items, options, said } from '../near.ts';

/** Holds the municipalities back; gives what sends them. */
async function holdBack(page: Page): Promise<() => void> {
  let send = () => {};
  const sent = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route('**/a-prop/municipis.json', async (route) => {
    await sent;
    await route.continue();
  });
  return () => {
    send();
  };
}

test('is chosen, and then another, with a mouse that is slow', async ({ page }) => {
  await page.goto('/a-prop/');
  for (const [written, name] of [
    ['matar', 'Mataró'],
    ['lleid', 'Lleida'],
  ] as const) {
    await box(page).fill(written);
    // Longer than a box that was left keeps its names.
    await page.getByRole('option', { name, exact: true }).click({ delay: 500 });
    await expect(box(page)).toHaveValue(name);
    await expect(page.locator('.found h2')).toContainText(`(${name})`);
  }
});

test('finds names without their accents, and says how many there are', async ({ page }) => {
  await page.goto('/a-prop/');
  await box(page).pressSequentially('mora');
  await expect(options(page).filter({ hasText: 'Móra la Nova' })).toBeVisible();
  await expect(said(page)).toHaveText(/^\d+ municipis hi coincideixen$/);
  await page.keyboard.press('Escape');
  await expect(options(page).first()).toBeHidden();
  await box(page).fill('bilbao');
  await expect(said(page)).toHaveText('Cap municipi de Catalunya no es diu així.');
});

test('offers the municipality that a name of other times, or one with a slip, is like', async ({ page }) => {
  await page.goto('/a-prop/');
  await box(page).fill('Lérida');
  await expect(options(page)).toHaveText(['Lleida']);
  await expect(said(page)).toHaveText('Cap municipi no es diu així: n’hi ha un que s’hi assembla.');
  await page.keyboard.press('Enter');
  await expect(box(page)).toHaveValue('Lleida');
  await expect(items(page)).toHaveCount(PAGE_SIZE);
});

test('says so where the municipalities do not come, and works once they do', async ({ page }) => {
  await page.route('**/a-prop/municipis.json', (route) => route.abort());
  await page.goto('/a-prop/');
  await box(page).pressSequentially('arb');
  await expect(said(page)).toContainText('No s’han pogut carregar els municipis');
  await page.unroute('**/a-prop/municipis.json');
  await choose(page, 'arbeca', 'Arbeca');
  await expect(items(page)).toHaveCount(PAGE_SIZE);
});

test('the keyboard goes from the box to what follows it, with its names shown or not', async ({ page }) => {
  await page.goto('/a-prop/');
  await box(page).pressSequentially('sant');
  await expect(options(page)).toHaveCount(8);
  await expect(said(page)).toHaveText(/^\d+ municipis hi coincideixen: se’n mostren 8$/);
  await expect(page.getByRole('listbox')).toContainText('se’n mostren 8');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Quants hi viviu?')).toBeFocused();
  await expect(options(page).first()).toBeHidden();
});

test('says that the municipalities are coming, until they have come', async ({ page }) => {
  const send = await holdBack(page);
  await page.goto('/a-prop/');
  await box(page).pressSequentially('mora');
  await expect(said(page)).toHaveText('S’estan carregant els municipis…');
  send();
  await expect(said(page)).toContainText('municipis hi coincideixen');
});

test('says no longer that the municipalities are coming once they have, wherever the reader has gone', async ({
  page,
}) => {
  const send = await holdBack(page);
  await page.goto('/a-prop/');
  await box(page).pressSequentially('mora');
  await expect(said(page)).toHaveText('S’estan carregant els municipis…');
  await page.keyboard.press('Tab');
  send();
  await expect(said(page)).toHaveText('');
});

for (const written of ['La Seu d’Urgell', "Seu d'Urgell", 'la seu urgell', 'LA SEU D URGELL'])
  test(`finds a municipality written «${written}»`, async ({ page }) => {
    await page.goto('/a-prop/');
    await box(page).fill(written);
    await expect(options(page).filter({ hasText: 'Seu d' })).toBeVisible();
  });

test('takes a whole name that was written and left for the choice of it', async ({ page }) => {
  await page.goto('/a-prop/');
  await box(page).pressSequentially('manresa');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(box(page)).toHaveValue('Manresa');
  await expect(items(page).first()).toBeVisible();
  await box(page).fill('Manr');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(box(page)).toHaveValue('Manresa');
});
