import { expect, test, type Page } from '@playwright/test';
import { goTo, openForm } from '../form.ts';

const SAID = '.said [role=status]';

/** Fills in the title, and waits until it is kept. */
async function keepTitle(page: Page, title: string): Promise<void> {
  await page.locator('#camp-title').fill(title);
  await expect.poll(() => page.evaluate(() => JSON.stringify(Object.values(localStorage)))).toContain(title);
}

test.beforeEach(({ context }) => {
  context.on('dialog', (dialog) => void dialog.accept());
});

test('forgets what was emptied, over a reload too', async ({ page }) => {
  await openForm(page);
  await keepTitle(page, 'Agenda única');
  await page.getByRole('button', { name: 'Buideu el formulari' }).click();
  await expect(page.locator(SAID)).toHaveText('El formulari és buit.');
  await page.reload();
  await expect(page.locator('sheet-form')).toBeVisible();
  await expect(page.locator('#camp-title')).toHaveValue('');
  await expect(page.locator(SAID)).toHaveText('');
});

test('takes nothing back over what was written since', async ({ page }) => {
  await openForm(page);
  await keepTitle(page, 'Agenda única');
  await page.getByRole('button', { name: 'Buideu el formulari' }).click();
  const undo = page.getByRole('button', { name: 'Desfeu' });
  await expect(undo).toBeVisible();
  await keepTitle(page, 'Una altra fitxa');
  await expect(undo).toBeHidden();
  await expect(page.locator('#camp-title')).toHaveValue('Una altra fitxa');
});

test('tells that the published sheet is another than the draft began from', async ({ page }) => {
  await openForm(page, '?fitxa=alella-representa');
  await keepTitle(page, 'Alella us representa');
  await page.route('**/contribuir/fitxes/alella-representa.json', async (route) => {
    const response = await route.fetch();
    const sheet = (await response.json()) as { files: { ca: { body: string } } };
    sheet.files.ca.body += '\n\nI encara més.';
    await route.fulfill({ json: sheet });
  });
  await page.reload();
  await expect(page.locator(SAID)).toContainText('La fitxa publicada ha canviat');
  await expect(page.locator('#camp-title')).toHaveValue('Alella us representa');
  await page.getByRole('button', { name: 'Torneu a la fitxa publicada' }).click();
  await goTo(page, 'nivell-3');
  await expect(page.locator('#camp-body')).toHaveValue(/I encara més\.$/);
});

test('does not write over what is written in another tab, until it is written in here', async ({
  page,
  context,
}) => {
  await openForm(page);
  await keepTitle(page, 'Agenda única');
  const other = await context.newPage();
  await openForm(other);
  await expect(other.locator('#camp-title')).toHaveValue('Agenda única');
  await keepTitle(other, 'Agenda de totes les visites');
  await expect(page.locator(SAID)).toContainText('oberta en una altra pestanya');
  // Leaving a field keeps nothing by itself.
  await page.locator('#camp-title').focus();
  await page.locator('#camp-summary').focus();
  await page.waitForTimeout(600);
  const kept = () => page.evaluate(() => localStorage.getItem('digicanvis.fitxa'));
  expect(await kept()).toContain('Agenda de totes les visites');
  await keepTitle(page, 'Agenda de la casa');
  await expect(other.locator(SAID)).toContainText('oberta en una altra pestanya');
});

test('keeps drafts of different sheets and languages apart', async ({ page }) => {
  await openForm(page);
  await keepTitle(page, 'Una de nova');
  await openForm(page, '?fitxa=alella-representa');
  await keepTitle(page, 'Una de canviada');
  await openForm(page, '?fitxa=alella-representa&llengua=en');
  await keepTitle(page, 'A translated one');
  await openForm(page);
  await expect(page.locator('#camp-title')).toHaveValue('Una de nova');
  await openForm(page, '?fitxa=alella-representa');
  await expect(page.locator('#camp-title')).toHaveValue('Una de canviada');
});

