import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { fillLeast, goTo, openForm } from '../form.ts';

for (const lost of ['contribuir/formulari/', 'contribuir/contingut.json', 'assets/*.js'])
  test(`leaves the plain page as it is when ${lost} does not come`, async ({ page }) => {
    await page.route(`**/${lost}`, (route) => route.abort());
    await page.goto('/contribuir/');
    await expect(page.getByRole('heading', { name: 'Tres maneres d’enviar-la' })).toBeVisible();
    if (!lost.endsWith('.js'))
      await expect(page.locator('sheet-form')).toContainText('No s’ha pogut obrir el formulari');
  });

test('says that nothing can be kept where the browser keeps nothing, and works all the same', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('no', 'QuotaExceededError');
    };
  });
  await openForm(page);
  await page.locator('#camp-title').fill('Agenda única');
  await expect(page.locator('.said [role=status]')).toContainText('Aquest navegador no ho pot desar');
});

for (const kept of ['{', '[]', '{"data":3}', '{"data":[1]}'])
  test(`sets aside a draft that cannot be read: ${kept}`, async ({ page }) => {
    await page.addInitScript((text) => {
      if (!localStorage.getItem('digicanvis.fitxa')) localStorage.setItem('digicanvis.fitxa', text);
    }, kept);
    await openForm(page);
    await expect(page.locator('.said [role=status]')).toContainText('no es pot llegir');
    const aside = await page.evaluate(() =>
      Object.entries(localStorage as Record<string, string>).filter(([key]) =>
        key.startsWith('digicanvis.fitxa.malmes-'),
      ),
    );
    expect(aside.map(([, text]) => text)).toContain(kept);
  });

test('fills in of a strange draft what it can, and shows its text as text', async ({ page }) => {
  await page.addInitScript(() => {
    const data = {
      ...{ title: '<img src=x onerror="document.title=1">', summary: { a: 1 }, administrations: 'res' },
      ...{ savings: [{ what: 3, amount: 'molts', zzz: 1 }, 'no'], areas: ['inventat', 3], phase: ['pilot'] },
    };
    localStorage.setItem(
      'digicanvis.fitxa',
      JSON.stringify({ data, body: '<b>', bodies: { x: 3 }, step: '"><' }),
    );
  });
  await openForm(page);
  await expect(page.locator('#camp-title')).toHaveValue('<img src=x onerror="document.title=1">');
  await goTo(page, 'envieu');
  await expect(page.locator('.summary:visible')).toContainText('conté HTML');
  await expect(page).toHaveTitle(/Expliqueu un projecte/);
});

test('tells of an address that is taken, and of a sheet that is not there', async ({ page }) => {
  await openForm(page, '?fitxa=no-hi-es');
  await expect(page.locator('.said [role=status]')).toContainText(
    'no hi ha cap fitxa per canviar ni per traduir',
  );
  await fillLeast(page);
  await page.locator('#camp-slug').fill('alella-representa');
  await expect(page.locator('[data-slug] .fault')).toHaveText('Ja hi ha una fitxa amb aquesta adreça.');
  await expect(page.locator('[data-send]')).toBeHidden();
  await page.locator('#camp-slug').fill('Nom Impossible');
  await expect(page.locator('[data-slug] .fault')).toContainText('no val com a adreça');
});

test('says that it cannot be opened, and not that there is no sheet, where the site does not answer', async ({
  page,
}) => {
  await page.route('**/contribuir/fitxes/*.json', (route) => route.fulfill({ status: 503, body: '' }));
  await page.goto('/contribuir/?fitxa=alella-representa');
  await expect(page.locator('sheet-form')).toContainText('No s’ha pogut obrir el formulari');
  await expect(page.getByRole('heading', { name: 'Tres maneres d’enviar-la' })).toBeVisible();
});

for (const query of ['?fitxa=alella-representa&llengua=fr', '?fitxa=../../ca', '?fitxa=%00'])
  test(`opens an empty form for ${query}, and says why`, async ({ page }) => {
    await openForm(page, query);
    await expect(page.locator('.said [role=status]')).toContainText('no hi ha cap fitxa per canviar');
    await expect(page.locator('#camp-title')).toHaveValue('');
    await expect(page.locator('.mode')).toBeHidden();
  });

test('asks for an address of its own where neither the place nor the title has letters for one', async ({
  page,
}) => {
  await openForm(page);
  await fillLeast(page);
  await page.locator('#camp-slug').fill('x');
  await page.locator('#camp-slug').fill('');
  // It is proposed again once the field is left.
  await goTo(page, 'nivell-1');
  await goTo(page, 'envieu');
  await expect(page.locator('#camp-slug')).toHaveValue(/^manresa-agenda-/);
  await goTo(page, 'nivell-1');
  await page.locator('#camp-title').fill('窓口の予約をひとつに');
  await goTo(page, 'nivell-2');
  await page.locator('[data-field=administrations] input').first().fill('横須賀市役所');
  await goTo(page, 'envieu');
  await expect(page.locator('[data-slug] .fault')).toContainText('no val com a adreça');
  await expect(page.locator('[data-send]')).toBeHidden();
  await page.locator('#camp-slug').fill('yokosuka-agenda');
  await expect(page.locator('[data-slug] .fault')).toHaveCount(0);
});

test('shows the text to copy by hand where the browser does not let it be copied', async ({
  page,
  context,
}) => {
  await page.addInitScript('navigator.clipboard.writeText = () => Promise.reject(new Error("no"))');
  await context.route('https://github.com/**', (route) => route.fulfill({ body: '' }));
  await openForm(page, '?fitxa=alella-representa');
  await page.locator('#camp-title').fill('Un títol ben diferent');
  await goTo(page, 'envieu');
  await page.locator('[data-way=github] > a').click();
  await expect(page.locator('.said [role=status]')).toContainText('El navegador no ho ha permès');
  await expect(page.locator('.texts pre')).toBeVisible();
});

for (const prefix of ['', '/es', '/en'])
  test(`fits a phone at every step, in ${prefix || '/ca'}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await openForm(page, '?fitxa=trelleborg-ajuts-socials-automatitzats', prefix);
    for (const step of ['nivell-1', 'nivell-2', 'nivell-3', 'nivell-4', 'nivell-5', 'nivell-6', 'envieu']) {
      await goTo(page, step);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, step).toBeLessThanOrEqual(0);
    }
  });

test('shows the sheet as it will be, while it is written', async ({ page }) => {
  await openForm(page);
  await page.locator('.preview summary').click();
  const preview = page.frameLocator('.preview iframe');
  await page.locator('#camp-title').fill('Agenda única de visites');
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText('Agenda única de visites');
  await fillLeast(page);
  await expect(preview.locator('[data-level="2"]')).toContainText('Ajuntament de Manresa, Bages');
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing at any step in ${colorScheme}, with things to mend told`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openForm(page, '?fitxa=trelleborg-ajuts-socials-automatitzats');
    await page.locator('#camp-title').fill('Curt');
    await goTo(page, 'nivell-2');
    await page.locator('[data-field=administrations] input').first().fill('Ens nou de trinca');
    await page.locator('[data-field=administrations] input').first().blur();
    await expect(page.locator('.new-body')).toBeVisible();
    for (const step of ['nivell-1', 'nivell-2', 'nivell-3', 'nivell-4', 'nivell-5', 'nivell-6', 'envieu']) {
      await goTo(page, step);
      await page.waitForTimeout(500);
      const { violations } = await new AxeBuilder({ page }).include('sheet-form').analyze();
      expect(violations.map(({ id, nodes }) => [step, id, nodes[0]?.html])).toEqual([]);
    }
  });
