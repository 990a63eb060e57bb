import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { QUESTION_LABELS } from '../../../scripts/generate/issue-form.ts';
import { ASKED_FIELDS, questionId } from '../../../src/domain/issue-form.ts';
import { readAnswer } from '../../../src/domain/answers.ts';
import { fieldsCa } from '../../../src/i18n/fields.ca.ts';
import { readFrontmatter } from '../../../scripts/content/frontmatter.ts';
import { filesIn, fillLeast, findingsOf, goTo, openForm, sheetIn } from '../form.ts';

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
    expect(read, QUESTION_LABELS[field]).toEqual(told);
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
      expect(text).toBe(readFileSync(join(CONTENT, slug, `${lang}.md`), 'utf8'));
      await expect(page.locator('.summary:visible')).toHaveCount(0);
      await expect(page.locator('.unchanged')).toHaveText('Encara no hi heu canviat res.');
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
  // What nobody touched is not told.
  expect(blocks).toHaveLength(3);
});

test('brings the translations of a sheet along when its lists change, as the checker asks', async ({
  page,
}) => {
  const slug = 'barcelona-ia-primeres-visites-serveis-socials';
  await openForm(page, `?fitxa=${slug}#nivell-3`);
  const value = page.locator('[data-field=value]');
  await value.getByRole('button', { name: 'Amunt: Què aporta 2' }).click();
  await value.locator(':scope [data-do=add]').click();
  await value.locator('textarea').last().fill('Les visites comencen a l’hora.');
  await goTo(page, 'envieu');
  const files = await filesIn(page);
  expect(files.map(({ path }) => path.split('/').at(-1))).toEqual(['ca.md', 'es.md', 'en.md']);
  expect(findingsOf(files).filter(({ severity }) => severity === 'error')).toEqual([]);
  const valueIn = (text: string) => (readFrontmatter(text).data as { value: string[] }).value;
  for (const { path, text } of files.slice(1)) {
    const [first, second] = valueIn(readFileSync(join(CONTENT, '../..', path), 'utf8'));
    expect(valueIn(text).slice(0, 2)).toEqual([second, first]);
    expect(valueIn(text).at(-1)).toBe('');
  }
  const way = page.locator('[data-way=github]');
  await expect(way.getByText('Les traduccions han de seguir la fitxa')).toBeVisible();
  await expect(way.getByRole('link', { name: 'Obriu l’editor per a es.md' })).toHaveAttribute(
    'href',
    `https://github.com/observatori/projectes/edit/main/content/projectes/${slug}/es.md`,
  );
});

/** What the form of corrections of GitHub would open with. */
async function correctionOf(page: Page): Promise<URLSearchParams> {
  await goTo(page, 'envieu');
  await expect(page.locator('[data-send]')).toBeVisible();
  await page.waitForTimeout(600);
  return new URL((await page.locator('[data-way=issue] > a').getAttribute('href')) ?? '').searchParams;
}

test('describes in the form of corrections a new local body that a change brings', async ({ page }) => {
  await openForm(page, '?fitxa=alella-representa#nivell-2');
  await page.locator('[data-field=administrations] [data-do=add]').click();
  await page.locator('[data-field=administrations] input').last().fill('Associació de Prova Nova');
  await page.locator('[data-field=administrations] [data-do=add]').focus();
  await page.locator('.new-body select').first().selectOption('associacio');
  const que = (await correctionOf(page)).get('que');
  expect(que).toContain('Ajuntament d’Alella\nAssociació de Prova Nova');
  expect(que).toMatch(/Nom[^:]*: Associació de Prova Nova\n/);
});

test('tells in the form of corrections that it is a translation, of what, and which items it says', async ({
  page,
}) => {
  await openForm(page, '?fitxa=diputacio-girona-emunicipis&llengua=en#nivell-1');
  await page.locator('#camp-title').fill('One dashboard for every town hall');
  await goTo(page, 'nivell-4');
  await page.locator('[data-field=barriers] [data-part=text] textarea').first().fill('');
  const answers = await correctionOf(page);
  expect(answers.get('title')).toBe('Traducció: One dashboard for every town hall');
  expect(answers.get('fitxa')).toMatch(/\/en\/projectes\/diputacio-girona-emunicipis\/$/);
  expect(answers.get('que')).toMatch(/\*\*Barreres i dificultats\*\*\n(1\. Com es va superar|2\. )/);
});

test('tells nothing as changed that only stands in another order in the file', async ({ page }) => {
  for (const slug of ['espoo-ia-serveis-preventius', 'signalen-amsterdam']) {
    await openForm(page, `?fitxa=${slug}#nivell-1`);
    await page.locator('#camp-title').fill('Un títol ben diferent de l’altre');
    const que = (await correctionOf(page)).get('que');
    expect(que).toBe('**Títol**\nUn títol ben diferent de l’altre');
  }
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
  await expect(page.locator('.catalan-first')).toBeHidden();
  await goTo(page, 'nivell-3');
  // A list keeps the length of the Catalan one, whatever key is pressed in it.
  const value = page.locator('[data-field=value] li');
  const length = await value.count();
  await value.locator('textarea').first().press('Enter');
  await expect(value).toHaveCount(length);
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
