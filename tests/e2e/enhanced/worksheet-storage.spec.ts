import { expect, test } from '@playwright/test';
import { add, answersOn, exported, forms, GUIDE, order, press, removal, trouble } from '../worksheet.ts';

const KEY = 'digicanvis.formularis';

const BROKEN = 'El que hi havia desat no es podia llegir del tot: aquí hi ha el que se n’ha pogut recuperar.';

for (const [kind, kept, saved] of [
  ['no JSON', '{"version":1,"forms":[', []],
  ['another shape', '{"version":2,"forms":[{"name":"Gual"}]}', []],
  [
    'a form with a wrong answer',
    '{"version":1,"forms":[{"name":"Gual","ease":9},{"name":"Cens"}]}',
    ['Gual', 'Cens'],
  ],
] as const)
  test(`says so, saves what can be read and keeps the rest aside: ${kind}`, async ({ page }) => {
    await page.addInitScript(
      ([key, value]) => {
        if (!sessionStorage.getItem('begun')) localStorage.setItem(key, value);
        sessionStorage.setItem('begun', 'yes');
      },
      [KEY, kept] as const,
    );
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.goto(GUIDE);
    await expect(trouble(page)).toHaveText(BROKEN);
    expect((await answersOn(page)).map(({ name }) => name)).toEqual(saved);
    await add(page, { name: 'Obres' });
    await page.reload();
    expect((await answersOn(page)).map(({ name }) => name)).toEqual([...saved, 'Obres']);
    await expect(trouble(page)).toBeEmpty();
    const all = await page.evaluate(() => Object.keys(localStorage).map((key) => localStorage.getItem(key)));
    expect(all).toContain(kept);
    expect(faults).toEqual([]);
  });

for (const [kind, block] of [
  [
    'forbids it',
    "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })",
  ],
  [
    'has no room left',
    "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }",
  ],
] as const)
  test(`works without being kept where the browser ${kind}, says so, and can be exported`, async ({
    page,
  }) => {
    await page.addInitScript(block);
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.goto(GUIDE);
    await add(page, { name: 'Gual', frequency: 'cada-dia' });
    await expect(trouble(page)).toHaveText(
      'Aquest navegador no deixa desar el full. Exporteu-lo abans de marxar.',
    );
    expect(await order(page)).toEqual(['Gual']);
    await page.locator('step-tasks').first().getByRole('checkbox').first().check();
    const { bytes } = await exported(page, 'Exporteu-lo en JSON');
    expect(JSON.parse(bytes.toString('utf8'))).toMatchObject({
      forms: [{ name: 'Gual', done: ['list-own-tools'] }],
    });
    expect(faults).toEqual([]);
  });

test('works where what was kept cannot be read, and cannot be put aside either', async ({ page }) => {
  await page.addInitScript(
    `localStorage.setItem('${KEY}', '{');
    Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };`,
  );
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.goto(GUIDE);
  expect(faults).toEqual([]);
  await add(page, { name: 'Gual' });
  expect(await order(page)).toEqual(['Gual']);
});

test('says the same in two tabs, whichever is written in', async ({ page, context }) => {
  await page.goto(GUIDE);
  await add(page, { name: 'Gual' });
  const other = await context.newPage();
  await other.goto(GUIDE);
  expect((await answersOn(other)).map(({ name }) => name)).toEqual(['Gual']);
  await add(other, { name: 'Obres', frequency: 'cada-dia' });
  await expect.poll(() => order(page)).toEqual(['Obres', 'Gual']);
  await page.locator('step-tasks').first().getByRole('checkbox').first().check();
  await expect(other.locator('step-tasks').first().getByRole('checkbox').first()).toBeChecked();
  await press(other, 'Buideu el full');
  await expect(forms(page)).toHaveCount(0);
});

test('goes on writing in the same form when another tab takes one out before it', async ({
  page,
  context,
}) => {
  await page.goto(GUIDE);
  for (const name of ['Gual', 'Obres', 'Cens']) await add(page, { name });
  const other = await context.newPage();
  await other.goto(GUIDE);
  const field = forms(page).nth(1).locator('[name=name]');
  await field.click();
  await page.keyboard.press('Home');
  await removal(other, 0).click();
  await expect(forms(page)).toHaveCount(2);
  await page.keyboard.type('Grans ');
  await expect
    .poll(async () => (await answersOn(page)).map(({ name }) => name))
    .toEqual(['Grans Obres', 'Cens']);
});

test('does not take away in one tab what is being written in the other', async ({ page, context }) => {
  await page.goto(GUIDE);
  await add(page, { name: 'Gual' });
  const other = await context.newPage();
  await other.goto(GUIDE);
  await removal(page, 0).click();
  await expect(forms(other)).toHaveCount(0);
  await add(other, { name: 'Obres' });
  await expect(forms(page)).toHaveCount(1);
  const undo = page.getByRole('button', { name: 'Desfeu-ho' });
  if (await undo.isVisible()) await undo.click();
  await expect.poll(async () => (await answersOn(other)).map(({ name }) => name)).toContain('Obres');
});
