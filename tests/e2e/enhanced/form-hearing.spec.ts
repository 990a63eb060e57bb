import { expect, test } from '@playwright/test';
import { goTo, openForm } from '../form.ts';

const TOLD = '.told[role=status]';

test('tells once what has come to be wrong, and not again at every key', async ({ page }) => {
  await openForm(page);
  const title = page.locator('#camp-title');
  await page.locator('#camp-summary').fill('Totes les visites de l’oficina són en una sola agenda.');
  await title.fill('Cu');
  await title.press('Tab');
  await expect(page.locator(TOLD)).toContainText('Títol:');
  const said = await page.locator(TOLD).textContent();
  await page.evaluate(() => {
    const told = document.querySelector('.told[role=status]') as HTMLElement;
    new MutationObserver(() => (told.dataset['again'] = 'yes')).observe(told, { childList: true });
  });
  await title.press('End');
  await page.keyboard.type('r');
  await page.waitForTimeout(600);
  await expect(page.locator('#nivell-1 .fault').first()).toContainText('té 3 caràcters');
  await expect(page.locator(TOLD)).not.toHaveAttribute('data-again');
  await expect(page.locator(TOLD)).toHaveText(said ?? '');
});

test('tells at the end how many things there are to mend, and not one after another', async ({ page }) => {
  await openForm(page);
  await page.locator('#camp-title').fill('Agenda única');
  await goTo(page, 'envieu');
  await expect(page.locator(TOLD)).toHaveText(/^Hi ha \d+ coses per arreglar$/);
});

test('does not lose the focus of who reads the plain page when the form takes its place', async ({
  page,
}) => {
  let open: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => {
    open = resolve;
  });
  await page.route('**/contribuir/contingut.json', async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto('/contribuir/');
  await page.locator('.without-form a').first().focus();
  open();
  await expect(page.locator('#nivell-1')).toBeFocused();
});

test('hides nothing that has the focus under what is said, on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  // So that it scrolls at once.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  page.on('dialog', (dialog) => void dialog.accept());
  await openForm(page, '?fitxa=trelleborg-ajuts-socials-automatitzats#nivell-3');
  await page.locator('#camp-problem').press('End');
  await page.keyboard.type('.');
  await page.waitForTimeout(600);
  await page.reload();
  await expect(page.locator('.said [role=status]')).not.toHaveText('');
  await page.locator('#nivell-3').focus();
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab');
    const under = await page.evaluate(() => {
      const said = document.querySelector('.said')?.getBoundingClientRect();
      const active = document.activeElement;
      if (!said || !active?.closest('form') || active.matches('textarea')) return '';
      return active.getBoundingClientRect().bottom > said.top + 1 ? active.outerHTML : '';
    });
    expect(under).toBe('');
  }
});

test('brings back what was taken out where it was, from any step', async ({ page }) => {
  await openForm(page, '?fitxa=barcelona-ia-primeres-visites-serveis-socials#nivell-3');
  await page.getByRole('button', { name: 'Traieu: Què aporta 1' }).press('Enter');
  await goTo(page, 'nivell-4');
  await page.getByRole('button', { name: 'Desfeu' }).press('Enter');
  await expect(page.locator('#nivell-3')).toBeVisible();
  await expect(page.locator('[data-field=value] textarea').first()).toBeFocused();
});

test('goes back to the first step with the browser’s own button', async ({ page }) => {
  await openForm(page);
  await page.locator('[data-do=next]').click();
  await expect(page.locator('#nivell-2')).toBeVisible();
  await page.goBack();
  await expect(page.locator('#nivell-1')).toBeVisible();
});
