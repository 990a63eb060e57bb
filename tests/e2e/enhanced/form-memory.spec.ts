import { expect, test, type Page } from '@playwright/test';
import { goTo, openForm } from '../form.ts';

const SAID = '.said [role=status]';

/** Fills in the title, and waits until it is kept. */
async function keepTitle(page: Page, title: string): Promise<void> {
  await page.locator('#camp-title').fill(title);
  await expect.poll(() => page.evaluate(() => JSON.stringify(Object.values(localStorage)))).toContain(title);
}

test.beforeEach(({ page }) => {
  page.on('dialog', (dialog) => void dialog.accept());
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
  await page.getByRole('button', { name: 'Buideu el formulari' }).click();
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
