import { expect, test, type Page } from '@playwright/test';

const AITONA = '/projectes/aitona-rellotges-teleassistencia/';

/** Chooses Arbeca as the reader's municipality, as they do. */
async function choose(page: Page): Promise<void> {
  await page.goto('/a-prop/');
  await page.getByRole('combobox', { name: 'Municipi', exact: true }).pressSequentially('arbeca');
  await expect(page.getByRole('listbox').getByRole('option', { name: 'Arbeca', exact: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('near-me .results > li').first()).toBeVisible();
}

test('lists tell how far each project is once a reader has said where they are, and not before', async ({
  page,
}) => {
  await page.goto('/proximitat/km0/segria/');
  await expect(page.locator('.sheet-item')).not.toHaveCount(0);
  await expect(page.locator('how-far svg')).toHaveCount(0);
  await choose(page);
  await page.goto('/proximitat/km0/segria/');
  const item = page.locator('.sheet-item').filter({ hasText: 'Aitona' }).first();
  await expect(item.locator('how-far')).toHaveText('40 km de vosaltres');
  await expect(item.locator('how-far .far')).toHaveCount(0);
  await page.goto('/en/proximitat/forans/se/');
  const far = page.locator('.sheet-item');
  await expect(far.first().locator('how-far')).toHaveText(/^[\d,]+ km from you$/);
  await expect(far.first().locator('how-far .far')).toHaveCount(1);
});

test('what a search finds has its distance too, and loses it when the reader forgets their place', async ({
  page,
}) => {
  await choose(page);
  await page.goto('/cerca/?q=rellotge');
  await expect(page.locator('.results how-far b').first()).toHaveText(/^\d+ km$/);
  await page.goto('/a-prop/');
  await page.getByRole('button', { name: 'Oblideu d’on som' }).click();
  await page.goto('/cerca/?q=rellotge');
  await expect(page.locator('.results .sheet-item').first()).toBeVisible();
  await expect(page.locator('.results how-far svg')).toHaveCount(0);
});

test('a sheet asks how far it is until it knows, and then draws the reader in its lens', async ({ page }) => {
  await page.goto(AITONA);
  await page.getByRole('link', { name: 'A quina distància és de vosaltres?' }).click();
  await expect(page).toHaveURL('/a-prop/');
  await choose(page);
  await page.goto(AITONA);
  const lens = page.locator('.lens-map');
  await expect(lens.locator('figcaption')).toContainText('◆ Arbeca: 40 km.');
  await expect(lens.locator('.reader')).toBeVisible();
  await expect(lens.getByRole('link', { name: 'Canvieu de lloc' })).toHaveAttribute('href', '/a-prop/');
});

test('of a project of several bodies the figure is of the nearest, and the line goes to it', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const lleida = { code: '25120', name: 'Lleida', place: { latitude: 41.61, longitude: 0.63 } };
    localStorage.setItem('observatori:lloc', JSON.stringify({ ...lleida, kind: 'ajuntament' }));
  });
  await page.goto('/projectes/diputacio-tarragona-actio/');
  const lens = page.locator('.lens-map');
  const told = /◆ Lleida: (\d+) km de l’ens més proper\./.exec(await lens.locator('figcaption').innerText());
  // The outermost ring is at 100 km.
  const drawn = await lens.locator('.way').evaluate((line: SVGLineElement) => {
    const radius = line.ownerSVGElement?.querySelector<SVGCircleElement>('.edge')?.r.baseVal.value ?? 0;
    return (line.getTotalLength() / radius) * 100;
  });
  expect(Math.abs(drawn - Number(told?.[1]))).toBeLessThan(1.5);
});

test('what worked and what is compared tell how far each project is', async ({ page }) => {
  await choose(page);
  await page.goto('/que-ha-funcionat/barreres/');
  await expect(page.locator('.lesson-item how-far b').first()).toHaveText(/ km$/);
  await page.goto('/compara/?fitxa=aitona-rellotges-teleassistencia&fitxa=imio-valonia');
  await expect(page.locator('.columns how-far')).toHaveText(['40 km de vosaltres', / km de vosaltres$/]);
});

test('a place chosen in another tab is told at once in lists that are open', async ({ page, context }) => {
  await page.goto('/projectes/');
  await choose(await context.newPage());
  await expect(page.locator('how-far b').first()).toBeVisible();
});

for (const kept of [
  '{"code":"25031"',
  'null',
  '{"code":"25031","name":"<b>x</b>","place":{"latitude":"a"},"kind":1}',
])
  test(`lists stay as they are where what was kept of a place is no place: ${kept}`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript((text) => {
      localStorage.setItem('observatori:lloc', text);
    }, kept);
    await page.goto('/projectes/');
    await expect(page.locator('.sheet-item').first()).toBeVisible();
    await expect(page.locator('how-far svg')).toHaveCount(0);
    expect(errors).toEqual([]);
  });
