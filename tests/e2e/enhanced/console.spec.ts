import { expect, test } from '@playwright/test';
import { PAGE_KINDS } from '../page-kinds.ts';

for (const [kind, path] of Object.entries(PAGE_KINDS))
  test(`${kind} loads whole, breaks no rule of its own policy, and asks no other host for anything`, async ({
    page,
    baseURL,
  }) => {
    const trouble: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' && !(kind === 'unknown address' && message.text().includes('404')))
        trouble.push(message.text());
    });
    page.on('pageerror', ({ message }) => trouble.push(message));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(baseURL ?? '') && !url.startsWith('data:') && !url.startsWith('blob:'))
        trouble.push(url);
    });
    page.on('response', (response) => {
      if (response.status() >= 400 && kind !== 'unknown address')
        trouble.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(trouble).toEqual([]);
  });
