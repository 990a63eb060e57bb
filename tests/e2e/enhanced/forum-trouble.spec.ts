import { expect, test, type Page } from '@playwright/test';
import { GISCUS } from '../../../playwright.config.ts';
import type { Scene } from '../giscus.ts';
import {
  frame,
  frameElement,
  knowNumber,
  leaveButton,
  link,
  loadButton,
  play,
  sayInFrame,
  SHEET,
  status,
} from '../threads.ts';

const FAILED = 'No s’ha pogut carregar la conversa.';
const LOADED = 'La conversa s’ha carregat.';
const TROUBLE = 'El fòrum ha fallat.';
const LIMITED = 'GitHub ha rebut massa peticions.';
const GONE = 'Aquest fil ja no hi és';
const NOT_INSTALLED = 'El fòrum no està ben configurat.';
const ENDED = 'La sessió s’ha acabat.';
const NOBODY = 'Encara no hi ha escrit ningú';

async function load(page: Page, scene?: Scene, number?: number): Promise<void> {
  if (scene) await play(page, scene);
  await page.goto(SHEET);
  if (number !== undefined) await knowNumber(page, number);
  await loadButton(page).click();
}

for (const [scene, number, sentence, isKept] of [
  ['blank', undefined, NOBODY, true],
  ['blank', 12, GONE, false],
  ['missing', 12, GONE, false],
  ['limited', undefined, LIMITED, true],
  ['slowDown', 12, LIMITED, true],
  ['badCredentials', undefined, ENDED, false],
  ['notInstalled', undefined, NOT_INSTALLED, false],
  ['renamed', 12, NOT_INSTALLED, false],
  ['broken', undefined, TROUBLE, false],
] as const)
  test(`says plainly what is wrong, and never in giscus’s words: ${scene}${number ? ' by number' : ''}`, async ({
    page,
  }) => {
    await load(page, scene, number);
    await expect(status(page)).toContainText(sentence);
    await expect(link(page)).toBeVisible();
    await expect(frameElement(page)).toHaveCount(isKept ? 1 : 0);
    await expect(loadButton(page)).toBeVisible({ visible: !isKept });
    await expect(leaveButton(page)).toBeVisible();
    if (!isKept) await expect(loadButton(page)).toBeFocused();
    const html = await page.content();
    expect(html).not.toMatch(/onerror|rate limit|Bad credentials|not installed on|resolve to/);
  });

test('loads at a second try what failed at the first', async ({ page }) => {
  await load(page, 'broken');
  await expect(status(page)).toContainText(TROUBLE);
  await page.unroute(/\/widget\?/);
  await loadButton(page).click();
  await expect(status(page)).toContainText(LOADED);
});

test('signs out by itself who has a session that ended, and stays to let one in again', async ({ page }) => {
  await page.goto(SHEET);
  await page.evaluate(() => {
    localStorage.setItem('giscus-session', '"sessio-vella"');
  });
  await loadButton(page).click();
  await expect(status(page)).toContainText('La sessió s’ha tancat.');
  await expect(frame(page).getByRole('button', { name: 'Sign in' })).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('giscus-session'))).toBeNull();
  // What has come without the session is not taken away for what comes later.
  await sayInFrame(page, { giscus: { discussion: { id: 'D_prova' } } });
  await sayInFrame(page, { giscus: { error: 'Failed to fetch' } });
  await expect(status(page)).toContainText(TROUBLE);
  await expect(frame(page).getByRole('button', { name: 'Sign in' })).toBeVisible();
});

test('leaves the conversation where it is when an error comes later: somebody may be writing in it', async ({
  page,
}) => {
  await load(page);
  await expect(status(page)).toContainText(LOADED);
  await sayInFrame(page, { giscus: { error: 'Failed to fetch' } });
  await expect(status(page)).toContainText(TROUBLE);
  await expect(frame(page).locator('#repoId')).toBeVisible();
  await sayInFrame(page, { giscus: { discussion: { id: 'D_prova' } } });
  await expect(status(page)).toHaveText(LOADED);
});

for (const scene of ['silent', 'slow', 'mute', 'refused'] as const)
  test(`gives up after ten seconds without a word, and lets one try again: ${scene}`, async ({ page }) => {
    await page.clock.install();
    await load(page, scene);
    await expect(frameElement(page)).toHaveCount(1);
    await page.clock.fastForward(8_000);
    await expect(frameElement(page)).toHaveCount(1);
    await page.clock.fastForward(2_500);
    await expect(status(page)).toHaveText(FAILED);
    await expect(frameElement(page)).toHaveCount(0);
    await expect(loadButton(page)).toBeFocused();
    await expect(link(page)).toBeVisible();
    await page.clock.fastForward(20_000);
    await expect(status(page)).toHaveText(FAILED);
    await page.unroute(/\/widget\?/);
    await loadButton(page).click();
    await expect(status(page)).toContainText(LOADED);
  });

