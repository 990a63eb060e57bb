import { expect, test, type Page } from '@playwright/test';

const FOUR = [
  'girona-rpa-fitxes-tecniques-vehicles',
  'trelleborg-ajuts-socials-automatitzats',
  'mila-fascicolo-del-cittadino',
  'imio-valonia',
] as const;
const [GIRONA, TRELLEBORG] = FOUR;
const of = (...slugs: string[]) => `/compara/?${slugs.map((slug) => `fitxa=${slug}`).join('&')}`;
const heads = (page: Page) => page.locator('sheet-compare .columns > li');
const said = (page: Page) => page.locator('sheet-compare .said');
const again = (page: Page) => page.getByRole('button', { name: 'Torneu-ho a provar' });

for (const status of [403, 408, 429, 451, 503])
  test(`sheets refused with ${status} stay in the comparison, and come when asked again`, async ({
    page,
  }) => {
    await page.addInitScript(
      (slugs) => {
        localStorage.setItem('observatori:compara', JSON.stringify(slugs));
      },
      FOUR.slice(0, 2),
    );
    await page.route('**/compara/fitxes/*.json', (route) => route.fulfill({ status, body: 'no' }));
    await page.goto('/compara/');
    await expect(said(page)).toContainText('No s’ha pogut carregar: la fitxa ');
    await expect(page).toHaveURL(of(GIRONA, TRELLEBORG));
    await page.unroute('**/compara/fitxes/*.json');
    await again(page).click();
    await expect(heads(page)).toHaveCount(2);
  });

for (const body of ['{}', 'null', '[]', '{"slug":"a","title":{}}', '<!doctype html>'])
  test(`a sheet that comes as «${body}» could not be had, and that is said`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.route(`**/compara/fitxes/${TRELLEBORG}.json`, (route) =>
      route.fulfill({ contentType: 'application/json', body }),
    );
    await page.goto(of(GIRONA, TRELLEBORG));
    await expect(said(page)).toContainText(`No s’ha pogut carregar: la fitxa ${TRELLEBORG}.`);
    await expect(heads(page)).toHaveCount(1);
    await expect(page).toHaveURL(of(GIRONA, TRELLEBORG));
    expect(faults).toEqual([]);
    await page.unroute(`**/compara/fitxes/${TRELLEBORG}.json`);
    await again(page).click();
    await expect(heads(page)).toHaveCount(2);
  });

test('of an address with three hundred sheets that are not there, nothing is said of four', async ({
  page,
}) => {
  await page.goto(of(...Array.from({ length: 300 }, (_, i) => `no-hi-es-${i}`)));
  await expect(said(page)).toContainText('De cada adreça només mirem les dotze primeres fitxes.');
  await expect(said(page)).toContainText('No hi ha cap fitxa amb aquesta adreça: no-hi-es-0, ');
  await expect(said(page)).not.toContainText('quatre');
});

test('of a name as long as a page, the beginning is said', async ({ page }) => {
  await page.goto(of('X'.repeat(3000)));
  await expect(said(page)).toHaveText(/^No hi ha cap fitxa amb aquesta adreça: X{59}…\.$/);
});

test('a fifth from its own page is refused by its title, and the four stay', async ({ page }) => {
  await page.addInitScript((slugs) => {
    localStorage.setItem('observatori:compara', JSON.stringify(slugs));
  }, FOUR);
  await page.goto('/projectes/girona-pigall/');
  const title = (await page.getByRole('heading', { level: 1 }).textContent())?.trim() ?? '';
  await page.getByRole('link', { name: 'Compareu-la amb altres' }).click();
  await expect(heads(page)).toHaveCount(4);
  await expect(said(page)).toContainText(`traieu-ne un abans d’afegir «${title}».`);
});

test('a table that cannot be taken away says so beside its button, until it can', async ({ page }) => {
  await page.goto(of(GIRONA, TRELLEBORG));
  await expect(heads(page)).toHaveCount(2);
  await page.evaluate(() => {
    const createObjectURL = URL.createObjectURL.bind(URL);
    URL.createObjectURL = () => {
      URL.createObjectURL = createObjectURL;
      throw new Error('full');
    };
  });
  const button = page.getByRole('button', { name: 'Baixeu la taula (CSV)' });
  const status = page.locator('.download').getByRole('status');
  await button.click();
  await expect(status).toContainText('No s’ha pogut fer el fitxer.');
  await expect(status).toBeInViewport();
  const coming = page.waitForEvent('download');
  await button.click();
  await coming;
  await expect(status).toHaveText('');
});

test('a box that shows only some of what it finds says so', async ({ page }) => {
  await page.goto('/compara/');
  const box = page.getByRole('combobox', { name: 'Afegiu un projecte' });
  await box.pressSequentially('ajuntament');
  await expect(page.getByRole('option')).toHaveCount(8);
  await expect(said(page)).toHaveText(/^\d+ projectes hi coincideixen: se’n mostren 8$/);
  await box.fill('zzzz');
  await expect(said(page)).toHaveText('Cap projecte ni cap ens no hi coincideix.');
});
