import type { FrameLocator, Locator, Page } from '@playwright/test';
import { SITE } from '../../playwright.config.ts';
import type { Scene } from './giscus.ts';

/** The widget of a thread, as its reader uses it. */

export const SHEET = '/projectes/girona-rpa-fitxes-tecniques-vehicles/';

export const widget = (page: Page): Locator => page.locator('thread-widget');
export const status = (page: Page): Locator => widget(page).getByRole('status');
export const frameElement = (page: Page): Locator => page.locator('thread-frame iframe');
export const frame = (page: Page): FrameLocator => page.frameLocator('thread-frame iframe');
export const loadButton = (page: Page): Locator =>
  widget(page).getByRole('button', { name: 'Carregueu la conversa aquí', exact: true });
export const leaveButton = (page: Page): Locator =>
  widget(page).getByRole('button', { name: 'No la carregueu més aquí', exact: true });
export const link = (page: Page): Locator =>
  widget(page).getByRole('link', { name: 'Obriu el fil a GitHub', exact: true });

/** What was requested of any host but ours, from now on. */
export function foreignRequests(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(SITE) && !/^(?:data|blob):/.test(url)) asked.push(url);
  });
  return asked;
}

/** Chooses how the forum fares on this page from now on. */
export async function play(page: Page, scene: Scene): Promise<void> {
  await page.unroute(/\/widget\?/);
  await page.route(/\/widget\?/, (route) =>
    route.continue({ url: `${route.request().url()}&scene=${scene}` }),
  );
}

/** As a page whose thread is known by its number. */
export async function knowNumber(page: Page, number: number): Promise<void> {
  await widget(page).evaluate((element, n) => {
    element.setAttribute('data-number', String(n));
  }, number);
}

/** Sends the page a message from inside the frame, as giscus would. */
export async function sayInFrame(page: Page, message: unknown): Promise<void> {
  await frame(page)
    .locator('body')
    .evaluate((_, said) => {
      parent.postMessage(said, '*');
    }, message);
}
