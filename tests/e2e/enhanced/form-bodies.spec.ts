import { expect, test, type Page } from '@playwright/test';
import { filesIn, fillLeast, findingsOf, goTo, openForm, sheetIn } from '../form.ts';

const FIRST = '[data-field=administrations] input';

/** Names a local body first of all, in the step where that is asked. */
async function nameFirst(page: Page, name: string): Promise<void> {
  await goTo(page, 'nivell-2');
  const first = page.locator(FIRST).first();
  await first.fill(name);
  await first.blur();
}

test('describes a local body that is not there yet, and sends its file beside that of the sheet', async ({
  page,
}) => {
  await openForm(page);
  await fillLeast(page);
  await nameFirst(page, 'Ajuntament de Vilamitjana del Riu');
  const described = page.getByRole('group', {
    name: 'Ajuntament de Vilamitjana del Riu encara no és a l’Observatori',
  });
  await described.getByLabel('Tipus d’ens').selectOption('ajuntament');
  await described.getByLabel('Codi INE del municipi').fill('Manresa');
  await described.getByLabel('Població').fill('Vilamitjana');
  await goTo(page, 'envieu');
  const files = await filesIn(page);
  const [sheet, body] = files;
  expect(sheet?.path).toMatch(/^content\/projectes\/vilamitjana-[a-z-]+\/ca\.md$/);
  expect(body?.path).toBe('content/administracions/ajuntament-de-vilamitjana-del-riu.yaml');
  expect(body?.text).toContain('municipality: "08113"');
  expect(findingsOf(files)).toEqual([]);
  await expect(
    page.getByRole('link', { name: 'Obriu l’editor per a Ajuntament de Vilamitjana del Riu' }),
  ).toHaveAttribute(
    'href',
    /\/new\/main\/content\/administracions\?filename=ajuntament-de-vilamitjana-del-riu\.yaml&/,
  );
});

test('finds a body by its town alone, in any case and without accents, and shows its whole name', async ({
  page,
}) => {
  await openForm(page);
  for (const [typed, whole] of [
    ['MATARO', 'Ajuntament de Mataró'],
    ['gijón', 'Ayuntamiento de Gijón/Xixón'],
    ['diputació de girona', 'Diputació de Girona'],
  ] as const) {
    await nameFirst(page, typed);
    await expect(page.locator(FIRST).first()).toHaveValue(whole);
    await expect(page.locator('.new-body')).toHaveCount(0);
  }
});

test('keeps a new body over a reload, with its name as it was written', async ({ page }) => {
  page.on('dialog', (dialog) => void dialog.accept());
  await openForm(page);
  await nameFirst(page, 'Consorci d’Aigües de l’Alt Segre');
  await page.locator('.new-body select').first().selectOption('consorci');
  await expect(page.locator('.kept')).toHaveText('Desat en aquest navegador');
  await page.waitForTimeout(600);
  await page.reload();
  await expect(page.locator('.new-body > legend')).toContainText('Consorci d’Aigües de l’Alt Segre');
  await expect(page.locator(FIRST).first()).toHaveValue('Consorci d’Aigües de l’Alt Segre');
  await expect(page.locator('.new-body select').first()).toHaveValue('consorci');
});

test('begins an address with the town of a town hall, and with the name of any other body', async ({
  page,
}) => {
  await openForm(page);
  await fillLeast(page);
  for (const [body, address] of [
    ['Stad Gent', /^gent-agenda-/],
    ['Consell Comarcal del Maresme', /^maresme-agenda-/],
    ['Diputació de Girona', /^diputacio-girona-agenda-/],
  ] as const) {
    await nameFirst(page, body);
    await goTo(page, 'envieu');
    await expect(page.locator('#camp-slug')).toHaveValue(address);
  }
});

test('gives a long name an id that its file may bear', async ({ page }) => {
  await openForm(page);
  await fillLeast(page);
  await nameFirst(page, `Mancomunitat ${'de municipis de la ribera '.repeat(4)}del riu`);
  await page.locator('.new-body select').first().selectOption('associacio');
  await goTo(page, 'envieu');
  const files = await filesIn(page);
  expect(findingsOf(files)).toEqual([]);
});

test('goes on where the municipalities do not come, and asks for them again where they are needed', async ({
  page,
}) => {
  let isDown = true;
  await page.route('**/contribuir/municipis.json', (route) => (isDown ? route.abort() : route.continue()));
  await openForm(page);
  await fillLeast(page);
  await nameFirst(page, 'Ajuntament de Vilamitjana del Riu');
  await page.locator('.new-body select').first().selectOption('ajuntament');
  await page.locator('.new-body [data-kind=municipality]').fill('99999');
  await goTo(page, 'envieu');
  // Before the municipalities are known, none is unknown.
  await sheetIn(page);
  isDown = false;
  await goTo(page, 'nivell-2');
  await page.locator('.new-body [data-kind=municipality]').focus();
  await expect(page.locator('#municipis option').first()).toBeAttached();
  await goTo(page, 'envieu');
  await expect(page.locator('.summary:visible')).toContainText(
    'No hi ha cap municipi amb el codi INE «99999»',
  );
});
