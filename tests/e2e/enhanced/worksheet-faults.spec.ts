import { expect, test, type Page } from '@playwright/test';
import { add, answersOn, forms, give, GUIDE, press, removal, said } from '../worksheet.ts';

const UNTOUCHED = 'El que teníeu no s’ha tocat.';
const FULL = `formulari\n${Array.from({ length: 200 }, (_, i) => `Formulari ${i}\n`).join('')}`;

async function withOne(page: Page) {
  await page.goto(GUIDE);
  await add(page, { name: 'Gual', frequency: 'cada-dia' });
  return answersOn(page);
}

test('says which form and which column of a CSV are wrong, what was read and what is expected', async ({
  page,
}) => {
  const before = await withOne(page);
  await give(
    page,
    'f.csv',
    'formulari;frequencia;pagament;passos;facilitat\nObres;de tant en tant;si;2;3\nCens;cada-mes;no;1;2\nAjut;cada-mes;potser;molts;9\n',
  );
  await expect(said(page).locator('p')).toContainText('Formularis nous: 3. Ja hi eren: 0.');
  await expect(said(page).locator('li')).toHaveText([
    'formulari 1: «frequencia» diu «de tant en tant», i hi ha d’haver una d’aquestes: poques-l-any, cada-mes, cada-setmana, cada-dia, molts-cada-dia',
    'formulari 3: «pagament» diu «potser», i hi ha d’haver si o no',
    'formulari 3: «passos» diu «molts», i hi ha d’haver un nombre enter, del 0 al 100',
    'formulari 3: «facilitat» diu «9», i hi ha d’haver un nombre, de l’1 al 5',
  ]);
  const after = await answersOn(page);
  expect(after[0]).toEqual(before[0]);
  expect(after.map(({ name }) => name)).toEqual(['Gual', 'Obres', 'Cens', 'Ajut']);
  const blank = { frequency: 'cada-mes', payment: false, steps: '1', ease: '3' };
  expect(after[3]).toMatchObject({ ...blank, name: 'Ajut' });
});

for (const [kind, content, sentence] of [
  [
    'a CSV without the column of names',
    'nom;passos\nObres;2\n',
    'Al fitxer li falta la columna «formulari».',
  ],
  ['an empty file', '', 'Al fitxer li falta la columna «formulari».'],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'No s’ha pogut llegir el fitxer'],
  ['a file larger than a megabyte', `formulari\n${'x'.repeat(1_000_001)}`, 'No s’ha pogut llegir el fitxer'],
  ['half a JSON', '{"version": 1, "forms": [{', 'No s’ha pogut llegir el fitxer'],
  ['a JSON of something else', '{"forms": {}}', 'No s’ha pogut llegir el fitxer'],
  ['201 forms', `${FULL}Un més\n`, 'Al full hi caben 200 formularis'],
  ['200 forms beside the one there was', FULL, 'Al full hi caben 200 formularis'],
] as const)
  test(`leaves the worksheet as it was when it is given ${kind}, and says so`, async ({ page }) => {
    const before = await withOne(page);
    await give(page, 'f.csv', content);
    await expect(said(page)).toContainText(sentence);
    await expect(said(page)).toContainText(UNTOUCHED);
    expect(await answersOn(page)).toEqual(before);
    await page.reload();
    expect(await answersOn(page)).toEqual(before);
  });

test('reads the same file again once it is mended', async ({ page }) => {
  await page.goto(GUIDE);
  await give(page, 'f.csv', 'nom\nGual\n');
  await expect(said(page)).toContainText('Al fitxer li falta');
  await give(page, 'f.csv', 'formulari\nGual\n');
  await expect(said(page)).toHaveText('Formularis nous: 1. Ja hi eren: 0.');
});

test('of a JSON, says which form is wrong and keeps the others', async ({ page }) => {
  await page.goto(GUIDE);
  const good = {
    name: 'Gual',
    frequency: 'cada-mes',
    payment: false,
    steps: 1,
    people: 1,
    sensitive: false,
    ease: 3,
  };
  const forms = [
    good,
    { ...good, name: 'Obres', ease: 'molt' },
    { ...good, done: ['cut-fields', 'inventada'] },
    7,
  ];
  await give(page, 'f.json', JSON.stringify({ version: 1, forms }));
  await expect(said(page).locator('p')).toContainText('Formularis nous: 3. Ja hi eren: 0.');
  await expect(said(page).locator('li').nth(0)).toContainText('formulari 2: «facilitat» diu «molt»');
  await expect(said(page).locator('li').nth(1)).toContainText('formulari 3: «tasques-fetes» diu');
  await expect(said(page).locator('li').nth(1)).not.toContainText('un nom de fins a 120 caràcters');
  await expect(said(page).locator('li').nth(2)).toContainText('formulari 4:');
  expect((await answersOn(page)).map(({ name }) => name)).toEqual(['Gual', 'Obres', 'Gual']);
});

test('a full worksheet takes no form more, and loses none of those it has', async ({ page }) => {
  await page.goto(GUIDE);
  await give(page, 'f.csv', FULL);
  await expect(forms(page)).toHaveCount(200);
  await press(page, 'Afegiu un formulari').catch(() => undefined);
  await page.reload();
  await expect(page.locator('paper-form-worksheet .filled')).toBeVisible();
  expect(await forms(page).count()).toBeGreaterThanOrEqual(200);
});

test('a full worksheet gives back nothing it has no room for, and loses nothing', async ({ page }) => {
  await page.goto(GUIDE);
  await give(page, 'f.csv', FULL);
  await expect(forms(page)).toHaveCount(200);
  await removal(page, 0).click();
  await press(page, 'Afegiu un formulari');
  await press(page, 'Desfeu-ho');
  await expect(said(page)).toContainText('ja és ple');
  await page.reload();
  await expect(forms(page)).toHaveCount(200);
});

test('says so where what makes a CSV does not come, and JSON works all the same', async ({ page }) => {
  await withOne(page);
  await page.route(/papaparse/, (route) => route.abort());
  await press(page, 'Exporteu-lo en CSV');
  await expect(said(page)).toContainText('No s’ha pogut carregar');
  await give(page, 'f.csv', 'formulari\nObres\n');
  await expect(said(page)).toContainText('No s’ha pogut carregar');
  await give(page, 'f.json', '{"version":1,"forms":[{"name":"Obres"}]}');
  await expect(forms(page)).toHaveCount(2);
});

test('holds numbers to their bounds, and takes half a number for none', async ({ page }) => {
  await page.goto(GUIDE);
  await add(page, { name: 'Gual', steps: '500', people: '-3' });
  await page.reload();
  expect(await answersOn(page)).toMatchObject([{ steps: '100', people: '0' }]);
  await page.getByLabel('Quants passos fa després de presentar-lo?').fill('');
  await page.reload();
  expect(await answersOn(page)).toMatchObject([{ name: 'Gual', steps: '0' }]);
});