test('gives up after ten seconds in all, however they are spent', async ({ page }) => {
  await page.clock.install();
  await page.route(/giny\.json/, async (route) => {
    await page.clock.fastForward(9_000);
    await route.continue();
  });
  await load(page, 'silent');
  await expect(frameElement(page)).toHaveCount(1);
  await page.clock.fastForward(1_500);
  await expect(status(page)).toHaveText(FAILED);
});

test('says so when the frame is blocked', async ({ page }) => {
  await page.clock.install();
  await page.route(`${GISCUS}/**`, (route) => route.abort());
  await load(page);
  await expect(frameElement(page)).toHaveCount(1);
  await page.clock.fastForward(10_500);
  await expect(status(page)).toHaveText(FAILED);
  await expect(link(page)).toHaveAttribute(
    'href',
    /^https:\/\/github\.com\/observatori\/projectes\/discussions\?discussions_q=/,
  );
});

for (const [what, files] of [
  ['script', '**/assets/thread-frame*.js'],
  ['settings', '**/forum/giny.json'],
] as const)
  test(`says so when its ${what} do not come, keeps no choice that could not be undone, and lets one try again`, async ({
    page,
  }) => {
    await page.route(files, (route) => route.abort());
    await load(page);
    await expect(status(page)).toHaveText(FAILED);
    await expect(loadButton(page)).toBeFocused();
    const kept = await page.evaluate(() => localStorage.length);
    await expect(leaveButton(page)).toBeVisible({ visible: kept > 0 });
    await page.unroute(files);
    await loadButton(page).click();
    await expect(status(page)).toContainText(LOADED);
  });

test('says so when its settings come as something else, or too late', async ({ page }) => {
  await page.route('**/forum/giny.json', (route) => route.fulfill({ body: '<!doctype html>' }));
  await load(page);
  await expect(status(page)).toHaveText(FAILED);
  await page.unroute('**/forum/giny.json');
  let answer = (): void => undefined;
  const wait = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/forum/giny.json', async (route) => {
    await wait;
    await route.continue();
  });
  await page.clock.install();
  await loadButton(page).click();
  await page.clock.fastForward(10_500);
  await expect(status(page)).toHaveText(FAILED);
  const late = page.waitForResponse('**/forum/giny.json');
  answer();
  await late;
  await page.waitForTimeout(300);
  await expect(frameElement(page)).toHaveCount(0);
  await expect(status(page)).toHaveText(FAILED);
});

test('says so without a connection', async ({ page, context }) => {
  await page.goto(SHEET);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await loadButton(page).click();
  await expect(status(page)).toHaveText(FAILED);
});

test('hears nobody but its own frame: not the page, not another frame of giscus', async ({ page }) => {
  await load(page);
  await expect(status(page)).toContainText(LOADED);
  const said = await status(page).textContent();
  await page.evaluate((src) => {
    localStorage.setItem('giscus-session', '"sessio-bona"');
    document.body.append(Object.assign(document.createElement('iframe'), { src, id: 'altre' }));
  }, `${GISCUS}/ca/widget`);
  const hostile = { giscus: { resizeHeight: 9999, error: 'Bad credentials', signOut: true } };
  await page
    .frameLocator('#altre')
    .locator('body')
    .evaluate((_, message) => {
      parent.postMessage(message, '*');
    }, hostile);
  await page.evaluate((message) => {
    window.postMessage(message, '*');
  }, hostile);
  await page.waitForTimeout(500);
  expect(await status(page).textContent()).toBe(said);
  await expect(frameElement(page)).not.toHaveCSS('height', '9999px');
  expect(await page.evaluate(() => localStorage.getItem('giscus-session'))).not.toBeNull();
});

test('leaves aside messages of its frame that have no shape', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await load(page);
  await expect(status(page)).toContainText(LOADED);
  const said = await status(page).textContent();
  for (const message of [
    ...[null, 'giscus', 7, [], {}, { giscus: null }, { giscus: 'error' }, { giscus: [] }],
    ...[{ giscus: { error: { includes: 1 } } }, { giscus: { error: 404 } }, { giscus: { signOut: 'yes' } }],
    ...[{ giscus: { resizeHeight: '9999' } }, { giscus: { resizeHeight: 9999, error: [] } }],
  ])
    await sayInFrame(page, message);
  await sayInFrame(page, { giscus: { resizeHeight: 432 } });
  await expect(frameElement(page)).toHaveCSS('height', '432px');
  expect(await status(page).textContent()).toBe(said);
  expect(faults).toEqual([]);
});
