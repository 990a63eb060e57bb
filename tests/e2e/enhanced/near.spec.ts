import { expect, test, type Page } from '@playwright/test';
import { PAGE_SIZE } from '../../../src/domain/paging.ts';
import { box, choose, items, reasons, said } from '../near.ts';

/** The kilometres of each project shown, as it tells them. */
async function kilometres(page: Page): Promise<number[]> {
  const told = await reasons(page).allTextContents();
  return told.flatMap((text) => (/^a ([\d.]+) km/.exec(text)?.[1] ?? '').replace('.', '') || []).map(Number);
}

test('ranks the projects for a municipality chosen by keyboard, each with its reasons', async ({ page }) => {
  await page.goto('/a-prop/');
  await choose(page, 'arbe', 'Arbeca');
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('semblants (Arbeca)');
  await expect(items(page)).toHaveCount(PAGE_SIZE);
  await expect(reasons(page).first()).toHaveText(/^a \d+ km$/);
  await page.getByLabel('Quin ens sou?').selectOption('ajuntament');
  await expect(reasons(page).first()).toHaveText(/^a \d+ km · .*mateix tipus d’ens$/);
  const without = await kilometres(page);
  // Of town halls of which no size was told, the nearest come first.
  expect(without[0]).toBeLessThanOrEqual(without[5] ?? Infinity);
  await page.getByLabel('Quants hi viviu?').selectOption('1000-5000');
  await expect(reasons(page).first()).toHaveText(/mateixa mida/);
});

test('remembers the choice in this browser, orders the search by it, and forgets it when asked', async ({
  page,
}) => {
  await page.goto('/a-prop/');
  await choose(page, 'matar', 'Mataró');
  await expect(items(page).first()).toBeVisible();
  await page.reload();
  await expect(box(page)).toHaveValue('Mataró');
  await expect(reasons(page).first()).toContainText('al vostre municipi');
  await page.getByRole('link', { name: 'Busqueu-hi paraules' }).click();
  await expect(page).toHaveURL('/cerca/?ordre=distancia');
  await expect(page.getByRole('main').getByRole('combobox')).toHaveValue('distancia');
  await expect(page.locator('.results .who').first()).toContainText('Mataró');
  await page.goBack();
  await page.getByRole('button', { name: 'Oblideu d’on som' }).click();
  await expect(items(page).first()).toBeHidden();
  await page.reload();
  await expect(box(page)).toHaveValue('');
  await expect(items(page)).toHaveCount(0);
});

test('shows more projects when asked, and takes the reader to the first of them', async ({ page }) => {
  await page.goto('/a-prop/');
  await choose(page, 'lleida', 'Lleida');
  await expect(items(page)).toHaveCount(PAGE_SIZE);
  await page.getByRole('button', { name: 'Mostreu-ne més' }).click();
  await expect(items(page)).toHaveCount(2 * PAGE_SIZE);
  await expect(items(page).nth(PAGE_SIZE).getByRole('link').first()).toBeFocused();
});

test.describe('the position of the reader', () => {
  test('is asked for on a click alone, leads to the nearest municipality, and goes nowhere', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ latitude: 41.54, longitude: 2.44 });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('/a-prop/');
    await expect(box(page)).toHaveValue('');
    await page.getByRole('button', { name: 'Feu servir la meva posició' }).click();
    await expect(said(page)).toContainText('El municipi que teniu més a prop és Mataró.');
    await expect(items(page).first()).toBeVisible();
    expect(asked.filter((url) => /2\.44|41\.54/.test(url))).toEqual([]);
  });

  test('that is far from home leads nowhere, and says so', async ({ page, context }) => {
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ latitude: 40.42, longitude: -3.7 });
    await page.goto('/a-prop/');
    await page.getByRole('button', { name: 'Feu servir la meva posició' }).click();
    await expect(said(page)).toContainText('a més de 100 km');
  });

  test('that is refused is not needed', async ({ page }) => {
    await page.goto('/a-prop/');
    await page.getByRole('button', { name: 'Feu servir la meva posició' }).click();
    await expect(said(page)).toHaveText('El navegador no ens ha dit on sou. Escriviu el municipi.');
  });
});

