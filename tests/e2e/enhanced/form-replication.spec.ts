import { expect, test } from '@playwright/test';
import { readFrontmatter } from '../../../scripts/content/frontmatter.ts';
import { filesIn, findingsOf } from '../form.ts';

const SLUG = 'girona-rpa-fitxes-tecniques-vehicles';
const REPLICATION = '[data-field=replications] li';

test('leads who does the same from a sheet to a new entry in its list of who replicated it', async ({
  page,
}) => {
  await page.goto(`/projectes/${SLUG}/`);
  await page.getByRole('link', { name: 'Apunteu-vos a la fitxa' }).click();
  const added = page.locator(REPLICATION).last();
  await expect(added.locator('input').first()).toBeFocused();
  await expect(added.locator('input').first()).toBeInViewport();
  await page.keyboard.type('Ajuntament de Manresa');
  await added.locator('[data-part=since] input').fill('2026-05');
  await added.locator('[data-part=source] input').fill('https://www.manresa.cat/robot');
  const files = await filesIn(page);
  const [sheet] = files;
  const { replications } = readFrontmatter(sheet?.text ?? '').data as { replications: object[] };
  expect(sheet?.path).toBe(`content/projectes/${SLUG}/ca.md`);
  expect(replications.at(-1)).toEqual({
    ...{ administration: 'ajuntament-de-manresa', since: '2026-05', source: 'https://www.manresa.cat/robot' },
  });
  expect(findingsOf(files).filter(({ severity }) => severity === 'error')).toEqual([]);
  await expect(page.locator('[data-way=github] > a')).toHaveAttribute(
    'href',
    `https://github.com/observatori/projectes/edit/main/content/projectes/${SLUG}/ca.md`,
  );
});

test('leaves the sheet as it is where nothing is written there, and leads back to its page', async ({
  page,
}) => {
  await page.goto(`/en/projectes/${SLUG}/`);
  await page.getByRole('link', { name: 'Add yourselves to the sheet' }).click();
  await expect(page.locator(REPLICATION).last().locator('input').first()).toBeFocused();
  await expect(page.locator('.unchanged')).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  // One step back is the sheet it came from.
  await page.goBack();
  await expect(page).toHaveURL(`/en/projectes/${SLUG}/`);
});
