import { expect, test } from '@playwright/test';
import { SITE } from '../../../playwright.config.ts';
import { TALKED } from '../../github/talk.ts';

// What the forum gives to whoever has no script, and asks of nobody else.

test('a conversation is read from the sheet to its end, page by page', async ({ page }) => {
  await page.goto(`/projectes/${TALKED.long}/`);
  const talk = page.locator('#fil');
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  await expect(talk.getByRole('heading', { name: 'El fil té 70 respostes' })).toBeVisible();
  await talk.getByRole('link', { name: 'Tota la conversa' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  const told = new Set<string>();
  for (;;) {
    for (const id of await page.locator('.comment').evaluateAll((all) => all.map((one) => one.id)))
      told.add(id);
    const next = page.locator('a[rel=next]');
    if ((await next.count()) === 0) break;
    await next.click();
  }
  expect(told.size).toBe(70);
});

test('the forum is read by category, by what waits, and by week', async ({ page }) => {
  await page.goto('/forum/');
  await page.getByRole('link', { name: 'Sense resposta', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Quant costa mantenir-ho?' })).toBeVisible();
  await page.getByRole('link', { name: 'Idees', exact: true }).click();
  await expect(page.getByRole('heading', { name: '33 fils' })).toBeVisible();
  await page.getByRole('link', { name: 'La setmana', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Encara esperen resposta' })).toBeVisible();
});

test('a question about a sheet is found from it, and leads back to it', async ({ page }) => {
  await page.goto(`/es/projectes/${TALKED.lively}/`);
  await page.getByRole('link', { name: 'Quant costa mantenir-ho?' }).click();
  await expect(page).toHaveURL(/\/es\/forum\/\d+\/$/);
  await page.locator('.thread-view .sheet a').click();
  await expect(page).toHaveURL(`/es/projectes/${TALKED.lively}/`);
});

for (const path of ['/forum/', '/forum/2/', '/forum/setmana/', `/projectes/${TALKED.lively}/`, '/'])
  test(`nothing of ${path} comes from another host`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => !url.startsWith(SITE) && !url.startsWith('data:'))).toEqual([]);
  });

test('what somebody wrote to do harm does none', async ({ page }) => {
  await page.goto('/forum/2/');
  await expect(page.getByRole('link', { name: 'Una foto' })).toHaveAttribute('rel', /nofollow/);
  await expect(page.locator('.comment :is(img, script, iframe)')).toHaveCount(0);
});
