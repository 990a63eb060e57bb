import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { PAGE_KINDS } from '../page-kinds.ts';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const [kind, path] of Object.entries(PAGE_KINDS))
  for (const prefix of kind === 'unknown address' ? [''] : ['', '/es', '/en'])
    for (const colorScheme of ['light', 'dark'] as const)
      test(`axe finds nothing on ${kind} ${prefix} in ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.goto(prefix + path);
        const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
        ).toEqual([]);
      });
