import { expect, type Locator, type Page } from '@playwright/test';

/** What the page of the search has found. */
export const results = (page: Page): Locator => page.locator('main .results > li:visible');

/** What it says of how many there are. */
export const status = (page: Page): Locator => page.getByRole('status').first();

/** A value of a facet, by its name. */
export function filter(page: Page, name: string | RegExp): Locator {
  return page.getByRole('checkbox', { name });
}

/** Waits until the search has found what it was asked for. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('.search-filters')).toBeVisible();
  await expect(page.locator('.results')).toHaveAttribute('aria-busy', 'false');
}

/** How many results a page says it has, once it has found them. */
export async function found(page: Page): Promise<number> {
  await settled(page);
  return Number(/^[\d.,]+/.exec((await status(page).textContent()) ?? '')?.[0].replace(/\D/g, ''));
}

/** The number beside a value of a facet. */
export async function countOf(page: Page, name: string | RegExp): Promise<number> {
  const label = page.locator('label', { has: filter(page, name) });
  return Number(((await label.locator('.count').textContent()) ?? '').replace(/\D/g, ''));
}

/** The addresses of what is shown. */
export async function addresses(page: Page): Promise<string[]> {
  await settled(page);
  return results(page)
    .getByRole('heading')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
}
