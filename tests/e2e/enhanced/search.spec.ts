import { expect, test } from '@playwright/test';
import { addresses, countOf, filter, found, results, status } from '../search.ts';

const RELLOTGES = '/projectes/aitona-rellotges-teleassistencia/';

test('finds sheets by a word, best first, with the word marked in its text', async ({ page }) => {
  await page.goto('/cerca/?q=teleassistència');
  await expect(status(page)).toContainText('per a «teleassistència»');
  await expect(results(page).locator(`a[href="${RELLOTGES}"]`)).toBeVisible();
  // The sheets that have the word in their title stand before those that only tell of it.
  const titles = await results(page).getByRole('heading').allTextContents();
  const named = titles.map((title) => /teleassistència/i.test(title));
  expect(named[0]).toBe(true);
  expect(named).toEqual(named.toSorted((x, y) => Number(y) - Number(x)));
  await expect(results(page).first().locator('.summary mark').first()).toBeVisible();
});

for (const [how, query] of [
  ['behind an article with a typographic apostrophe', 'alcaldia'],
  ['without its accents, in capitals', 'TELEASSISTENCIA'],
  ['in another of its forms', 'rellotge'],
  ['said with another word of the field', 'gent gran'],
] as const)
  test(`finds a word ${how}`, async ({ page }) => {
    await page.goto(`/cerca/?q=${encodeURIComponent(query)}`);
    await expect(results(page).locator(`a[href="${RELLOTGES}"]`)).toBeVisible();
  });

test('says plainly that it found nothing, and offers a way on', async ({ page }) => {
  await page.goto('/cerca/?q=xilòfon');
  await expect(page.getByText('No n’hem trobat cap')).toBeVisible();
  await expect(status(page)).toHaveText('0 resultats per a «xilòfon». Res no diu «xilòfon».');
  await expect(page.locator('.advice')).toHaveText(
    'Proveu una paraula més general, o mireu tots els projectes.',
  );
  await page.getByRole('main').getByRole('link', { name: 'Tots els projectes' }).click();
  await expect(page).toHaveURL(/\/projectes\/$/);
});

test('finds as words are written, and offers the words that begin like half a word', async ({ page }) => {
  await page.goto('/cerca/');
  const all = await found(page);
  await page.getByRole('searchbox').pressSequentially('teleassis');
  const offered = page.getByRole('button', { name: 'teleassistència' });
  await expect(offered).toBeVisible();
  // Half a word asks for nothing yet: what was there stays, until the reader stops writing.
  await expect(status(page)).toHaveText(/^\d+ projectes$/);
  expect(await found(page)).toBe(all);
  await expect(status(page)).toContainText('Res no diu «teleassis»');
  await offered.click();
  await expect(status(page)).toContainText('per a «teleassistència»');
  await expect(page).toHaveURL(/q=teleassist/);
  expect(await found(page)).toBeGreaterThan(0);
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('that finds nothing with all its words, offers the search with a word less', async ({ page }) => {
  await page.goto('/cerca/?q=bjelovar+giscus');
  await expect(status(page)).toContainText('0 resultats');
  const offered = page.getByRole('button', { name: /^bjelovar \(\d+\)$/ });
  const count = Number(/\d+/.exec((await offered.textContent()) ?? '')?.[0]);
  await offered.click();
  await expect(status(page)).toHaveText(`${count} resultats per a «bjelovar»`);
  await expect(offered).toBeHidden();
});

test('offers a word less with how much of it the filters leave', async ({ page }) => {
  await page.goto('/cerca/?q=alella+giscus&mena=ens');
  const offered = page.getByRole('button', { name: /^alella \(\d+\)$/ });
  const count = Number(/\d+/.exec((await offered.textContent()) ?? '')?.[0]);
  await offered.click();
  await expect(page).toHaveURL(/mena=ens/);
  await expect(status(page)).toHaveText(new RegExp(`^${count} resultats? per a «alella»$`));
  await page.goto('/cerca/?q=alella+giscus&comarca=enlloc');
  await expect(status(page)).toContainText('0 projectes');
  await expect(offered).toBeHidden();
});

test('offers the end of a word that a comma joins to another, and keeps both', async ({ page }) => {
  await page.goto('/cerca/?q=ajuntament,teleassis');
  await page.getByRole('button', { name: 'teleassistència' }).click();
  await expect(page.getByRole('searchbox')).toHaveValue('ajuntament,teleassistència');
});

test('leads to the map with filters alone, of which it knows, and not with words', async ({ page }) => {
  await page.goto('/cerca/?fase=pilot');
  const map = page.getByRole('link', { name: 'Veieu-los al mapa' });
  await expect(map).toHaveAttribute('href', /\/mapa\/\?fase=pilot$/);
  await page.getByRole('searchbox').fill('xatbot');
  await expect(status(page)).toContainText('per a «xatbot»');
  await expect(map).toBeHidden();
});

test('says of each thing what it is, and narrows to a kind', async ({ page }) => {
  await page.goto('/cerca/?q=alella');
  const all = await found(page);
  const kinds = new Set(await results(page).locator('.kind').allTextContents());
  expect(kinds.size).toBeGreaterThan(1);
  const bodies = await countOf(page, /^Ens local/);
  expect(bodies).toBeGreaterThan(0);
  expect(bodies).toBeLessThan(all);
  await filter(page, /^Ens local/).check();
  await expect(page).toHaveURL(/mena=ens/);
  await expect(status(page)).toHaveText(new RegExp(`^${bodies} resultats? per a`));
  for (const path of await addresses(page)) expect(path).toMatch(/^\/administracions\//);
});

test('finds guides', async ({ page }) => {
  await page.goto('/cerca/?q=formulari+en+paper&mena=guia');
  await expect(results(page).locator('a[href^="/guies/"]').first()).toBeVisible();
});

test('works by keyboard alone', async ({ page }) => {
  await page.goto('/cerca/');
  await found(page);
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('robot');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/cerca/?q=robot');
  await expect(status(page)).toContainText('«robot»');
  await filter(page, /Forans/).focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL('/cerca/?q=robot&proximitat=forans');
  await page.getByRole('button', { name: 'Traieu el filtre «Forans»' }).press('Enter');
  await expect(page).toHaveURL('/cerca/?q=robot');
});

test('searches in the language of the page, and the same in another is one step away', async ({ page }) => {
  await page.goto('/en/cerca/?q=welfare');
  await expect(status(page)).toContainText(/^[1-9].*welfare/);
  for (const path of await addresses(page)) expect(path).toMatch(/^\/en\//);
  await page.goto('/es/cerca/?q=relojes&ambit=serveis-socials');
  await expect(status(page)).toContainText(/^[1-9].*relojes/);
  for (const path of await addresses(page)) expect(path).toMatch(/^\/es\//);
  await page
    .getByRole('banner')
    .getByRole('link', { name: /Català|CA/ })
    .click();
  await expect(page).toHaveURL('/cerca/?q=relojes&ambit=serveis-socials');
});

test('takes a hostile address for plain words', async ({ page }) => {
  const asked = '<img src=x onerror=alert(1)>{count}$&';
  let alerted = false;
  page.on('dialog', () => (alerted = true));
  await page.goto(`/cerca/?q=${encodeURIComponent(asked)}&ambit=${encodeURIComponent('"><script>')}`);
  await expect(status(page)).toContainText('<img');
  await expect(page.locator('main img')).toHaveCount(0);
  expect(alerted).toBe(false);
});
