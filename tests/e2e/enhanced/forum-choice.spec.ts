import { expect, test, type Page } from '@playwright/test';
import {
  foreignRequests,
  frame,
  frameElement,
  leaveButton,
  loadButton,
  play,
  SHEET,
  status,
  widget,
} from '../threads.ts';

const OTHER = '/projectes/sant-boi-emap/';

const kept = (page: Page) => page.evaluate(() => Object.keys(localStorage).sort());

/** Loads the conversation of a page, until it is there. */
async function load(page: Page): Promise<void> {
  await page.goto(SHEET);
  await loadButton(page).click();
  await expect(status(page)).toContainText('La conversa s’ha carregat.');
}

test('remembers the choice on other pages, where the conversation loads when one comes near and not before', async ({
  page,
}) => {
  await load(page);
  await expect(status(page)).toContainText('Les altres converses també es carregaran soles');
  const asked = foreignRequests(page);
  await page.goto(OTHER);
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  await widget(page).scrollIntoViewIfNeeded();
  await expect(frame(page).locator('#number')).toHaveText('2');
  await expect(status(page)).toHaveText('La conversa s’ha carregat.');
  await expect(page.locator('body')).toBeFocused();
});

test('who agreed to another host is asked again before anything is asked of this one', async ({ page }) => {
  await page.goto(SHEET);
  await page.evaluate(() => {
    localStorage.setItem('digicanvis.converses.1', 'https://giscus.elsewhere.example');
    localStorage.setItem('giscus-session', '"sessio-dels-altres"');
  });
  const asked = foreignRequests(page);
  await page.goto(OTHER);
  await widget(page).scrollIntoViewIfNeeded();
  await expect.poll(() => kept(page)).toEqual([]);
  await expect(loadButton(page)).toBeVisible();
  await expect(frameElement(page)).toHaveCount(0);
  expect(asked).toEqual([]);
  await loadButton(page).click();
  await expect(status(page)).toContainText('La conversa s’ha carregat.');
});

test('keeps the place of who reaches the button by keyboard while the conversation loads by itself', async ({
  page,
}) => {
  await load(page);
  await page.goto(OTHER);
  await loadButton(page).focus();
  await expect(status(page)).toHaveText('La conversa s’ha carregat.');
  await expect(status(page)).toBeFocused();
});

test('forgets the choice where it was made, and then loads nothing anywhere', async ({ page }) => {
  await load(page);
  await leaveButton(page).click();
  await expect(frameElement(page)).toHaveCount(0);
  await expect(loadButton(page)).toBeFocused();
  await expect(leaveButton(page)).toBeHidden();
  await expect(widget(page).getByText('El fòrum és a GitHub Discussions.')).toBeVisible();
  await expect(status(page)).toContainText('ja no es carregaran soles');
  expect(await kept(page)).toEqual([]);
  const asked = foreignRequests(page);
  await page.goto(OTHER);
  await widget(page).scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
});

test('can be chosen again after it was undone', async ({ page }) => {
  await load(page);
  await leaveButton(page).click();
  await loadButton(page).click();
  await expect(status(page)).toContainText('La conversa s’ha carregat.');
  await expect(frameElement(page)).toHaveCount(1);
});

test('can be undone while the conversation is still on its way', async ({ page }) => {
  await page.clock.install();
  await play(page, 'silent');
  await page.goto(SHEET);
  await loadButton(page).click();
  await leaveButton(page).click();
  await expect(status(page)).toContainText('ja no es carregaran soles');
  await page.clock.fastForward(30_000);
  await expect(status(page)).toContainText('ja no es carregaran soles');
  await expect(loadButton(page)).toBeVisible();
});

test('follows another tab that undoes the choice', async ({ page, context }) => {
  await load(page);
  const waiting = await context.newPage();
  await waiting.goto(SHEET);
  const other = await context.newPage();
  await other.goto(OTHER);
  await widget(other).scrollIntoViewIfNeeded();
  await leaveButton(other).click();
  await expect(frameElement(page)).toHaveCount(0);
  await expect(loadButton(page)).toBeVisible();
  const asked = foreignRequests(waiting);
  await widget(waiting).scrollIntoViewIfNeeded();
  await waiting.waitForTimeout(500);
  expect(asked).toEqual([]);
});

for (const [kind, block] of [
  [
    'forbids storage',
    "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })",
  ],
  [
    'has no room left',
    "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }",
  ],
] as const)
  test(`loads and leaves where the browser ${kind}, and does not promise to remember`, async ({ page }) => {
    await page.addInitScript(block);
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.goto(SHEET);
    await loadButton(page).click();
    await expect(status(page)).toHaveText('La conversa s’ha carregat.');
    await expect(frame(page).locator('#repoId')).toHaveText('R_prova');
    await leaveButton(page).click();
    await expect(frameElement(page)).toHaveCount(0);
    await loadButton(page).click();
    await expect(frame(page).locator('#repoId')).toHaveText('R_prova');
    const asked = foreignRequests(page);
    await page.reload();
    await widget(page).scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
    expect(faults).toEqual([]);
  });

test('brings back who signs in to the conversation, with nothing of it left in the address', async ({
  page,
}) => {
  await load(page);
  await frame(page).getByRole('button', { name: 'Sign in' }).click();
  await expect(frame(page).getByRole('button', { name: 'Sign out' })).toBeVisible();
  await expect(status(page)).toBeFocused();
  await expect(status(page)).toBeInViewport();
  expect(new URL(page.url()).search).toBe('');
  expect(await kept(page)).toContain('giscus-session');
  await frame(page).getByRole('button', { name: 'Sign out' }).click();
  await expect(frame(page).getByRole('button', { name: 'Sign in' })).toBeVisible();
  await expect(status(page)).toHaveText('La sessió s’ha tancat. Per escriure, torneu a entrar a GitHub.');
  expect(await kept(page)).not.toContain('giscus-session');
});

test('forgets the session together with the choice', async ({ page }) => {
  await load(page);
  await frame(page).getByRole('button', { name: 'Sign in' }).click();
  await expect(frame(page).getByRole('button', { name: 'Sign out' })).toBeVisible();
  await leaveButton(page).click();
  expect(await kept(page)).toEqual([]);
});

test('takes a session out of the address, and loads nothing, for who has not chosen to', async ({ page }) => {
  const asked = foreignRequests(page);
  await page.goto(`${SHEET}?giscus=sessio-bona&a=1#fil`);
  await expect(page).toHaveURL(`${SHEET}?a=1#fil`);
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  expect(await kept(page)).toEqual([]);
});
