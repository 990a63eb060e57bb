import { expect, type Locator, type Page } from '@playwright/test';

/** The box in which a municipality is chosen, and the names it offers. */
export const box = (page: Page): Locator => page.getByRole('combobox', { name: 'Municipi', exact: true });
export const options = (page: Page): Locator => page.getByRole('listbox').getByRole('option');

/** The projects that are near, and why each of them is. */
export const items = (page: Page): Locator => page.locator('near-me .results > li');
export const reasons = (page: Page): Locator => page.locator('near-me .reasons');

/** What the page of what is near says to those who hear it too. */
export const said = (page: Page): Locator => page.locator('near-me [role=status]');

/** Chooses a municipality as somebody does who has no mouse. */
export async function choose(page: Page, written: string, name: string): Promise<void> {
  await box(page).fill('');
  await box(page).pressSequentially(written);
  await expect(page.getByRole('listbox').getByRole('option', { name, exact: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(box(page)).toHaveValue(name);
}
