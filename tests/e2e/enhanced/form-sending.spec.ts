import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { QUESTION_LABELS } from '../../../scripts/generate/issue-form.ts';
import { ASKED_FIELDS, questionId } from '../../../src/domain/issue-form.ts';
import { readAnswer } from '../../../src/domain/answers.ts';
import { fieldsCa } from '../../../src/i18n/fields.ca.ts';
import { readFrontmatter } from '../../../scripts/content/frontmatter.ts';
import { fillLeast, goTo, openForm, sheetIn } from '../form.ts';

const CONTENT = join(import.meta.dirname, '../../../content/projectes');

test('opens GitHub’s editor with the whole file in its place', async ({ page }) => {
  await openForm(page);
  await fillLeast(page);
  const { path, text } = await sheetIn(page);
  const link = page.locator('[data-way=github] > a');
  const address = new URL((await link.getAttribute('href')) ?? '');
  expect(address.origin + address.pathname).toBe(
    'https://github.com/observatori/projectes/new/main/content/projectes',
  );
  expect(`content/projectes/${address.searchParams.get('filename') ?? ''}`).toBe(path);
  expect(address.searchParams.get('value')).toBe(text);
  await expect(link).toHaveAttribute('target', '_blank');
});

test('opens GitHub’s form with every field filled in, as the script that reads it back will read it', async ({
  page,
}) => {
  await openForm(page);
  await fillLeast(page);
  await goTo(page, 'nivell-4');
  await page.locator('[data-field=barriers] [data-do=add]').click();
  await page
    .locator('[data-field=barriers] textarea')
    .first()
    .fill('Una agenda per departament.\n\nI cap no es parlava.');
  await goTo(page, 'envieu');
  const { text } = await sheetIn(page);
  const data = readFrontmatter(text).data as Record<string, unknown>;
  const href = (await page.locator('[data-way=issue] > a').getAttribute('href')) ?? '';
  const answers = new URL(href).searchParams;
  expect(answers.get('template')).toBe('nova-fitxa.yml');
  for (const field of ASKED_FIELDS) {
    const read = readAnswer(field, answers.get(questionId(field)) ?? '', fieldsCa.part);
    const told = field === 'administrations' ? ['Ajuntament de Manresa'] : data[field];
    const flat = JSON.stringify(told ?? null).replaceAll('\\n\\n', '\\n');
    expect(JSON.stringify(read ?? null), QUESTION_LABELS[field]).toBe(flat);
  }
});

test('downloads the sheet and prepares the e-mail, without any account', async ({ page }) => {
  await openForm(page);
  await fillLeast(page);
  const { path, text } = await sheetIn(page);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Baixeu la fitxa' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/^manresa-[a-z-]+-ca\.md$/);
  expect(readFileSync(await download.path(), 'utf8')).toBe(text);
  const message = new URL((await page.locator('[data-way=email] > a').getAttribute('href')) ?? '');
  expect(message.protocol + message.pathname).toBe('mailto:fitxes@vilaclara.cat');
  expect(message.searchParams.get('subject')).toBe('Fitxa: Agenda única per a les visites de l’oficina');
  expect(message.searchParams.get('body')).toContain(path);
});

const SLUGS = [
  ...[
    'girona-rpa-fitxes-tecniques-vehicles',
    'trelleborg-ajuts-socials-automatitzats',
    'citymanager-romania',
  ],
  ...[
    'terrassa-ajuts-menjador-a-un-clic',
    'smart-village-app-bad-belzig',
    'signalen-amsterdam',
    'diputacio-girona-decidim',
  ],
];

