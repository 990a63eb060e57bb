import { expect, test, type Page } from '@playwright/test';
import { LANGUAGES, localise } from '../../../src/domain/language.ts';
import { draftsIn } from '../drafts.ts';
import { show } from '../preview.ts';

/**
 * What each level says, where its links lead and whether something is missing. Left out of a published sheet: links that
 * lead to editing, the map, which is drawn at the build, and pictures, whose files a draft does not hold. Left out of
 * both in another language: the names of means, which the site says by a list of its own. Links inside the site are not
 * compared: a draft has no pages yet.
 */
async function levels(page: Page) {
  return page.locator('[data-level]').evaluateAll((sections) =>
    sections.map((section) => {
      const means = document.documentElement.lang === 'ca' ? '' : ', .means li';
      for (const one of section.querySelectorAll(`a.screen-only, .lens, .picture${means}`)) one.remove();
      const links = [...section.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
      const level = (section as HTMLElement).dataset['level'];
      return {
        level,
        text: (section as HTMLElement).innerText.replace(/\s+/g, ' ').trim(),
        links: links.filter((href) => /^(https|mailto|tel):/.test(href)),
        bars: [...section.querySelectorAll('rect')].map((bar) => bar.getAttribute('width')),
        isMissing: level !== '1' && section.querySelector('.level-mark.missing') !== null,
      };
    }),
  );
}

for (const lang of LANGUAGES)
  test(`the preview of every sheet in «${lang}» says what its page says, level by level`, async ({
    page,
    context,
  }) => {
    test.setTimeout(300_000);
    const drafts = [...draftsIn(lang)];
    // One sheet in five is enough of the translations, which are filled in by the same code.
    const tried = lang === 'ca' ? drafts : drafts.filter((_, i) => i % 5 === 0);
    expect(tried.length).toBeGreaterThan(5);
    const published = await context.newPage();
    await page.goto(localise('/contribuir/vista/', lang));
    for (const [slug, draft] of tried) {
      await published.goto(localise(`/projectes/${slug}/`, lang));
      await show(page, draft);
      expect(await levels(page), slug).toEqual(await levels(published));
    }
  });
