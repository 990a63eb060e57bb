import { expect, test, type Page } from '@playwright/test';

const toggles = (page: Page) => page.getByRole('button', { name: /^Compareu: / });
const bar = (page: Page) => page.locator('main > compare-bar');

test('sheets are chosen in a list, remembered in another, and compared', async ({ page }) => {
  await page.goto('/projectes/');
  await expect(bar(page).getByRole('link')).toBeHidden();
  await toggles(page).nth(0).click();
  await expect(toggles(page).nth(0)).toHaveAttribute('aria-pressed', 'true');
  await expect(bar(page).getByRole('status')).toHaveText('1 projecte per comparar: trieu-ne un altre');
  await page.goto('/cerca/');
  await expect(toggles(page).nth(0)).toHaveAttribute('aria-pressed', 'true');
  await toggles(page).nth(3).click();
  await expect(bar(page).getByRole('status')).toHaveText('2 projectes per comparar');
  await bar(page).getByRole('link', { name: 'Compareu-los' }).click();
  await expect(page.locator('sheet-compare .columns > li')).toHaveCount(2);
});

test('what worked is a list to choose from, in which each line of a sheet follows', async ({ page }) => {
  await page.goto('/que-ha-funcionat/barreres/');
  const name = await toggles(page).first().getAttribute('aria-label');
  await toggles(page).first().click();
  for (const same of await page.getByRole('button', { name: name ?? '', exact: true }).all())
    await expect(same).toHaveAttribute('aria-pressed', 'true');
  await expect(bar(page).getByRole('status')).toHaveText('1 projecte per comparar: trieu-ne un altre');
});

test('a fifth is refused in words that are announced, and one less makes room', async ({ page }) => {
  await page.goto('/projectes/');
  for (const i of [0, 1, 2, 3]) await toggles(page).nth(i).click();
  await toggles(page).nth(4).click();
  await expect(bar(page).getByRole('status')).toContainText('Només se’n poden comparar quatre');
  await expect(toggles(page).nth(4)).toHaveAttribute('aria-pressed', 'false');
  await toggles(page).nth(1).click();
  await expect(bar(page).getByRole('status')).toHaveText('3 projectes per comparar');
});

test('results of a search are chosen as those of a page are, and what is no sheet is not', async ({
  page,
}) => {
  await page.goto('/cerca/?q=gent+gran');
  const items = page.locator('.results > li');
  await expect(items.first()).toBeVisible();
  await expect(page.locator('[role=search] [role=status]').last()).not.toHaveText('');
  const sheets = items.filter({ has: page.locator('.name a[href*="/projectes/"]') });
  const others = items.filter({ hasNot: page.locator('.name a[href*="/projectes/"]') });
  await expect(sheets.first().getByRole('button', { name: /^Compareu: / })).toBeVisible();
  await expect(others.getByRole('button', { name: /^Compareu: / })).toHaveCount(0);
  await sheets
    .first()
    .getByRole('button', { name: /^Compareu: / })
    .click();
  await expect(bar(page).getByRole('status')).toContainText('1 projecte');
});

test('emptied, the bar goes, and the keyboard is not lost', async ({ page }) => {
  await page.goto('/projectes/');
  await toggles(page).nth(0).click();
  await bar(page).getByRole('button', { name: 'Buideu-ho' }).click();
  await expect(toggles(page).nth(0)).toHaveAttribute('aria-pressed', 'false');
  await expect(bar(page).getByRole('button')).toBeHidden();
  await expect(page.locator('main')).toBeFocused();
  expect((await bar(page).boundingBox())?.height).toBe(0);
});

test('another tab follows', async ({ page, context }) => {
  await page.goto('/projectes/');
  const other = await context.newPage();
  await other.goto('/projectes/');
  await toggles(other).nth(2).click();
  await expect(toggles(page).nth(2)).toHaveAttribute('aria-pressed', 'true');
  await expect(bar(page).getByRole('status')).toContainText('1 projecte');
});

test('the bar covers nothing that the keyboard stops on', async ({ page }) => {
  // Where the page glides to is where it is to be looked at.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/projectes/');
  await toggles(page).nth(0).click();
  await toggles(page).nth(1).click();
  const covered: string[] = [];
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const { activeElement: stop } = document;
      const foot = document.querySelector('main > compare-bar');
      if (!stop || !foot || foot.contains(stop)) return '';
      return stop.getBoundingClientRect().bottom > foot.getBoundingClientRect().top &&
        stop.closest('main') !== null
        ? stop.textContent
        : '';
    });
    if (name) covered.push(name);
  }
  expect(covered).toEqual([]);
});

