import { describe, expect, it } from 'vitest';
import { openersCa } from '../../src/i18n/openers.ca.ts';
import { addressOf, page, slugsOf } from './pages.ts';

const LANGUAGES = ['', 'es/', 'en/'];

/** The openers of a page: where each leads first, and all that stands beneath. */
function openersIn(html: string): string[][] {
  const [, inside = ''] = /<div class="opener-links">([\s\S]*?)<\/div>/.exec(html) ?? [];
  return inside
    .split('<li>')
    .slice(1)
    .map((item) =>
      [...item.matchAll(/href="([^"]+)"/g)].map(([, to = '']) => to.replaceAll(/&(?:amp|#38);/g, '&')),
    );
}

describe.each(LANGUAGES)('On the pages of sheets, /%sprojectes/,', (lang) => {
  it('four openers are e-mails to the editors, where there is no forum but a mailbox', () => {
    for (const slug of slugsOf('sub')) {
      const openers = openersIn(page('sub', `${lang}projectes/${slug}`));
      expect(openers, slug).toHaveLength(4);
      for (const [to = ''] of openers) {
        const { protocol, pathname, searchParams } = new URL(to);
        expect(protocol + pathname).toBe('mailto:fitxes@vilaclara.cat');
        expect(searchParams.get('subject')).toMatch(/(?::|\?) \S/);
        expect(searchParams.get('body')).toContain(
          `https://exemple.github.io${addressOf('sub', `${lang}projectes/${slug}/`)}\r\n`,
        );
      }
      expect(new Set(openers.map(([to]) => to)).size).toBe(4);
    }
  });

  it('who does the same is led to the form, where the sheet tells who has replicated it', () => {
    for (const slug of slugsOf('sub')) {
      const openers = openersIn(page('sub', `${lang}projectes/${slug}`));
      expect(openers.map((all) => all.slice(1))).toEqual([
        ...[[], [], []],
        [addressOf('sub', `${lang}contribuir/?fitxa=${slug}&replica#replica`)],
      ]);
    }
  });

  it('there are none where they would lead nowhere', () => {
    for (const slug of slugsOf('root'))
      expect(page('root', `${lang}projectes/${slug}`), slug).not.toContain('class="opener-links"');
  });
});

describe.each(LANGUAGES)('/%sforum/sense-compte/', (lang) => {
  const set = page('sub', `${lang}forum/sense-compte`);
  const unset = page('root', `${lang}forum/sense-compte`);
  const stepsIn = (html: string) =>
    [...(/<ol>([\s\S]*?)<\/ol>/.exec(html)?.[1]?.matchAll(/<li/g) ?? [])].length;

  it('tells how to get an account in three steps, and where, if there is a forum to enter with it', () => {
    const connected = page('forum', `${lang}forum/sense-compte`);
    expect(stepsIn(connected)).toBe(openersCa.page.steps.length);
    expect(connected).toContain('href="https://github.com/signup"');
    expect(unset).not.toContain('github.com/signup');
  });

  it('has an e-mail for each of the three openers of the forum, or says that there is no mailbox', () => {
    expect([...set.matchAll(/href="mailto:fitxes@vilaclara\.cat\?subject=/g)]).toHaveLength(3);
    expect(unset).not.toContain('mailto:');
    expect(unset).toContain('EDITORS_EMAIL');
  });

  it('asks for an account only where there is a forum, and for an e-mail only where there is a mailbox', () => {
    const leadOf = (html: string) => /<p class="lead">([^<]*)/.exec(html)?.[1] ?? '';
    const connected = leadOf(page('forum', `${lang}forum/sense-compte`));
    expect(connected).toMatch(/GitHub.*(?:escriviu-nos|escribidnos|write to us)/);
    for (const html of [set, unset]) expect(leadOf(html)).toMatch(/conn?ect/i);
    // Sheets have an e-mail under each card only where each card leads to GitHub.
    expect(set).not.toMatch(/«Per correu»|«Por correo»|“By e-mail”/);
  });

  it('says where to write for anything else, complaints included, as an address to be read', () => {
    expect(set).toMatch(
      /(?:queixes|quejas|complaints)[^<]*<a href="mailto:fitxes@vilaclara\.cat">fitxes@vilaclara\.cat<\/a>/,
    );
  });

  it('leads to the code of conduct in its language', () => {
    expect(set).toContain(`href="${addressOf('sub', `${lang}guies/codi-de-conducta/`)}"`);
  });
});
