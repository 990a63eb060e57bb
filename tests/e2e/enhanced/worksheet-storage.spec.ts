import { expect, test } from '@playwright/test';
import { add, answersOn, exported, forms, GUIDE, order, press, removal, said } from '../worksheet.ts';

const KEY = 'digicanvis.formularis';

for (const [kind, kept] of [
  ['no JSON', '{"version":1,"forms":['],
  ['another shape', '{"version":2,"forms":[{"name":"Gual"}]}'],
  ['a form with a wrong answer', '{"version":1,"forms":[{"name":"Gual","ease":9}]}'],
] as const)
  test(`begins again, says so and keeps aside what it could not read: ${kind}`, async ({ page }) => {
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
    await expect(said(page)).toHaveText('El que hi havia desat no es podia llegir, i el full comença buit.');
    await add(page, { name: 'Obres' });
    await page.reload();
    expect((await answersOn(page)).map(({ name }) => name)).toEqual(['Obres']);
    await expect(said(page)).toBeEmpty();
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
    await expect(said(page)).toHaveText(
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