for (const [what, kept] of [
  ['no JSON', '{'],
  ['something else', '[1,2]'],
  ['a hostile name', '{"code":"<script>","name":"<img src=x onerror=alert(1)>"}'],
])
  test(`what was kept that is ${what} is no place`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.addInitScript((value) => {
      localStorage.setItem('observatori:lloc', value);
    }, kept);
    await page.goto('/a-prop/');
    await expect(box(page)).toHaveValue('');
    await expect(items(page)).toHaveCount(0);
    expect(faults).toEqual([]);
  });

test('says how many projects there are where a screen reader hears it, and shows it once', async ({
  page,
}) => {
  await page.goto('/a-prop/');
  await choose(page, 'manlleu', 'Manlleu');
  await expect(said(page)).toHaveText(/^\d+ projectes\.$/);
  await expect(page.locator('.found h2')).toHaveText(/^\d+ projectes: /);
  expect((await said(page).boundingBox())?.height).toBe(0);
});

test('of what was not told, nothing counts, and it is kept so', async ({ page }) => {
  await page.goto('/a-prop/');
  await choose(page, 'manlleu', 'Manlleu');
  await expect(page.getByLabel('Quin ens sou?')).toHaveValue('');
  await expect(reasons(page).first()).toHaveText(/^a \d+ km$/);
  await page.getByLabel('Quin ens sou?').selectOption('consell-comarcal');
  await expect(reasons(page).filter({ hasText: 'mateix tipus d’ens' }).first()).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Quin ens sou?')).toHaveValue('consell-comarcal');
  await page.getByLabel('Quin ens sou?').selectOption('No ho diem');
  await expect(reasons(page).first()).toHaveText(/^a \d+ km$/);
  await page.reload();
  await expect(reasons(page).first()).toHaveText(/^a \d+ km$/);
  await expect(page.getByLabel('Quin ens sou?')).toHaveValue('');
});

test('what is forgotten in one tab is forgotten in the others', async ({ page, context }) => {
  await page.goto('/a-prop/');
  await choose(page, 'matar', 'Mataró');
  const other = await context.newPage();
  await other.goto('/a-prop/');
  await expect(items(other).first()).toBeVisible();
  await page.getByRole('button', { name: 'Oblideu d’on som' }).click();
  await expect(other.locator('.found')).toBeHidden();
  await expect(box(other)).toHaveValue('');
});

test('a position that is refused says nothing once a municipality has been chosen', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.geolocation.getCurrentPosition = (_, refused) => {
      addEventListener('refuse', () => {
        refused?.({ code: 1 } as GeolocationPositionError);
      });
    };
  });
  await page.goto('/a-prop/');
  await page.getByRole('button', { name: 'Feu servir la meva posició' }).click();
  await expect(said(page)).toHaveText('S’està buscant on sou…');
  await choose(page, 'manlleu', 'Manlleu');
  await expect(said(page)).toHaveText(/^\d+ projectes\.$/);
  await page.evaluate(() => dispatchEvent(new Event('refuse')));
  await expect(said(page)).toHaveText(/^\d+ projectes\.$/);
});

test('a position that is refused takes nothing from what is near the place that was kept', async ({
  page,
}) => {
  await page.goto('/a-prop/');
  await choose(page, 'manlleu', 'Manlleu');
  let send = () => {};
  const sent = new Promise<void>((resolve) => (send = resolve));
  await page.route('**/cerca/facetes.json', async (route) => {
    await sent;
    await route.continue();
  });
  await page.reload();
  await page.getByRole('button', { name: 'Feu servir la meva posició' }).click();
  await expect(said(page)).toContainText('no ens ha dit on sou');
  send();
  await expect(items(page)).toHaveCount(PAGE_SIZE);
});

test('what was opened stays as it was for who comes back, unless they come from elsewhere now', async ({
  page,
}) => {
  await page.goto('/a-prop/');
  await choose(page, 'lleida', 'Lleida');
  await page.getByRole('button', { name: 'Mostreu-ne més' }).click();
  await expect(items(page)).toHaveCount(2 * PAGE_SIZE);
  const comeBack = () =>
    page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await comeBack();
  await expect(items(page)).toHaveCount(2 * PAGE_SIZE);
  await page.evaluate(() => {
    const kept = localStorage.getItem('observatori:lloc') ?? '';
    localStorage.setItem('observatori:lloc', kept.replace('Lleida', 'Alella'));
  });
  await comeBack();
  await expect(box(page)).toHaveValue('Alella');
  await expect(items(page)).toHaveCount(PAGE_SIZE);
});
