import { expect, test, type Page } from '@playwright/test';
import { PAGE_SIZE } from '../../../src/domain/paging.ts';
import { sheetAddresses } from '../sheets.ts';
import { addresses, countOf, filter, found, results, settled, status } from '../search.ts';

/** Opens a part of the filters that is shut. */
async function open(page: Page, name: string): Promise<void> {
  const part = page.locator('details.facet', { has: page.getByText(name, { exact: true }) });
  if (!(await part.evaluate((one: HTMLDetailsElement) => one.open))) await part.locator('summary').click();
}

test('shows all sheets, the newest first, a page after another', async ({ page, context }) => {
  const all = await sheetAddresses(await context.newPage());
  await page.goto('/cerca/');
  expect(await found(page)).toBe(all.length);
  const shown: string[] = [];
  for (;;) {
    shown.push(...(await addresses(page)));
    const next = page.getByRole('link', { name: /Pàgina següent/ });
    if ((await next.count()) === 0) break;
    const [first = ''] = await addresses(page);
    await next.click();
    await expect(results(page).first().getByRole('link').first()).not.toHaveAttribute('href', first);
  }
  expect(shown).toEqual(all.map((address) => new URL(address).pathname));
  await expect(page).toHaveURL(/pagina=\d/);
  await page.goBack();
  await expect(results(page)).toHaveCount(PAGE_SIZE);
});

test('an address of a page that is not there shows the last, and says so', async ({ page }) => {
  await page.goto('/cerca/?pagina=999999');
  await expect(page).toHaveURL(/pagina=\d$/);
  await expect(page.getByRole('navigation', { name: 'Pàgines' })).toContainText(/(\d) de \1/);
});

test('keeps filters in the address, and goes back and forward through them', async ({ page }) => {
  await page.goto('/cerca/');
  const all = await found(page);
  await filter(page, /Km0/).check();
  await expect(page).toHaveURL('/cerca/?proximitat=km0');
  const near = await found(page);
  expect(near).toBeLessThan(all);
  await filter(page, /Serveis socials/).check();
  await expect(page).toHaveURL('/cerca/?proximitat=km0&ambit=serveis-socials');
  await expect(status(page)).not.toHaveText(`${near} projectes`);
  await page.goBack();
  await expect(status(page)).toHaveText(`${near} projectes`);
  await expect(filter(page, /Serveis socials/)).not.toBeChecked();
  await page.goBack();
  await expect(status(page)).toHaveText(`${all} projectes`);
  await page.goForward();
  await expect(status(page)).toHaveText(`${near} projectes`);
});

test('says beside each value how many sheets it would leave, and leaves so many', async ({ page }) => {
  await page.goto('/cerca/?ambit=serveis-socials');
  await found(page);
  for (const [part, name] of [
    ['Fase', /^Pilot/],
    ['Mida del municipi', /^Més de 100\.000/],
    ['Tipus d’ens', /^Ajuntament/],
    ['', /^Xifres de resultats/],
  ] as const) {
    if (part) await open(page, part);
    const count = await countOf(page, name);
    await filter(page, name).check();
    await expect(status(page)).toHaveText(count === 1 ? '1 projecte' : `${count} projectes`);
    await filter(page, name).uncheck();
  }
});

test('adds up inside a facet, and narrows across facets', async ({ page }) => {
  await page.goto('/cerca/');
  await found(page);
  const [social, open_] = [await countOf(page, /Serveis socials/), await countOf(page, /Participació/)];
  await filter(page, /Serveis socials/).check();
  await filter(page, /Participació/).check();
  const both = await found(page);
  expect(both).toBeGreaterThanOrEqual(Math.max(social, open_));
  expect(both).toBeLessThanOrEqual(social + open_);
  await filter(page, /Forans/).check();
  await expect.poll(() => found(page)).toBeLessThan(both);
});

test('narrows by what only the content tells: comarca, country, year and technology', async ({ page }) => {
  await page.goto('/cerca/');
  await found(page);
  for (const [part, address] of [
    ['Comarca', 'comarca'],
    ['País, si és de fora', 'pais'],
    ['Any d’inici', 'any'],
    ['Tecnologia', 'tecnologia'],
  ] as const) {
    await open(page, part);
    const first = page.locator('label', { has: page.locator(`input[name="${address}"]`) }).first();
    const box = first.getByRole('checkbox');
    const count = Number(await first.locator('.count').textContent());
    expect(count).toBeGreaterThan(0);
    await box.check();
    await expect(page).toHaveURL(new RegExp(`${address}=`));
    await expect(status(page)).toHaveText(count === 1 ? '1 projecte' : `${count} projectes`);
    await box.uncheck();
  }
  const more = page.locator('[data-facet="technology"]').getByRole('button');
  const shown = page.locator('[data-facet="technology"] label:visible');
  await expect(shown).toHaveCount(6);
  await more.click();
  await expect.poll(() => shown.count()).toBeGreaterThan(6);
});

test('combines words and facets, and counts what both leave', async ({ page }) => {
  await page.goto('/cerca/?q=ajuntament');
  const all = await found(page);
  const count = await countOf(page, /Serveis socials/);
  expect(count).toBeLessThan(all);
  await filter(page, /Serveis socials/).check();
  await expect(status(page)).toHaveText(new RegExp(`^${count} projectes? per a «ajuntament»$`));
  // What has no area is not there.
  for (const path of await addresses(page)) expect(path).toMatch(/^\/projectes\//);
});

test('orders by date and by size, in the address', async ({ page }) => {
  await page.goto('/cerca/?q=ajuntament&proximitat=km0');
  await found(page);
  const best = await addresses(page);
  await page.getByRole('combobox').selectOption('data');
  await expect(page).toHaveURL(/ordre=data/);
  await expect.poll(() => addresses(page)).not.toEqual(best);
  await page.getByRole('combobox').selectOption('mida');
  await expect(page).toHaveURL(/ordre=mida/);
  await page.goBack();
  await expect(page.getByRole('combobox')).toHaveValue('data');
});

test('takes every filter away at once', async ({ page }) => {
  await page.goto('/cerca/?proximitat=km0&fase=pilot&visita=si');
  await found(page);
  await page.getByRole('button', { name: 'Traieu tots els filtres' }).click();
  await expect(page).toHaveURL('/cerca/');
  await expect(page.locator('.chosen')).toBeHidden();
});

test('a facet of which every value is ticked has no more to show', async ({ page }) => {
  await page.goto('/cerca/');
  await settled(page);
  const facet = page.locator('[data-facet="year"]');
  await facet.locator('summary').click();
  await facet.getByRole('button').click();
  const values = await facet
    .getByRole('checkbox')
    .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
  await page.goto(`/cerca/?${values.map((value) => `any=${value}`).join('&')}`);
  await settled(page);
  await expect(facet.getByRole('checkbox')).toHaveCount(values.length);
  await expect(facet.getByRole('button')).toBeHidden();
});

test('values that an address asks for and nobody has leave nothing, and can be taken away', async ({
  page,
}) => {
  await page.goto('/cerca/?comarca=enlloc');
  await expect(status(page)).toHaveText('0 projectes');
  await expect(page.getByText('No n’hem trobat cap')).toBeVisible();
  await expect(page.locator('.advice')).toHaveText('Traieu algun filtre, o mireu tots els projectes.');
  await page.getByRole('button', { name: 'Traieu el filtre «enlloc»' }).click();
  await expect(page).toHaveURL('/cerca/');
});
