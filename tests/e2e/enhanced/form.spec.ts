import { expect, test, type Page } from '@playwright/test';
import { today } from '../../../scripts/content/check.ts';
import { fillLeast, findingsOf, goTo, openForm, sheetIn } from '../form.ts';

/** Presses a key until something has the focus. */
async function tabTo(page: Page, selector: string, key = 'Tab'): Promise<void> {
  const target = page.locator(selector).first();
  await expect(target).toBeVisible();
  for (let i = 0; i < 60; i++) {
    if (await target.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${selector} cannot be reached by keyboard.`);
}

test('takes a newcomer from the home page to a sheet without faults, by keyboard alone', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto('/');
  await tabTo(page, 'header a[href="/contribuir/"]');
  await page.keyboard.press('Enter');
  await expect(page.locator('sheet-form')).toBeVisible();
  await tabTo(page, '#camp-title');
  await page.keyboard.type('Agenda única per a les visites de l’oficina');
  await tabTo(page, '#camp-summary');
  await page.keyboard.type('L’Ajuntament de Manresa ha posat totes les visites en una sola agenda.');
  const next = async (step: string) => {
    await tabTo(page, '[data-do=next]');
    await page.keyboard.press('Enter');
    await expect(page.locator(`#${step}`)).toBeFocused();
  };
  await next('nivell-2');
  await tabTo(page, '[data-field=administrations] input');
  await page.keyboard.type('Ajuntament de Manresa');
  await tabTo(page, '[data-field=contacts] [data-do=add]');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Oficina d’Atenció Ciutadana');
  await page.keyboard.press('Tab');
  await page.keyboard.type('https://www.manresa.cat/oac');
  await tabTo(page, '[data-field=openTo] input[value=visita]');
  await page.keyboard.press('Space');
  await next('nivell-3');
  await tabTo(page, '[data-field=transformation] select');
  await page.keyboard.type('Servei');
  await tabTo(page, '[data-field=areas] select');
  await page.keyboard.type('Primera');
  await tabTo(page, '[data-field=value] textarea');
  await page.keyboard.type('La gent sap a quina hora l’atendran.');
  await page.keyboard.press('Tab');
  await next('nivell-4');
  await tabTo(page, '[data-field=tools] [data-do=add]');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Decidim');
  // A list of short texts goes on at the next line.
  await page.keyboard.press('Enter');
  await page.keyboard.type('QGIS');
  await next('nivell-5');
  await tabTo(page, '#camp-phase');
  await page.keyboard.type('Pilot');
  await next('nivell-6');
  await next('envieu');
  await tabTo(page, '[data-field=sources] input');
  await page.keyboard.type('https://www.manresa.cat/agenda');
  await page.keyboard.press('Tab');
  const { path, text } = await sheetIn(page);
  expect(path).toBe('content/projectes/manresa-agenda-unica-visites-oficina/ca.md');
  expect(text).toContain('openTo:\n  - visita\n');
  expect(text).toContain('tools:\n  - Decidim\n  - QGIS\n');
  expect(findingsOf([{ path, text }])).toEqual([]);
  await tabTo(page, '[data-way=github] > a');
  await tabTo(page, '[data-way=issue] > a');
  await tabTo(page, '[data-way=email] button');
});

test('keeps a half filled form through a reload, warns before leaving, and is emptied and brought back', async ({
  page,
}) => {
  await openForm(page);
  await page.locator('#camp-title').fill('Agenda única');
  await goTo(page, 'nivell-4');
  await page.locator('[data-field=barriers] [data-do=add]').click();
  await page.locator('[data-field=barriers] textarea').first().fill('Cada departament tenia la seva agenda.');
  await expect(page.locator('.kept')).toHaveText('Desat en aquest navegador');
  let warned = '';
  page.on('dialog', (dialog) => {
    warned = dialog.type();
    void dialog.accept();
  });
  await page.reload();
  expect(warned).toBe('beforeunload');
  await expect(page.locator('#nivell-4')).toBeVisible();
  await expect(page.locator('.said [role=status]')).toHaveText('Aquí teniu la fitxa com la vau deixar.');
  await expect(page.locator('[data-field=barriers] textarea').first()).toHaveValue(
    'Cada departament tenia la seva agenda.',
  );
  await page.getByRole('button', { name: 'Buideu el formulari' }).click();
  await expect(page.locator('[data-field=barriers] textarea')).toHaveCount(0);
  await page.getByRole('button', { name: 'Desfeu' }).click();
  await expect(page.locator('[data-field=barriers] textarea').first()).toHaveValue(
    'Cada departament tenia la seva agenda.',
  );
  await expect(page.locator('#camp-title')).toHaveValue('Agenda única');
});

