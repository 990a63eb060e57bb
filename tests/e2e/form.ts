import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { checkContent, today, type Finding } from '../../scripts/content/check.ts';
import { faultsCa } from '../../src/i18n/faults.ca.ts';

const CONTENT = join(import.meta.dirname, '../../content');

/** Opens the form once it can be filled in. */
export async function openForm(page: Page, query = '', prefix = ''): Promise<void> {
  await page.goto(`${prefix}/contribuir/${query}`);
  await expect(page.locator('sheet-form')).toBeVisible();
}

/** Fills in what no sheet can do without. */
export async function fillLeast(page: Page): Promise<void> {
  await page.locator('#camp-title').fill('Agenda única per a les visites de l’oficina');
  await page
    .locator('#camp-summary')
    .fill('L’Ajuntament de Manresa ha posat totes les visites de l’oficina en una sola agenda.');
  await goTo(page, 'nivell-2');
  await page.locator('[data-field=administrations] input').first().fill('Ajuntament de Manresa');
  await goTo(page, 'nivell-3');
  await page.locator('[data-field=transformation] select').first().selectOption('servei');
  await page.locator('[data-field=areas] select').first().selectOption('primera-linia');
  await page.locator('[data-field=value] textarea').first().fill('La gent sap a quina hora l’atendran.');
  await goTo(page, 'nivell-5');
  await page.locator('#camp-phase').selectOption('pilot');
  await goTo(page, 'envieu');
  await page.locator('[data-field=sources] input').first().fill('https://www.manresa.cat/agenda');
}

/** Goes to a step by its link. */
export async function goTo(page: Page, step: string): Promise<void> {
  await page.locator(`sheet-form nav a[href="#${step}"]`).click();
  await expect(page.locator(`#${step}`)).toBeVisible();
}

/** A file that the form would send, by its path in the repository. */
export interface Sent {
  path: string;
  text: string;
}

/** The files that the form would send, the sheet first. */
export async function filesIn(page: Page): Promise<Sent[]> {
  await expect(page.locator('[data-send], .unchanged').filter({ visible: true })).toBeVisible();
  // What was written last is judged a moment after.
  await page.waitForTimeout(600);
  const names = await page.locator('[data-send] .texts .label').allTextContents();
  const texts = await page.locator('[data-send] .texts pre').allTextContents();
  return names.map((path, i) => ({ path, text: texts[i] ?? '' }));
}

/** The file of the sheet that the form would send. */
export async function sheetIn(page: Page): Promise<Sent> {
  const [sheet] = await filesIn(page);
  if (!sheet) throw new Error('The form sends no file.');
  return sheet;
}

/** What the checker says of files put into a copy of the content or, where nothing of it matters, into an empty one. */
export function findingsOf(files: readonly Sent[], isAlone = false): Finding[] {
  const parent = mkdtempSync(join(tmpdir(), 'digicanvis-'));
  try {
    if (!isAlone) cpSync(CONTENT, join(parent, 'content'), { recursive: true });
    for (const { path, text } of files) {
      mkdirSync(dirname(join(parent, path)), { recursive: true });
      writeFileSync(join(parent, path), text);
    }
    const findings = checkContent(join(parent, 'content'), faultsCa, today());
    return findings.filter(({ file }) => files.some(({ path }) => path === file));
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}
