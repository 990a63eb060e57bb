import { expect, test, type Page } from '@playwright/test';

const total = async (page: Page) => Number(/\d+/.exec(await page.getByRole('status').innerText())?.[0]);
const shownIn = async (page: Page) => {
  const counts = await page.locator('.mark-list li:not([hidden]) .count').allInnerTexts();
  return counts.reduce((sum, count) => sum + Number(count), 0);
};
const tick = (page: Page, name: RegExp) =>
  page.locator('.search-filters').getByRole('checkbox', { name }).check();

test('marks and lines tell what the filters leave, and the address holds them', async ({ page }) => {
  await page.goto('/mapa/');
  const filters = page.locator('.search-filters');
  await expect(filters).toBeVisible();
  const all = await total(page);
  await tick(page, /^Serveis socials/);
  await expect(page).toHaveURL('/mapa/?ambit=serveis-socials');
  await expect.poll(() => total(page)).toBeLessThan(all);
  // A project of several bodies stands with each of them.
  expect(await shownIn(page)).toBeGreaterThanOrEqual(await total(page));
  expect(await page.locator('.region-drawing a:visible').count()).toBe(
    await page.locator('.mark-list li:visible').count(),
  );
  await page.goBack();
  await expect.poll(() => total(page)).toBe(all);
  await expect(filters.getByRole('checkbox', { name: /^Serveis socials/ })).not.toBeChecked();
});

test('the filters go along to another part of the map, to the list, and back to the map', async ({
  page,
}) => {
  const part = (name: string) =>
    page.getByRole('navigation', { name: 'Parts del mapa' }).getByRole('link', { name });
  await page.goto('/mapa/?ambit=serveis-socials');
  await expect(page.locator('.search-filters')).toBeVisible();
  const here = await total(page);
  await page.getByRole('link', { name: 'Veieu-los en llista' }).click();
  await expect(page).toHaveURL('/cerca/?ambit=serveis-socials&proximitat=km0');
  await expect(page.locator('.found')).toHaveText(`${here} projectes`);
  await page.getByRole('link', { name: 'Veieu-los al mapa' }).click();
  await expect.poll(() => total(page)).toBe(here);
  await part('Europa').click();
  await expect(page).toHaveURL(/\/mapa\/europa\/\?/);
  await expect(page.locator('.search-filters')).toBeVisible();
  await page.locator('.mark-list').getByRole('link', { name: 'Catalunya' }).click();
  await expect(page).toHaveURL(/\/mapa\/\?.*ambit=serveis-socials/);
});

test('what is beside a filter is what ticking it leaves on this very map', async ({ page }) => {
  await page.goto('/mapa/girona/');
  const box = page.locator('.search-filters label', {
    has: page.locator('[name=mida][value=mes-de-100000]'),
  });
  const promised = Number(await box.locator('.count').innerText());
  await box.getByRole('checkbox').check();
  await expect.poll(() => total(page)).toBe(promised);
});

test('a map without anything left says so', async ({ page }) => {
  await page.goto('/mapa/girona/?ambit=serveis-socials&any=1999');
  await expect(page.getByRole('status')).toHaveText('Cap projecte en aquest mapa amb aquests filtres');
  await expect(page.locator('.region-drawing a:visible')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Veieu-los en llista' })).toBeHidden();
  await page.locator('.head').getByRole('button', { name: 'Traieu tots els filtres' }).click();
  await expect(page).toHaveURL('/mapa/girona/');
  await expect(page.getByRole('status')).toHaveText(/^\d+ projectes en aquest mapa$/);
  await expect(page.getByRole('status')).toBeFocused();
});

test('the map stays as it is, and says so, where the index of sheets does not come', async ({ page }) => {
  await page.route('**/facetes.json', (route) => route.abort());
  await page.goto('/mapa/?ambit=serveis-socials');
  await expect(page.locator('.trouble')).toHaveText(
    'No s’han pogut carregar els filtres: el mapa els mostra tots.',
  );
  await expect(page.locator('.region-drawing a').first()).toBeVisible();
});

test('a filter leaves in the list the bodies that have such a project, where most are first', async ({
  page,
}) => {
  await page.goto('/mapa/');
  const girona = page.locator('.mark-list li', { hasText: 'Girona' }).first();
  const all = await girona.getByRole('link').count();
  await tick(page, /^Serveis socials/);
  await expect(girona.locator('.count')).toHaveText('1');
  expect(await girona.getByRole('link').count()).toBeLessThan(all);
  const counts = (await page.locator('.mark-list li:visible .count').allInnerTexts()).map(Number);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
});

test('a map on which nothing stands leads to no list of others', async ({ page }) => {
  await page.goto('/mapa/?proximitat=forans');
  await expect(page.getByRole('status')).toHaveText('Cap projecte en aquest mapa amb aquests filtres');
  await expect(page.getByRole('link', { name: 'Veieu-los en llista' })).toBeHidden();
  await tick(page, /^Km0/);
  await page.getByRole('link', { name: 'Veieu-los en llista' }).click();
  await expect(page).toHaveURL('/cerca/?proximitat=km0');
});

for (const [width, height] of [
  [360, 640],
  [1280, 800],
] as const)
  for (const part of ['', 'girona/', 'europa/'])
    test(`each mark of /mapa/${part} is met in its middle at ${width} px, and no name is cut`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`/mapa/${part}`);
      await expect(page.locator('.search-filters')).toBeVisible();
      const missed = await page.locator('.region-drawing a').evaluateAll((marks) =>
        marks.flatMap((mark) => {
          mark.scrollIntoView({ block: 'center', behavior: 'instant' });
          const box = mark.querySelector('.dot')?.getBoundingClientRect() ?? new DOMRect();
          const met = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
          return met?.closest('a') === mark ? [] : (mark.getAttribute('data-name') ?? '');
        }),
      );
      expect(missed).toEqual([]);
      const cut = await page.locator('.region-drawing text:visible').evaluateAll((names) => {
        const edge = document.querySelector('.region-drawing')?.getBoundingClientRect() ?? new DOMRect();
        return names.flatMap((name) => {
          const { left, right, top, bottom } = name.getBoundingClientRect();
          const isWithin =
            left >= edge.left && right <= edge.right && top >= edge.top && bottom <= edge.bottom;
          return isWithin ? [] : name.textContent.trim();
        });
      });
      expect(cut).toEqual([]);
    });