test('keeps a change of a list after another tab has written, and does not say so before', async ({
  page,
  context,
}) => {
  await openForm(page, '?fitxa=barcelona-ia-primeres-visites-serveis-socials#nivell-3');
  await page.locator('#camp-problem').press('End');
  await page.keyboard.type('.');
  await expect(page.locator('.kept')).not.toHaveText('');
  const other = await context.newPage();
  await openForm(other, '?fitxa=barcelona-ia-primeres-visites-serveis-socials#nivell-1');
  await keepTitle(other, 'Un títol de l’altra pestanya');
  await expect(page.locator(SAID)).toContainText('oberta en una altra pestanya');
  await expect(page.locator('.kept')).toHaveText('');
  await page.getByRole('button', { name: 'Traieu: Què aporta 1' }).click();
  await expect(page.locator('.kept')).not.toHaveText('');
  await other.reload();
  await expect(other.locator('#camp-title')).not.toHaveValue('Un títol de l’altra pestanya');
});

test('remembers the name of a body as it was being written', async ({ page, context }) => {
  await openForm(page);
  await goTo(page, 'nivell-2');
  const name = page.locator('[data-field=administrations] input').first();
  await name.pressSequentially('Ajuntament de Sant Joan de l’Erm');
  await expect(page.locator('.kept')).toHaveText('Desat en aquest navegador');
  await page.waitForTimeout(600);
  // As after a crash: the field was never left.
  const other = await context.newPage();
  await openForm(other);
  await expect(other.locator('[data-field=administrations] input').first()).toHaveValue(
    'Ajuntament de Sant Joan de l’Erm',
  );
});

test('empties what does not show, too', async ({ page }) => {
  await openForm(page);
  await goTo(page, 'envieu');
  const source = page.locator('[data-field=sources] li').first();
  await source.locator('select').first().selectOption('1');
  await source.locator('[data-option="1"] input').first().fill('Llibre vell');
  await source.locator('select').first().selectOption('0');
  await page.getByRole('button', { name: 'Buideu el formulari' }).click();
  await source.locator('select').first().selectOption('1');
  await expect(source.locator('[data-option="1"] input').first()).toHaveValue('');
});

test('goes back to the published sheet, and says so, where one is changed', async ({ page }) => {
  await openForm(page, '?fitxa=alella-representa');
  await page.locator('#camp-title').fill('Un títol ben diferent');
  await page.getByRole('button', { name: 'Torneu a la fitxa publicada' }).click();
  await expect(page.locator(SAID)).toHaveText('Torna a ser com la fitxa publicada.');
  await expect(page.locator('#camp-title')).not.toHaveValue('Un títol ben diferent');
});

test('brings a new sheet of another day to today', async ({ page }) => {
  await openForm(page);
  await keepTitle(page, 'Agenda única');
  await page.evaluate(() => {
    const kept = JSON.parse(localStorage.getItem('digicanvis.fitxa') ?? '') as {
      data: Record<string, string>;
    };
    Object.assign(kept.data, { published: '2026-05-01', verified: '2026-05-01' });
    localStorage.setItem('digicanvis.fitxa', JSON.stringify(kept));
  });
  await openForm(page, '#envieu');
  const today = new Date().toISOString().slice(0, 10);
  await expect(page.locator('#camp-published')).toHaveValue(today);
  await expect(page.locator('#camp-verified')).toHaveValue(today);
});

test('puts the words of a translation under their own originals when the Catalan sheet gains an item', async ({
  page,
}) => {
  const query = '?fitxa=barcelona-ia-primeres-visites-serveis-socials&llengua=es';
  await openForm(page, query);
  await goTo(page, 'nivell-3');
  const first = page.locator('[data-field=value] li textarea').first();
  await first.fill('PRIMERO traducido');
  await page.waitForTimeout(600);
  await page.route('**/contribuir/fitxes/*.json', async (route) => {
    const response = await route.fetch();
    const sheet = (await response.json()) as { files: { ca: { data: { value: string[] } } } };
    sheet.files.ca.data.value.unshift('Un valor català nou');
    await route.fulfill({ json: sheet });
  });
  await page.reload();
  const items = page.locator('[data-field=value] li textarea');
  await expect(items.nth(1)).toHaveValue('PRIMERO traducido');
  await expect(items.nth(0)).toHaveValue('');
});