test('holds twenty savings, moves them by keyboard, and gives back one taken out', async ({ page }) => {
  await openForm(page);
  await fillLeast(page);
  await goTo(page, 'nivell-3');
  const savings = page.locator('[data-field=savings]');
  for (let i = 1; i <= 20; i++) {
    await savings.locator('[data-do=add]').last().click();
    const item = savings.locator('ol > li').nth(i - 1);
    await item.locator('[data-part=what] input').fill(`Hores del departament ${i}`);
    await item.locator('[data-part=amount] input').fill(`${i}.000,5`);
    await item.locator('[data-part=unit] select').selectOption('hores');
    await item.locator('[data-part=period] select').selectOption('any');
    await item.locator('[data-part=source] input').fill(`https://www.manresa.cat/memoria/${i}`);
  }
  const last = savings.locator('ol > li').last();
  const up = last.getByRole('button', { name: 'Amunt: Estalvis 20' });
  await up.focus();
  for (let i = 0; i < 19; i++) await page.keyboard.press('Enter');
  await expect(page.locator('.said [role=status]')).toHaveText('Estalvis: ara és al lloc 1 de 20.');
  await savings.getByRole('button', { name: 'Traieu: Estalvis 2', exact: true }).click();
  await expect(savings.locator('ol > li')).toHaveCount(19);
  await page.getByRole('button', { name: 'Desfeu' }).click();
  await expect(savings.locator('ol > li')).toHaveCount(20);
  await goTo(page, 'envieu');
  const { path, text } = await sheetIn(page);
  expect(text.indexOf('Hores del departament 20')).toBeLessThan(text.indexOf('Hores del departament 1\n'));
  expect(text).toContain('amount: 20000.5');
  expect(findingsOf([{ path, text }]).filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('takes a body of four thousand words, and copies the text that no address can hold', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openForm(page);
  await fillLeast(page);
  await goTo(page, 'nivell-3');
  const sentence = 'Vam començar amb un taulell i ara ho fan tots els de la casa. ';
  const body = Array.from({ length: 40 }, (_, i) => `## Pas ${i + 1}\n\n${sentence.repeat(8).trim()}`).join(
    '\n\n',
  );
  await page.locator('#camp-body').fill(body);
  await goTo(page, 'envieu');
  const { path, text } = await sheetIn(page);
  expect(text.trimEnd().endsWith(body)).toBe(true);
  expect(findingsOf([{ path, text }]).filter(({ severity }) => severity === 'error')).toEqual([]);
  const way = page.locator('[data-way=github]');
  await expect(way.getByText('El text és massa llarg per anar dins de l’adreça')).toBeVisible();
  const link = way.getByRole('link', { name: 'Obriu l’editor de GitHub' });
  const address = new URL((await link.getAttribute('href')) ?? '');
  expect(address.searchParams.get('value')).toBeNull();
  expect(address.searchParams.get('filename')).toMatch(/^manresa-[a-z-]+\/ca\.md$/);
  // Nothing leaves this machine: GitHub's page is played by an empty one.
  await context.route('https://github.com/**', (route) => route.fulfill({ body: '' }));
  await link.click();
  await expect(page.locator('.said [role=status]')).toHaveText('Copiat.');
  await page.bringToFront();
  expect((await page.evaluate(() => navigator.clipboard.readText())).replace(/\r/g, '')).toBe(text);
  await expect(
    page.locator('[data-way=issue]').getByRole('button', { name: 'Copieu el text: Com ho heu fet' }),
  ).toBeVisible();
});

for (const address of [
  ...[
    'www.manresa.cat',
    'http://www.manresa.cat',
    'https://',
    'https://manresa',
    'https://usuari:clau@manresa.cat',
  ],
  ...['mailto:oac@manresa.cat', 'javascript:alert(1)', 'https://www.manresa.cat/un espai', '//manresa.cat'],
])
  test(`refuses the address ${address} with the words of the checker`, async ({ page }) => {
    await openForm(page);
    await fillLeast(page);
    const source = page.locator('[data-field=sources] input').first();
    await source.fill(address);
    await page.locator('#camp-slug').focus();
    await expect(source).toHaveAttribute('aria-invalid', 'true');
    const fault = await page.locator('[data-field=sources] .fault').first().textContent();
    await expect(page.locator('[data-send]')).toBeHidden();
    const file = `---\nsources:\n  - ${JSON.stringify(address)}\n---\n`;
    const said = findingsOf([{ path: 'content/projectes/manresa-prova/ca.md', text: file }], true);
    // How to mend it may be told nearer by the checker, which knows more words.
    expect(said.map(({ message }) => message).filter((message) => fault?.startsWith(message))).not.toEqual(
      [],
    );
    await page.locator('.summary a').last().click();
    await expect(source).toBeFocused();
  });

test('goes on at a new line of «Què aporta» with Enter, as in any list', async ({ page }) => {
  await openForm(page);
  await goTo(page, 'nivell-3');
  const value = page.locator('[data-field=value] li [data-kind]');
  await value.first().fill('La gent sap a quina hora l’atendran.');
  await value.first().press('Enter');
  await expect(value).toHaveCount(2);
  await expect(value.last()).toBeFocused();
  await page.keyboard.type('Ningú no fa cua.');
  await expect(value.first()).toHaveValue('La gent sap a quina hora l’atendran.');
});

test('writes a day as files have it, picked or typed', async ({ page }) => {
  await openForm(page, '?fitxa=alella-representa');
  await goTo(page, 'envieu');
  await page.locator('#camp-verified').fill(today());
  const { text } = await sheetIn(page);
  expect(text).toContain(`verified: ${today()}\n`);
});
