import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import ts from 'typescript';
import { FIELDS } from '../../../src/domain/fields.ts';
import { LANGUAGES, localise } from '../../../src/domain/language.ts';
import { MATURITY_AXES } from '../../../src/domain/vocabulary.ts';
import { draftsIn } from '../drafts.ts';
import { show } from '../preview.ts';

const SHEET = 'sant-cugat-burocracia-zero';
const PAGE = '/contribuir/vista/';

const keys = [...FIELDS.map(({ name }) => name), 'source', 'text', 'url', 'role', '__proto__', 'constructor'];
const { data } = fc.letrec((tie) => ({
  data: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(
      fc.string(),
      fc.double(),
      fc.constantFrom(null, true, '{title}', 'javascript:alert(1)', '2021-13'),
    ),
    fc.array(tie('data'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...keys), tie('data'), { noNullPrototype: true }),
  ),
}));
const anything = fc.record(Object.fromEntries(FIELDS.map(({ name }) => [name, data])), { requiredKeys: [] });

test('a draft may hold anything anywhere: six levels are always drawn, and no link leads astray', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(PAGE);
  for (const draft of fc.sample(anything, { numRuns: 60, seed: 4 })) {
    await show(page, { data: draft });
    await expect(page.locator('[data-level]')).toHaveCount(6);
    expect(
      await page.locator('a[href]:not([href^="https:"], [href^="mailto:"], [href^="tel:"])').count(),
    ).toBe(0);
  }
  expect(errors).toEqual([]);
});

test('HTML in a field is read to the letter, and what looks like a pattern too', async ({ page }) => {
  await page.goto(PAGE);
  const title = '<img src=x onerror=alert(1)> {summary} $& $1';
  await show(page, {
    data: {
      title,
      contacts: [{ role: title, url: 'javascript:alert(1)' }],
      sources: ['javascript:alert(1)'],
    },
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.locator('main img, main a[href]')).toHaveCount(0);
});

test('maturity is drawn on its axes as it is filled in', async ({ page }) => {
  await page.goto(PAGE);
  const corners = () => page.locator('.maturity polygon').getAttribute('points');
  await show(page, { data: { maturity: { digital: 4 } } });
  expect(await corners()).toBe('100.0,40.0 100.0,100.0 100.0,100.0 100.0,100.0 100.0,100.0');
  await show(page, { data: { maturity: Object.fromEntries(MATURITY_AXES.map((axis, i) => [axis, i + 1])) } });
  await expect(page.locator('.maturity td')).toHaveText(['1', '2', '3', '4', '5']);
  expect(new Set((await corners())?.split(' ')).size).toBe(5);
});

test('shown again, a draft is the same, and the reader stays where they were', async ({ page }) => {
  await page.setViewportSize({ width: 500, height: 600 });
  await page.goto(PAGE);
  const draft = draftsIn('ca').get(SHEET) ?? { data: {} };
  await show(page, draft);
  const before = await page.locator('main').innerHTML();
  await page.evaluate(() => {
    window.scrollTo({ top: 1500, behavior: 'instant' });
  });
  await show(page, draft);
  expect(await page.locator('main').innerHTML()).toBe(before);
  expect(await page.evaluate(() => scrollY)).toBe(1500);
});

for (const lang of LANGUAGES)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing on a preview in «${lang}» in ${colorScheme}, full or blank`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(localise(PAGE, lang));
      for (const draft of [draftsIn('ca').get(SHEET) ?? { data: {} }, { data: {} }]) {
        await show(page, draft);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
        ).toEqual([]);
      }
    });

test('no draft scrolls sideways on the narrowest screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(PAGE);
  const long = 'a'.repeat(300);
  const draft = draftsIn('ca').get(SHEET) ?? { data: {} };
  const url = `https://${'llarg.'.repeat(20)}example.cat/${long}`;
  const words = {
    ...{ title: long, summary: long, problem: long, value: [long], tools: [long], sources: [url] },
    contacts: [{ role: long, url, email: `${long}@example.cat`, phone: '9'.repeat(60) }],
    savings: [{ what: long, amount: 123456789012, unit: 'euros', period: 'any', source: url }],
    results: [{ indicator: long, before: 1e12, after: 1e15, unit: long, source: url }],
    materials: [{ kind: 'web', title: long, url, lang: 'ca' }],
  };
  for (const one of [
    draft,
    { data: words, body: `${long}\n\n| ${long} | ${long} |\n| - | - |\n\n    ${long}` },
  ]) {
    await show(page, one);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  }
});

test('a form shows drafts in a frame, also those it had before the frame was there', async ({ page }) => {
  const source = readFileSync('src/browser/preview.ts', 'utf8');
  const { target, module } = { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext };
  const script = ts.transpileModule(source, { compilerOptions: { target, module } }).outputText;
  await page.route('**/preview.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: script }),
  );
  await page.route('**/form/', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><iframe src="${PAGE}"></iframe><script type="module">
        import { Preview } from '/preview.js';
        const preview = new Preview(document.querySelector('iframe'));
        window.write = (title) => preview.show({ data: { title }, body: '', bodies: new Map() });
        window.write('Primer títol');</script>`,
    }),
  );
  await page.goto('/form/');
  const heading = page.frameLocator('iframe').getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Primer títol');
  await page.evaluate('write("Segon títol")');
  await expect(heading).toHaveText('Segon títol');
});