for (const slug of SLUGS)
  for (const lang of ['ca', 'es', 'en'])
    test(`opens ${slug} in ${lang} just as it stands, with nothing to mend`, async ({ page }) => {
      await openForm(page, `?fitxa=${slug}${lang === 'ca' ? '' : `&llengua=${lang}`}#envieu`);
      const { path, text } = await sheetIn(page);
      expect(path).toBe(`content/projectes/${slug}/${lang}.md`);
      const today = new Date().toISOString().slice(0, 10);
      const published = readFileSync(join(CONTENT, slug, `${lang}.md`), 'utf8');
      expect(text).toBe(published.replace(/^verified: .*$/m, `verified: ${today}`));
      await expect(page.locator('.summary:visible')).toHaveCount(0);
      await expect(page.locator('[data-way=github] > a')).toHaveAttribute(
        'href',
        `https://github.com/observatori/projectes/edit/main/${path}`,
      );
    });

test('tells in GitHub’s form of corrections what was changed, what was added and what was taken out', async ({
  page,
}) => {
  await openForm(page, '?fitxa=girona-rpa-fitxes-tecniques-vehicles', '/en');
  await page.locator('#camp-title').fill('Fitxes tècniques de vehicles amb robots');
  await goTo(page, 'nivell-3');
  await page.locator('#camp-problem').fill('');
  await page.locator('[data-field=beneficiaries] [data-do=add]').click();
  await page.locator('[data-field=beneficiaries] [data-kind=line]').last().fill('Els tallers');
  await goTo(page, 'envieu');
  await sheetIn(page);
  const href = (await page.locator('[data-way=issue] > a').getAttribute('href')) ?? '';
  const answers = new URL(href).searchParams;
  expect(answers.get('template')).toBe('correccio.yml');
  expect(answers.get('title')).toBe('Correcció: Fitxes tècniques de vehicles amb robots');
  expect(answers.get('fitxa')).toMatch(/\/projectes\/girona-rpa-fitxes-tecniques-vehicles\/$/);
  const blocks = (answers.get('que') ?? '').split('\n\n');
  expect(blocks.find((block) => block.includes('amb robots'))).toMatch(/^\*\*.+\*\*\nFitxes tècniques/);
  expect(blocks.find((block) => block.includes('Els tallers'))).toBeDefined();
  expect(blocks.filter((block) => block.endsWith('\n(Traieu-ho.)'))).toHaveLength(1);
  // What nobody touched is not told, but for the day it was looked over.
  expect(blocks.length).toBeLessThanOrEqual(4);
});

test('begins a translation that is not there yet, asks for each word under its original, and for nothing else', async ({
  page,
}) => {
  const slug = 'girona-rpa-fitxes-tecniques-vehicles';
  // As if nobody had translated it.
  await page.route('**/contribuir/fitxes/*.json', async (route) => {
    const response = await route.fetch();
    const sheet = (await response.json()) as { files: Record<string, unknown> };
    delete sheet.files['en'];
    await route.fulfill({ json: sheet });
  });
  await openForm(page, `?fitxa=${slug}&llengua=en`, '/en');
  await expect(page.locator('#camp-title')).toHaveAttribute('lang', 'en');
  await expect(page.locator('[data-step="1"] .original').first()).toHaveText(
    'Tractament automatitzat de les fitxes tècniques de vehicles',
  );
  await page.locator('#camp-title').fill('Vehicle data sheets handled by robots');
  await page
    .locator('#camp-summary')
    .fill('Girona City Council has its vehicle data sheets handled by software robots.');
  await goTo(page, 'nivell-3');
  await expect(page.locator('[data-field=areas]')).toBeHidden();
  await expect(page.locator('#nivell-3 [data-do=add]:visible')).toHaveCount(0);
  await goTo(page, 'envieu');
  const { path, text } = await sheetIn(page);
  expect(path).toBe(`content/projectes/${slug}/en.md`);
  expect(text).toBe(
    '---\ntitle: Vehicle data sheets handled by robots\nsummary: Girona City Council has its vehicle data sheets handled by software robots.\n---\n',
  );
  const href = new URL((await page.locator('[data-way=github] > a').getAttribute('href')) ?? '');
  expect(href.searchParams.get('filename')).toBe(`${slug}/en.md`);
});
