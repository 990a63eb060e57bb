import { expect, test, type Page } from '@playwright/test';
import {
  add,
  answersOn,
  forms,
  GUIDE,
  marks,
  order,
  press,
  removal,
  rows,
  said,
  verdict,
} from '../worksheet.ts';

const GUAL = { name: 'Gual', frequency: 'cada-dia', ease: '4', steps: '6', people: '3', payment: true };
const CENS = { name: 'Cens', frequency: 'poques-l-any', ease: '5', steps: '1', people: '1' };
const AJUT = {
  name: 'Ajut',
  frequency: 'molts-cada-dia',
  ease: '1',
  steps: '10',
  people: '10',
  sensitive: true,
};

const tasks = (page: Page, step = 0) => page.locator('step-tasks').nth(step);

async function filled(page: Page) {
  await page.goto(GUIDE);
  for (const form of [CENS, GUAL, AJUT]) await add(page, form);
}

test('opens with nothing but a button, and the table to print gives way', async ({ page }) => {
  await page.goto(GUIDE);
  await expect(page.locator('.blank-worksheet')).toBeHidden();
  await expect(forms(page)).toHaveCount(0);
  await expect(page.getByText('Apunteu un formulari, i aquí veureu on cau.')).toBeVisible();
  await expect(page.locator('step-tasks input')).toHaveCount(0);
});

