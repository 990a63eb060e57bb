import { expect, test, type Page } from '@playwright/test';

const GIRONA = 'girona-rpa-fitxes-tecniques-vehicles';
const TRELLEBORG = 'trelleborg-ajuts-socials-automatitzats';
const MILAN = 'mila-fascicolo-del-cittadino';
const IMIO = 'imio-valonia';
const PIGALL = 'girona-pigall';
const of = (...slugs: string[]) => `/compara/?${slugs.map((slug) => `fitxa=${slug}`).join('&')}`;

const heads = (page: Page) => page.locator('sheet-compare .columns > li');
const said = (page: Page) => page.locator('sheet-compare .said');
const box = (page: Page) => page.getByRole('combobox', { name: 'Afegiu un projecte' });
const table = (page: Page, level: RegExp) => page.getByRole('table', { name: level });
const faultsOf = (page: Page) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  return faults;
};

test('two sheets stand side by side, level by level, in the order of the address', async ({ page }) => {
  await page.goto(of(GIRONA, TRELLEBORG));
  await expect(heads(page)).toHaveCount(2);
  await expect(heads(page).first().getByRole('link')).toHaveAttribute('href', `/projectes/${GIRONA}/`);
  await expect(said(page)).toHaveText('En compareu 2.');
  await expect(page.getByRole('table')).toHaveCount(6);
  await expect(table(page, /^5\. Fase$/).getByRole('columnheader')).toHaveText([
    'Camp',
    'Girona',
    'Trelleborg',
  ]);
  const analysis = table(page, /^4\. Anàlisi$/);
  const barriers = analysis
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: 'Barreres' }) });
  await expect(barriers.getByRole('cell').first()).toContainText('Encara no en sabem res');
  await expect(barriers.getByRole('cell').last()).toContainText('Com ho van superar');
});

test('what no sheet tells is named at the end of its level', async ({ page }) => {
  await page.goto(of(GIRONA, TRELLEBORG));
  await expect(page.locator('[data-level="5"] .untold')).toHaveText(
    /^No sabem de cap d’aquests projectes: .*maduresa/,
  );
});

test('a sheet is found by its body and added by keyboard, and the way back takes it away', async ({
  page,
}) => {
  await page.goto(of(GIRONA, TRELLEBORG));
  await expect(heads(page)).toHaveCount(2);
  await box(page).pressSequentially('milano');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(heads(page)).toHaveCount(3);
  await expect(said(page)).toHaveText(/^S’ha afegit «.*»\. En compareu 3\.$/);
  await expect(box(page)).toBeFocused();
  await expect(page).toHaveURL(of(GIRONA, TRELLEBORG, MILAN));
  await page.goBack();
  await expect(heads(page)).toHaveCount(2);
  await page.goForward();
  await expect(heads(page)).toHaveCount(3);
});