test('from its page, a sheet is compared with those already chosen', async ({ page }) => {
  await page.goto('/projectes/');
  await toggles(page).nth(0).click();
  await page.goto('/projectes/girona-rpa-fitxes-tecniques-vehicles/');
  await page.getByRole('link', { name: 'Compareu-la amb altres' }).click();
  await expect(page.locator('sheet-compare .columns > li')).toHaveCount(2);
  await expect(page).toHaveURL(/&fitxa=girona-rpa-fitxes-tecniques-vehicles$/);
  await page.goto('/projectes/');
  await expect(bar(page).getByRole('status')).toHaveText('2 projectes per comparar');
});

const SENT = '/compara/?fitxa=imio-valonia&fitxa=mila-fascicolo-del-cittadino';
const heads = (page: Page) => page.locator('sheet-compare .columns > li');
const said = (page: Page) => page.locator('sheet-compare .said');
const kept = (page: Page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem('observatori:compara') ?? '[]') as string[]);

test('a comparison that somebody sent leaves what the reader had chosen as it was, whatever is done to it', async ({
  page,
}) => {
  await page.goto('/projectes/');
  await toggles(page).nth(0).click();
  const own = await kept(page);
  expect(own).toHaveLength(1);
  await page.goto(SENT);
  await expect(heads(page)).toHaveCount(2);
  await page.getByRole('button', { name: /^Poseu-lo després: / }).click();
  await expect(said(page)).toContainText('és ara el número 2.');
  expect(await kept(page)).toEqual(own);
  await page
    .getByRole('button', { name: /^Traieu: / })
    .first()
    .click();
  await expect(heads(page)).toHaveCount(1);
  await expect(said(page)).toContainText('La vostra tria queda com estava.');
  expect(await kept(page)).toEqual(own);
  await page.goto('/projectes/');
  await expect(bar(page).getByRole('status')).toContainText('1 projecte');
});

test('a comparison that somebody sent becomes that of a reader who had chosen nothing, once they change it', async ({
  page,
}) => {
  await page.goto(SENT);
  await page.getByRole('button', { name: /^Poseu-lo després: / }).click();
  await expect(said(page)).toContainText('és ara el número 2.');
  expect(await kept(page)).toEqual([]);
  await page
    .getByRole('button', { name: /^Traieu: / })
    .last()
    .click();
  await expect(heads(page)).toHaveCount(1);
  expect(await kept(page)).toEqual(['mila-fascicolo-del-cittadino']);
});

test('the way back shows what each step showed, and what is kept goes with it', async ({ page }) => {
  await page.goto('/projectes/');
  await toggles(page).nth(0).click();
  await toggles(page).nth(1).click();
  const own = await kept(page);
  await bar(page).getByRole('link', { name: 'Compareu-los' }).click();
  for (const left of [1, 0]) {
    await page
      .getByRole('button', { name: /^Traieu: / })
      .first()
      .click();
    await expect(heads(page)).toHaveCount(left);
    expect(await kept(page)).toHaveLength(left);
  }
  await page.goBack();
  await expect(heads(page)).toHaveCount(1);
  expect(await kept(page)).toEqual(own.slice(1));
  await page.goBack();
  await expect(heads(page)).toHaveCount(2);
  expect(await kept(page)).toEqual(own);
  await page.goForward();
  await page.goForward();
  await expect(heads(page)).toHaveCount(0);
  await expect(page).toHaveURL('/compara/');
  expect(await kept(page)).toEqual([]);
});

test('the way back undoes nothing that was chosen on another page since', async ({ page }) => {
  await page.goto('/projectes/');
  await toggles(page).nth(0).click();
  await toggles(page).nth(1).click();
  await bar(page).getByRole('link', { name: 'Compareu-los' }).click();
  await expect(heads(page)).toHaveCount(2);
  await page.goto('/projectes/');
  await toggles(page).nth(2).click();
  await page.goBack();
  await expect(heads(page)).toHaveCount(2);
  expect(await kept(page)).toHaveLength(3);
});

for (const [what, kept] of [
  ['no JSON', '{'],
  ['something else', '{"a":1}'],
  ['hostile', '["<img src=x onerror=alert(1)>","../..",7]'],
])
  test(`what was kept that is ${what} is no choice`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.addInitScript((value) => {
      localStorage.setItem('observatori:compara', value);
    }, kept);
    await page.goto('/projectes/');
    await expect(toggles(page).first()).toHaveAttribute('aria-pressed', 'false');
    await expect(bar(page).getByRole('status')).toHaveText('');
    expect(faults).toEqual([]);
  });

test('a browser that keeps nothing compares what is chosen on one page, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto('/projectes/');
  await toggles(page).nth(0).click();
  await toggles(page).nth(1).click();
  await expect(bar(page).getByRole('status')).toContainText('Aquest navegador no ho recordarà');
  await bar(page).getByRole('link', { name: 'Compareu-los' }).click();
  await expect(page.locator('sheet-compare .columns > li')).toHaveCount(2);
});