test('is filled by keyboard alone', async ({ page }) => {
  await page.goto(GUIDE);
  await page.getByRole('button', { name: 'Afegiu un formulari' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Quin formulari és?')).toBeFocused();
  await page.keyboard.type('Gual');
  await page.keyboard.press('Tab');
  await page.keyboard.press('End');
  await page.keyboard.press('Tab');
  await page.keyboard.press('End');
  await page.keyboard.press('Tab');
  await page.keyboard.type('12');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  expect(await answersOn(page)).toEqual([
    {
      ...{ name: 'Gual', frequency: 'molts-cada-dia', ease: '5', steps: '12', people: '2' },
      ...{ payment: true, sensitive: true },
    },
  ]);
  // 60 for use, 10 for steps, 2 for two people, 10 and 10.
  expect(await verdict(rows(page).first())).toEqual(['92', 'Molt fàcil', 'Per començar']);
});

test('ranks the forms, and chart and table say the same', async ({ page }) => {
  await filled(page);
  expect(await order(page)).toEqual(['Gual', 'Ajut', 'Cens']);
  expect(await verdict(rows(page).nth(0))).toEqual(['64', 'Fàcil', 'Per començar']);
  expect(await verdict(rows(page).nth(1))).toEqual(['90', 'Molt difícil', 'Prepareu-lo amb temps']);
  expect(await verdict(rows(page).nth(2))).toEqual(['2', 'Molt fàcil', 'Si teniu una estona']);
  const drawn = await marks(page).evaluateAll((all) =>
    all.map((mark) => {
      const [box, plot] = [mark, mark.parentElement as Element].map((one) => one.getBoundingClientRect());
      return {
        rank: mark.textContent,
        x: ((box?.left ?? 0) + (box?.width ?? 0) / 2 - (plot?.left ?? 0)) / (plot?.width ?? 1),
        y: 1 - ((box?.top ?? 0) + (box?.height ?? 0) / 2 - (plot?.top ?? 0)) / (plot?.height ?? 1),
        isInside: (box?.left ?? 0) >= (plot?.left ?? 0) && (box?.right ?? 0) <= (plot?.right ?? 0),
      };
    }),
  );
  const points = drawn.toSorted((a, b) => Number(a.rank) - Number(b.rank));
  expect(points.map(({ rank }) => rank)).toEqual(['1', '2', '3']);
  const [gual, ajut, cens] = points;
  if (!gual || !ajut || !cens) throw new Error('A form has no mark.');
  // Impact 90 above 64 above 2, and ease 1 left of 4 left of 5; each in its quarter of the chart.
  expect([ajut.y, gual.y, cens.y]).toEqual([ajut.y, gual.y, cens.y].toSorted((a, b) => b - a));
  expect([ajut.x, gual.x, cens.x]).toEqual([ajut.x, gual.x, cens.x].toSorted((a, b) => a - b));
  expect([gual.x > 0.4 && gual.y > 0.5, ajut.x < 0.4 && ajut.y > 0.5, cens.x > 0.4 && cens.y < 0.5]).toEqual([
    true,
    true,
    true,
  ]);
  expect(points.every(({ isInside }) => isInside)).toBe(true);
});

test('draws forms that fall on one point as one mark', async ({ page }) => {
  await page.goto(GUIDE);
  for (const name of ['Gual', 'Obres', 'Cens']) await add(page, { name });
  await expect(marks(page)).toHaveText(['1–3']);
});

test('ticks tasks for the form to begin with, then for another one chosen by keyboard, and keeps both', async ({
  page,
}) => {
  await filled(page);
  await expect(tasks(page)).toContainText('Tasques per a «Gual»');
  await tasks(page).getByRole('checkbox').nth(1).check();
  await tasks(page).getByRole('checkbox').nth(0).check();
  await expect(tasks(page).getByRole('status')).toHaveText('2 de 5 fetes');
  await page.getByRole('radio', { name: 'Treballeu «Gual»' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Treballeu «Ajut»' })).toBeFocused();
  await expect(tasks(page, 3)).toContainText('Tasques per a «Ajut»');
  await expect(tasks(page).getByRole('checkbox').nth(1)).not.toBeChecked();
  await tasks(page, 3).getByRole('checkbox').first().check();
  const before = await answersOn(page);
  await page.reload();
  expect(await answersOn(page)).toEqual(before);
  await expect(page.getByRole('radio', { name: 'Treballeu «Ajut»' })).toBeChecked();
  await expect(tasks(page, 3).getByRole('status')).toHaveText('1 de 4 fetes');
  await page.getByRole('radio', { name: 'Treballeu «Gual»' }).check();
  await expect(tasks(page).getByRole('status')).toHaveText('2 de 5 fetes');
  await expect(tasks(page, 3).getByRole('status')).toHaveText('0 de 4 fetes');
});

test('gives back a form taken out by mistake, with its tasks and its place', async ({ page }) => {
  await filled(page);
  await tasks(page).getByRole('checkbox').first().check();
  const before = await answersOn(page);
  await removal(page, 1).click();
  await expect(said(page)).toHaveText('«Gual» tret.');
  expect(await order(page)).toEqual(['Ajut', 'Cens']);
  await expect(page.getByRole('button', { name: 'Desfeu-ho' })).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await answersOn(page)).toEqual(before);
  await expect(tasks(page).getByRole('status')).toHaveText('1 de 5 fetes');
  await expect(page.getByRole('button', { name: 'Desfeu-ho' })).toBeHidden();
});

test('gives back a form taken out with what was being worked on, and ticks go where they went', async ({
  page,
}) => {
  await filled(page);
  await page.getByRole('radio', { name: 'Treballeu «Ajut»' }).check();
  await tasks(page).getByRole('checkbox').first().check();
  for (const index of [0, 2]) {
    await removal(page, index).click();
    await press(page, 'Desfeu-ho');
    await expect(page.getByRole('radio', { name: 'Treballeu «Ajut»' })).toBeChecked();
    await expect(tasks(page)).toContainText('Tasques per a «Ajut»');
    await expect(tasks(page).getByRole('status')).toHaveText('1 de 5 fetes');
  }
});

test('gives back the whole worksheet emptied by mistake', async ({ page }) => {
  await filled(page);
  const before = await answersOn(page);
  await press(page, 'Buideu el full');
  await expect(forms(page)).toHaveCount(0);
  await expect(said(page)).toHaveText('El full és buit.');
  await expect(page.locator('step-tasks input')).toHaveCount(0);
  await press(page, 'Desfeu-ho');
  expect(await answersOn(page)).toEqual(before);
});

test('undoing what was taken out keeps what was written since', async ({ page }) => {
  await filled(page);
  await removal(page, 1).click();
  await forms(page).nth(0).getByLabel('Quin formulari és?').fill('Cens de locals');
  const undo = page.getByRole('button', { name: 'Desfeu-ho' });
  // Either it is offered no more, or it brings back the one without taking the other away.
  if (await undo.isVisible()) await undo.click();
  expect((await answersOn(page)).map(({ name }) => name)).toContain('Cens de locals');
});
