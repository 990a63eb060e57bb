import { expect, type Locator, type Page } from '@playwright/test';

/** The worksheet of the five steps, as its reader uses it. */

export const GUIDE = '/guies/cinc-passos/';

/** Answers of a paper form, by the names of its controls; what is left out stays as it comes. */
export interface Answers {
  name?: string;
  frequency?: string;
  ease?: string;
  steps?: string;
  people?: string;
  payment?: boolean;
  sensitive?: boolean;
}

export const forms = (page: Page): Locator => page.locator('.forms > li');
export const rows = (page: Page): Locator => page.locator('.worksheet-ranking tbody tr');
export const marks = (page: Page): Locator => page.locator('.plot > b');
export const said = (page: Page): Locator => page.locator('.said [role=status]');
export const trouble = (page: Page): Locator => page.locator('paper-form-worksheet .trouble');
export const press = (page: Page, name: string): Promise<void> =>
  page.locator('paper-form-worksheet').getByRole('button', { name, exact: true }).click();

/** The button that takes out a form, by its place in the list. */
export const removal = (page: Page, index: number): Locator =>
  page.getByRole('group', { name: `Formulari ${index + 1}`, exact: true }).getByRole('button');

/** Answers the questions of a form that is already there. */
export async function answer(form: Locator, { payment, sensitive, ...others }: Answers): Promise<void> {
  for (const [name, value] of Object.entries(others)) {
    const control = form.locator(`[name=${name}]`);
    if (name === 'frequency' || name === 'ease') await control.selectOption(value);
    else await control.fill(value);
  }
  for (const [name, value] of Object.entries({ payment, sensitive }))
    if (value !== undefined) await form.locator(`[name=${name}]`).setChecked(value);
}

/** Adds a form with some answers at the end of the list. */
export async function add(page: Page, answers: Answers): Promise<void> {
  const count = await forms(page).count();
  await press(page, 'Afegiu un formulari');
  await expect(forms(page)).toHaveCount(count + 1);
  await answer(forms(page).last(), answers);
}

/** What the worksheet says, form by form: its answers as they stand in the controls. */
export function answersOn(page: Page): Promise<Record<string, string | boolean>[]> {
  return forms(page).evaluateAll((items) =>
    items.map((item) =>
      Object.fromEntries(
        [...item.querySelectorAll<HTMLInputElement>('[name]')].map(({ name, type, checked, value }) => [
          name,
          type === 'checkbox' ? checked : value,
        ]),
      ),
    ),
  );
}

/** The names in the table of the ranking, from the one to begin with. */
export function order(page: Page): Promise<string[]> {
  return page.locator('.worksheet-ranking tbody th').allTextContents();
}

/** The cells of the ranking that say impact, ease and advice, for the form of a row. */
export async function verdict(row: Locator): Promise<string[]> {
  return (await row.locator('td:not(.answer)').allTextContents()).slice(1, 4);
}

/** Gives the worksheet a file. */
export async function give(page: Page, name: string, content: string | Buffer): Promise<void> {
  await page
    .locator('paper-form-worksheet input[type=file]')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content as string) });
}

/** The text of the file that a button of the worksheet hands over. */
export async function exported(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download');
  await press(page, button);
  const download = await coming;
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
}
