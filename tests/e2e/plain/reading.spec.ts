import { expect, test } from '@playwright/test';
import { sheetAddresses } from '../sheets.ts';

// With JavaScript off: everything that is read must be here.

test('leads from the home page to a sheet by area', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: 'Serveis socials', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Serveis socials');
  await page.locator('.sheet-item h3 a').first().click();
  await expect(page.locator('[data-level]')).toHaveCount(6);
});

test('leads from the home page to a neighbour’s sheet by comarca', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: 'Segrià' }).click();
  await page.locator('.sheet-item h3 a[href*="aitona"]').click();
  await expect(page.getByText('Ajuntament d’Aitona').first()).toBeVisible();
});

test('leads from each of the six questions to an answer', async ({ page }) => {
  await page.goto('/');
  const doors = page.locator('.questions li a');
  await expect(doors).toHaveCount(6);
  for (let i = 0; i < 6; i++) {
    await page.goto('/');
    await doors.nth(i).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const { hash } = new URL(page.url());
    if (hash) await expect(page.locator(hash)).toBeVisible();
  }
});

test('gives the list at the address of the search, whole or with the way to the rest, and says which', async ({
  page,
}) => {
  const all = await sheetAddresses(page);
  await page.goto('/cerca/?q=robot');
  await expect(page.locator('.found')).toHaveText(`${all.length} projectes`);
  await expect(page.getByText('Sense JavaScript')).toBeVisible();
  await expect(page.getByRole('checkbox').first()).toBeHidden();
  if ((await page.locator('.results > li').count()) === all.length) return;
  await expect(page.getByText('Sense JavaScript')).not.toContainText('llista sencera');
  await page
    .getByRole('main')
    .locator('a:is([rel=next], [href^="/projectes/pagina/"], [href="/projectes/"])')
    .filter({ visible: true })
    .first()
    .click();
  await expect(page).toHaveURL(/\/projectes\//);
});

test('offers the thread as a plain link, tells of no button there is not, and what the rules are', async ({
  page,
}) => {
  await page.goto('/projectes/sant-boi-emap/');
  const thread = page.locator('thread-widget');
  await expect(thread.getByRole('link', { name: 'Obriu el fil a GitHub' })).toHaveAttribute(
    'href',
    'https://github.com/observatori/projectes/discussions/2',
  );
  await expect(thread.getByText('es connectarà')).toBeHidden();
  await expect(thread.getByRole('link', { name: 'Normes de la casa' })).toHaveAttribute(
    'href',
    '/guies/codi-de-conducta/',
  );
  await expect(page.getByRole('button', { name: 'Carregueu' })).toHaveCount(0);
  await page.goto('/projectes/girona-rpa-fitxes-tecniques-vehicles/');
  await expect(thread.getByRole('link', { name: 'Obriu el fil a GitHub' })).toHaveAttribute(
    'href',
    'https://github.com/observatori/projectes/discussions?discussions_q=%22projectes%2Fgirona-rpa-fitxes-tecniques-vehicles%22',
  );
});

test('opens the menu of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  const forum = page.getByRole('banner').getByRole('link', { name: 'Fòrum', exact: true });
  await expect(forum).toBeHidden();
  await page.getByRole('button', { name: 'Menú' }).click();
  await forum.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fòrum');
});

test('says the same page in the other languages, whole', async ({ page }) => {
  await page.goto('/projectes/sant-boi-emap/');
  await page.getByRole('link', { name: 'English', exact: true }).click();
  await expect(page).toHaveURL('/en/projectes/sant-boi-emap/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('link', { name: 'Español', exact: true }).click();
  await expect(page).toHaveURL('/es/projectes/sant-boi-emap/');
});

test('prints a sheet black on white with its address and without menus', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('/projectes/girona-rpa-fitxes-tecniques-vehicles/');
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(
    page.getByText('http://localhost:4391/projectes/girona-rpa-fitxes-tecniques-vehicles/'),
  ).toBeVisible();
  await expect(page.getByRole('contentinfo')).toBeHidden();
});
