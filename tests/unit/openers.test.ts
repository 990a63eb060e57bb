import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { GENERATED } from '../../scripts/generate.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { discussionOf, FORUM_OPENERS, openingTitle, SHEET_OPENERS } from '../../src/domain/openers.ts';
import { wordsOf } from '../../src/i18n/words.ts';

const OPENERS = [...SHEET_OPENERS, ...FORUM_OPENERS];
const PAGE = 'https://observatori.example.cat/es/projectes/vilaclara-cita-previa/';

/** What an address of GitHub would fill in, and the boxes of the form that its category has. */
function opened(address: string) {
  const { origin, pathname, searchParams } = new URL(address);
  const { category = '', title = '', body, ...boxes } = Object.fromEntries(searchParams);
  const file = GENERATED[`.github/DISCUSSION_TEMPLATE/${category}.yml`]?.(undefined);
  const form = file === undefined ? undefined : (parse(file) as { body: { id?: string }[] });
  const ids = form?.body.flatMap(({ id }) => id ?? []);
  return { place: origin + pathname, category, title, body, boxes, ids };
}

describe.each(LANGUAGES)('In «%s», what opens a conversation', (lang) => {
  const { ways } = wordsOf(lang).openers;

  it.each(OPENERS)('«%s» fills in a form that its category has', (opener) => {
    const title = openingTitle(ways[opener].title, 'Cita prèvia');
    const { place, ids, boxes, ...rest } = opened(discussionOf('org/repo', opener, title, PAGE));
    expect(place).toBe('https://github.com/org/repo/discussions/new');
    expect(ids).toEqual(expect.arrayContaining([...Object.keys(boxes), 'text']));
    expect(boxes).toEqual({ fitxa: PAGE });
    expect(rest.title.startsWith(ways[opener].title) && rest.title.endsWith(' Cita prèvia')).toBe(true);
    // Where the category has no form, there is but one box.
    expect(rest.body).toBe(PAGE);
  });

  it('has a title of its own for each, that asks where it is a question', () => {
    expect(new Set(OPENERS.map((opener) => openingTitle(ways[opener].title))).size).toBe(OPENERS.length);
    for (const opener of OPENERS) expect(openingTitle(ways[opener].title, 'X')).toMatch(/[^?]: X$|\? X$/);
  });
});

describe('A conversation', () => {
  it('of who waits for an answer opens where one can be marked', () => {
    const categoryOf = (opener: (typeof OPENERS)[number]) => opened(discussionOf('a/b', opener, '')).category;
    expect(SHEET_OPENERS.map(categoryOf)).toEqual(['preguntes', 'preguntes', 'preguntes', 'experiencies']);
    expect(FORUM_OPENERS.map(categoryOf)).toEqual(['idees', 'experiencies', 'preguntes']);
  });

  it('about no sheet fills in none, and leaves room for the title', () => {
    const { title, boxes, body } = opened(discussionOf('a/b', 'idea', openingTitle('Proposo una idea')));
    expect({ title, boxes, body }).toEqual({ title: 'Proposo una idea: ', boxes: {}, body: undefined });
  });
});

describe('The title of a sheet, whatever is in it,', () => {
  it.each([
    'Cerca & troba: 100 % dels «tràmits» #1 + 2=3?',
    '"><script>alert(1)</script>&title=altre&category=anuncis',
    '%3A %2F %25 %zz',
    '🏛️👩‍💻 l·l à ñ',
  ])('arrives as it was written: %s', (title) => {
    const address = discussionOf('a/b', 'dubte', openingTitle('Tenim un dubte', title), PAGE);
    expect(address).toMatch(/^[\x21-\x7e]+$/);
    expect(address).not.toMatch(/["<>]/);
    expect(opened(address)).toMatchObject({
      ...{ title: `Tenim un dubte: ${title}`, category: 'preguntes', boxes: { fitxa: PAGE } },
    });
  });

  it('is cut to what GitHub takes, and never in the middle of a sign', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const title = openingTitle('També ho fem', text);
        expect(title.length).toBeLessThanOrEqual(256);
        expect(title.isWellFormed()).toBe(true);
        expect(opened(discussionOf('a/b', 'tambe', title, PAGE))).toMatchObject({
          ...{ title, category: 'experiencies', boxes: { fitxa: PAGE } },
        });
      }),
    );
    for (const start of ['', 'a']) {
      const title = openingTitle('També ho fem', start + '🏛'.repeat(200));
      expect(title).toMatch(/^També ho fem: a?(🏛)+…$/u);
      expect(title.length).toBeGreaterThan(253);
    }
    expect(openingTitle('Ho fem', 'Ca\uD800sa')).toBe('Ho fem: Ca\uFFFDsa');
  });
});

describe('On a deployment', () => {
  const FORUM = {
    ...{ REPOSITORY: 'org/repo', GISCUS_REPO_ID: 'R_1' },
    ...{ GISCUS_CATEGORY: 'Projectes', GISCUS_CATEGORY_ID: 'D_1' },
  };
  const MAIL = { EDITORS_EMAIL: 'fitxes@vilaclara.cat' };
  beforeEach(() => {
    vi.resetModules();
    vi.unstubAllEnvs();
  });

  async function linksOn(variables: Record<string, string>) {
    for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
    const { openerLinks } = await import('../../src/components/opener-links.ts');
    const frame = { lang: 'ca', t: wordsOf('ca'), href: (path: string) => path } as const;
    const sheet = { title: 'Cues & paper', page: PAGE };
    return openerLinks(SHEET_OPENERS, frame, sheet).map(({ title, to, mail }) => ({ title, to, mail }));
  }

  it('with a forum and a mailbox each opener leads to both', async () => {
    const links = await linksOn({ ...FORUM, ...MAIL });
    expect(links).toHaveLength(4);
    for (const { to, mail = '' } of links) {
      expect(to).toMatch(/^https:\/\/github\.com\/org\/repo\/discussions\/new\?/);
      expect(new URL(mail).searchParams.get('subject')).toBe(opened(to).title);
      expect(new URL(mail).searchParams.get('body')).toMatch(
        /^https:.+\/\r\n\r\nQui som:.+Nom per publicar/s,
      );
    }
  });

  it('with a forum alone each leads to GitHub', async () => {
    const links = await linksOn(FORUM);
    expect(links.map(({ mail }) => mail)).toEqual([undefined, undefined, undefined, undefined]);
    expect(links.every(({ to }) => to.startsWith('https://github.com/'))).toBe(true);
  });

  it('with a mailbox alone each is an e-mail, which speaks of no forum', async () => {
    const links = await linksOn(MAIL);
    expect(links).toHaveLength(4);
    for (const { title, to, mail } of links) {
      expect(mail).toBeUndefined();
      const { protocol, pathname, searchParams } = new URL(to);
      expect(protocol + pathname).toBe('mailto:fitxes@vilaclara.cat');
      expect(searchParams.get('subject')).toBe(openingTitle(title, 'Cues & paper'));
      expect(searchParams.get('body')).toBe(`${PAGE}\r\n\r\nQui som:\r\n\r\nMissatge:`);
    }
  });

  it('with neither there are none', async () => {
    expect(await linksOn({ REPOSITORY: 'org/repo' })).toEqual([]);
  });
});
