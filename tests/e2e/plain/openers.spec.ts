import { expect, test, type Page } from '@playwright/test';
import { FORUM_CATEGORIES } from '../../../src/domain/vocabulary.ts';
import { openersEn } from '../../../src/i18n/openers.en.ts';
import { sheetAddresses } from '../sheets.ts';

const SHEET = '/projectes/girona-rpa-fitxes-tecniques-vehicles/';

/** What a page has of a title and of openers, with all that each leads to. */
async function openersOn(page: Page, path: string): Promise<{ title: string; openers: string[][] }> {
  return page.evaluate(async (address) => {
    const html = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
    const openers = Array.from(html.querySelectorAll('.opener-links li'), (item) =>
      Array.from(item.querySelectorAll('a'), (link) => link.getAttribute('href') ?? ''),
    );
    return { title: html.querySelector('h1')?.textContent.trim() ?? '', openers };
  }, path);
}

test('every sheet has four openers on GitHub, each with its e-mail, in three languages', async ({ page }) => {
  const sheets = await sheetAddresses(page);
  expect(sheets.length).toBeGreaterThan(10);
  const wrong: string[] = [];
  for (const prefix of ['', '/es', '/en'])
    for (const sheet of sheets) {
      const path = prefix + new URL(sheet).pathname;
      const { title, openers } = await openersOn(page, path);
      const isRight = openers.map(([github = '', mail = '']) => {
        const asked = new URL(github).searchParams;
        return (
          github.startsWith('https://github.com/observatori/projectes/discussions/new?') &&
          FORUM_CATEGORIES.some((category) => category === asked.get('category')) &&
          asked.get('title')?.endsWith(` ${title}`) === true &&
          asked.get('fitxa') === new URL(path, sheet).href &&
          mail.startsWith('mailto:fitxes@vilaclara.cat?') &&
          new URL(mail).searchParams.get('subject') === asked.get('title')
        );
      });
      if (isRight.join() !== 'true,true,true,true') wrong.push(`${path}: ${isRight.join()}`);
    }
  expect(wrong).toEqual([]);
});

test('an opener is reached and opened by keyboard, in the same tab', async ({ page }) => {
  await page.route('https://github.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>GitHub</title>' }),
  );
  await page.goto(`/en${SHEET}`);
  const openers = page.locator('.opener-links');
  const first = openers.getByRole('link', { name: openersEn.ways.replicar.title });
  await first.focus();
  await page.keyboard.press('Tab');
  await expect(openers.getByRole('link', { name: openersEn.byMail }).first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(openers.getByRole('link', { name: openersEn.ways.visitar.title })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/^https:\/\/github\.com\/.+category=preguntes&title=May%20we/);
});

test('who does the same is led, without a script, to how a sheet gets one more of those who do', async ({
  page,
}) => {
  await page.goto(SHEET);
  await page.getByRole('link', { name: 'Apunteu-vos a la fitxa' }).click();
  const entries = page.locator('#replica pre');
  await expect(page.getByRole('heading', { name: 'Apunteu-vos-hi' })).toBeInViewport();
  await expect(entries).toContainText('replications:');
  await expect(page.getByText('«Milloreu aquesta fitxa»')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Escriviu-nos sobre una fitxa' })).toHaveAttribute(
    'href',
    /^mailto:fitxes@vilaclara\.cat\?/,
  );
});

test('the openers fit 320 px, and each way is tall enough for a finger', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of [SHEET, `/en${SHEET}`]) {
    await page.goto(path);
    const boxes = await page.locator('.opener-links li > a').evaluateAll((links) =>
      links.map((link) => {
        const { left, right, height } = link.getBoundingClientRect();
        return { isInside: left >= 0 && right <= innerWidth, isTall: height >= 43.5 };
      }),
    );
    expect(boxes).toHaveLength(9);
    expect(boxes.filter(({ isInside, isTall }) => !isInside || !isTall)).toEqual([]);
  }
});

test('who has no account is told how to get one, and how to do without', async ({ page }) => {
  await page.goto(SHEET);
  await page.getByRole('link', { name: 'Sense compte de GitHub?' }).click();
  await expect(page).toHaveURL('/forum/sense-compte/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sense compte de GitHub');
  await expect(page.locator('.no-account ol > li')).toHaveCount(3);
  await expect(page.getByText('no demana cap targeta')).toBeVisible();
  await expect(page.getByText('Si no en dieu cap, no el publiquem')).toBeVisible();
  const idea = await page.getByRole('link', { name: 'Proposo una idea' }).getAttribute('href');
  const asked = new URL(idea ?? '').searchParams;
  expect(asked.get('subject')).toBe('Proposo una idea:');
  expect(asked.get('body')).toBe('Qui som:\r\n\r\nMissatge:\r\n\r\nNom per publicar-ho:');
  await expect(page.getByRole('link', { name: 'fitxes@vilaclara.cat', exact: true })).toBeVisible();
});