test('a sheet is taken out and another moved, and the keyboard stays where it was', async ({ page }) => {
  await page.goto(of(GIRONA, TRELLEBORG, MILAN));
  await page.getByRole('button', { name: /^Poseu-lo abans: Fascicolo/ }).click();
  await expect(page).toHaveURL(of(GIRONA, MILAN, TRELLEBORG));
  await expect(said(page)).toContainText('és ara el número 2.');
  await expect(page.getByRole('button', { name: /^Poseu-lo abans: Fascicolo/ })).toBeFocused();
  await page.getByRole('button', { name: /^Traieu: Tractament/ }).click();
  await expect(page).toHaveURL(of(MILAN, TRELLEBORG));
  await expect(page.getByRole('button', { name: /^Traieu: Fascicolo/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(heads(page)).toHaveCount(0);
  await expect(said(page)).toContainText('Ja no en compareu cap.');
  await expect(box(page)).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Com es trien' })).toBeVisible();
  await expect(page).toHaveURL('/compara/');
});

test('a fifth is refused in words', async ({ page }) => {
  await page.goto(of(GIRONA, TRELLEBORG, MILAN, IMIO));
  await expect(heads(page)).toHaveCount(4);
  await box(page).pressSequentially('matar');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('Només n’hi caben quatre');
  await expect(heads(page)).toHaveCount(4);
});

test('of an address with repeated and unknown sheets shows all that there are, and says what it passes over', async ({
  page,
}) => {
  const faults = faultsOf(page);
  await page.goto(
    of('no-hi-es', GIRONA, GIRONA, '..%2F..%2Fx', '%3Cimg%20src%3Dx%3E', TRELLEBORG, MILAN, IMIO),
  );
  await expect(heads(page)).toHaveCount(4);
  await expect(said(page)).toContainText('L’adreça repetia alguna fitxa');
  await expect(said(page)).not.toContainText('Només hi caben quatre fitxes');
  await expect(said(page)).toContainText(
    'No hi ha cap fitxa amb aquesta adreça: ../../x, <img src=x>, no-hi-es.',
  );
  await expect(page).toHaveURL(of(GIRONA, TRELLEBORG, MILAN, IMIO));
  expect(faults).toEqual([]);
});

test('of an address with more sheets than fit shows the first four, and says so', async ({ page }) => {
  await page.goto(of(GIRONA, TRELLEBORG, MILAN, IMIO, PIGALL));
  await expect(heads(page)).toHaveCount(4);
  await expect(said(page)).toContainText('Només hi caben quatre fitxes');
  await expect(page).toHaveURL(of(GIRONA, TRELLEBORG, MILAN, IMIO));
});

test('says so where a sheet does not come, keeps it in the address, and shows it once it does', async ({
  page,
}) => {
  await page.route(`**/compara/fitxes/${TRELLEBORG}.json`, (route) => route.abort());
  await page.goto(of(GIRONA, TRELLEBORG));
  await expect(said(page)).toContainText(`No s’ha pogut carregar: la fitxa ${TRELLEBORG}.`);
  await expect(page).toHaveURL(of(GIRONA, TRELLEBORG));
  const names = page.waitForResponse('**/compara/fitxes.json');
  await box(page).focus();
  await (await names).finished();
  const again = page.getByRole('button', { name: 'Torneu-ho a provar' });
  await again.press('Enter');
  await expect(said(page)).toContainText('No s’ha pogut carregar: «Un robot resol');
  await expect(again).toBeFocused();
  await page.unroute(`**/compara/fitxes/${TRELLEBORG}.json`);
  await page.keyboard.press('Enter');
  await expect(heads(page)).toHaveCount(2);
  await expect(again).toBeHidden();
  await expect(said(page)).toBeFocused();
});

test('says that sheets are coming, and one added meanwhile loses none of them', async ({ page }) => {
  let send = () => {};
  const sent = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route('**/compara/fitxes/*.json', async (route) => {
    await sent;
    await route.continue();
  });
  await page.goto(of(GIRONA, TRELLEBORG, MILAN));
  await expect(said(page)).toHaveText('S’estan carregant…');
  await expect(page.getByRole('heading', { name: 'Com es trien' })).toBeHidden();
  await box(page).pressSequentially('valons');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(of(GIRONA, TRELLEBORG, MILAN, IMIO));
  send();
  await expect(heads(page)).toHaveCount(4);
  await expect(page).toHaveURL(of(GIRONA, TRELLEBORG, MILAN, IMIO));
});

test('a sheet is found by a body that the line of its bodies has no room for', async ({ page }) => {
  await page.goto('/compara/');
  await box(page).pressSequentially('ajuntament de mura');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(heads(page)).toHaveCount(1);
});

test('another language shows the same comparison', async ({ page }) => {
  await page.goto(of(GIRONA, TRELLEBORG));
  await page.getByRole('button', { name: /^Traieu: Un robot/ }).click();
  await box(page).pressSequentially('pigall');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(heads(page)).toHaveCount(2);
  await page.locator('header a[hreflang=en]').click();
  await expect(page).toHaveURL(`/en${of(GIRONA, PIGALL)}`);
  await expect(heads(page)).toHaveCount(2);
});

test('the table is taken away as CSV, a row for each field and a column for each sheet', async ({ page }) => {
  await page.goto(of(GIRONA, TRELLEBORG));
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Baixeu la taula (CSV)' }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe('comparacio.csv');
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  expect(text).toMatch(/^\ufeffNivell;Camp;Tractament automatitzat/);
  expect(text).toContain(`/projectes/${GIRONA}/`);
  expect(text).toMatch(/\r\n4\. Anàlisi;Tecnologia;RPA;/);
});

test('on paper the tables lie across, with the addresses of the sheets and without buttons', async ({
  page,
}) => {
  await page.goto(of(GIRONA, TRELLEBORG));
  await expect(heads(page)).toHaveCount(2);
  await page.emulateMedia({ media: 'print' });
  await expect(heads(page).first()).toContainText(`/projectes/${GIRONA}/`);
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(box(page)).toBeHidden();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width = '0', height = '0'] = /MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  expect(Number(width)).toBeGreaterThan(Number(height));
});

test('on a phone every value says whose it is, and nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(of(GIRONA, TRELLEBORG, MILAN, IMIO));
  await expect(heads(page)).toHaveCount(4);
  const row = page.locator('[data-level="5"] tbody tr').first();
  await expect(row.locator('.whose')).toHaveText(['Girona', 'Trelleborg', 'Milano', 'iMio']);
  for (const name of await row.locator('.whose').all()) await expect(name).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
