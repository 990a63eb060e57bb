import { expect, test, type Page } from '@playwright/test';
import { choose, items } from '../near.ts';
import { addresses } from '../search.ts';

const AITONA = '/projectes/aitona-rellotges-teleassistencia/';

/** Chooses Arbeca as the reader's municipality, as they do. */
async function chooseArbeca(page: Page): Promise<void> {
  await page.goto('/a-prop/');
  await choose(page, 'arbeca', 'Arbeca');
  await expect(items(page).first()).toBeVisible();
}

test('lists tell how far each project is once a reader has said where they are, and not before', async ({
  page,
}) => {
  await page.goto('/proximitat/km0/segria/');
  await expect(page.locator('.sheet-item')).not.toHaveCount(0);
  await expect(page.locator('how-far svg')).toHaveCount(0);
  await chooseArbeca(page);
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
  await chooseArbeca(page);
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
  await chooseArbeca(page);
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
  await chooseArbeca(page);
  await page.goto('/que-ha-funcionat/barreres/');
  await expect(page.locator('.lesson-item how-far b').first()).toHaveText(/ km$/);
  await page.goto('/compara/?fitxa=aitona-rellotges-teleassistencia&fitxa=imio-valonia');
  await expect(page.locator('.columns how-far')).toHaveText(['40 km de vosaltres', / km de vosaltres$/]);
});

test('a place chosen in another tab is told at once in lists that are open', async ({ page, context }) => {
  await page.goto('/projectes/');
  await chooseArbeca(await context.newPage());
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

test('what a search put nearest first is put so again for who has moved', async ({ page }) => {
  await chooseArbeca(page);
  await page.goto('/cerca/?ordre=distancia');
  const first = page.locator('.results how-far').first();
  await expect(first).toContainText('km');
  const before = await addresses(page);
  await page.evaluate(() => {
    const kept = JSON.parse(localStorage.getItem('observatori:lloc') ?? '{}') as object;
    const place = { latitude: 42.27, longitude: 2.96 };
    localStorage.setItem(
      'observatori:lloc',
      JSON.stringify({ ...kept, code: '17066', name: 'Figueres', place }),
    );
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect.poll(() => addresses(page)).not.toEqual(before);
  const told = await page.locator('.results how-far b').allTextContents();
  const kilometres = told.map((text) => Number(text.replace(/\D/g, '')));
  expect(kilometres).toEqual(kilometres.toSorted((a, b) => a - b));
});
