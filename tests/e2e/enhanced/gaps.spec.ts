import { expect, test } from '@playwright/test';

const start = 'sheet-start';

for (const prefix of ['', '/es', '/en'])
  test(`leads from an empty cell to a model with its area and phase in it ${prefix}`, async ({ page }) => {
    await page.goto(`${prefix}/contribuir/mapa-de-buits/`);
    const cell = page.locator('.coverage-cell.none a').last();
    const address = new URL((await cell.getAttribute('href')) ?? '', page.url());
    const [area, phase] = ['ambit', 'fase'].map((name) => address.searchParams.get(name) ?? '');
    await cell.focus();
    await page.keyboard.press('Enter');
    // The hash leads those without a script, and is gone once the script has led the focus.
    await expect(page).toHaveURL(address.href.replace(/#.*/, ''));
    await expect(page.locator(`${start} select[name=ambit]`)).toHaveValue(area ?? '');
    await expect(page.locator(`${start} select[name=fase]`)).toHaveValue(phase ?? '');
    await expect(page.locator(`${start} pre`)).toContainText(`areas:\n  - ${area}\n`);
    await expect(page.locator(`${start} pre`)).toContainText(`phase: ${phase}\n`);
    await expect(page.locator(`${start} h2`)).toBeInViewport();
  });

test('puts another choice into the model, and takes it along to GitHub', async ({ page }) => {
  await page.goto('/contribuir/?ambit=serveis-socials&fase=pilot');
  await page.getByRole('combobox', { name: 'Àmbit principal' }).selectOption('primera-linia');
  await page.getByRole('combobox', { name: 'Fase' }).selectOption('implantat');
  const model = (await page.locator(`${start} pre`).textContent()) ?? '';
  expect(model).toContain('areas:\n  - primera-linia\n');
  expect(model).not.toMatch(/serveis-socials|pilot/);
  const link = page.getByRole('link', { name: 'Obriu l’editor de GitHub' });
  const address = new URL((await link.getAttribute('href')) ?? '');
  expect(address.origin + address.pathname).toBe(
    'https://github.com/observatori/projectes/new/main/content/projectes/',
  );
  expect(address.searchParams.get('value')).toBe(model);
});

test('copies the model as it stands, and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/contribuir/?ambit=serveis-socials&fase=pilot');
  await page.getByRole('button', { name: 'Copieu el text' }).click();
  await expect(page.locator(`${start} [role=status]`)).toHaveText('Copiat.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.replace(/\r/g, '')).toBe(await page.locator(`${start} pre`).textContent());
});

test('says so where the browser does not let it be copied', async ({ page }) => {
  await page.addInitScript('navigator.clipboard.writeText = () => Promise.reject(new Error("no"))');
  await page.goto('/contribuir/');
  await page.getByRole('button', { name: 'Copieu el text' }).click();
  await expect(page.locator(`${start} [role=status]`)).toContainText('El navegador no ho ha permès');
});

for (const query of ['', '?ambit=inventat&fase=%3Cscript%3E', '?ambit=&fase=&ambit=serveis-socials'])
  test(`chooses nothing, and stays at the top, for an address that names nothing: ${query}`, async ({
    page,
  }) => {
    await page.goto(`/contribuir/${query}`);
    await expect(page.getByRole('combobox', { name: 'Àmbit principal' })).toHaveValue('');
    await expect(page.getByRole('combobox', { name: 'Fase' })).toHaveValue('');
    await expect(page.locator(`${start} pre`)).toContainText('areas:\n  - \n');
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  });

test('shows the whole map on a phone by moving only the table, which the keyboard reaches', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/contribuir/mapa-de-buits/');
  const region = page.getByRole('region', { name: 'Projectes per àmbit, fase i mida del municipi' });
  await region.focus();
  const before = await region.evaluate((one) => one.scrollLeft);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => region.evaluate((one) => one.scrollLeft)).toBeGreaterThan(before);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
