import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFrontmatter } from '../../scripts/content/frontmatter.ts';
import { LESSON_KINDS, type LessonKind } from '../../src/domain/lessons.ts';
import { sheetSchema } from '../../src/domain/sheet.ts';
import { addressOf, page, pagesOf, pagesOfList, promises, slugsOf } from './pages.ts';

const ROOM = 'que-ha-funcionat';
const LANGUAGES = ['', 'es/', 'en/'];

const sheets = slugsOf('root').map((slug) => {
  const { data } = readFrontmatter(readFileSync(`content/projectes/${slug}/ca.md`, 'utf8'));
  return { slug, facts: sheetSchema.parse(data) };
});
type Facts = (typeof sheets)[number]['facts'];
const LINES: Record<LessonKind, (facts: Facts) => number> = {
  barreres: ({ barriers }) => barriers.length,
  aturats: ({ ended }) => (ended ? 1 : 0),
  resultats: ({ results }) => results.length,
  estalvis: ({ savings }) => savings.length,
  avantatges: ({ benefits }) => benefits.length,
};
/** How many lessons of a kind the content has of each sheet that has any. */
const written = (kind: LessonKind) =>
  Object.fromEntries(
    sheets.map(({ slug, facts }) => [slug, LINES[kind](facts)] as const).filter(([, n]) => n > 0),
  );

interface Shown {
  kind: string;
  slug: string;
  /** What follows the sheet's address: where the title leads, and where the thread is. */
  hashes: string[];
}

/** The lessons of a page, in their order, each under the kind whose heading stands above it. */
function lessonsIn(html: string): Shown[] {
  return html.split(/<h2 id="(?=[a-z]+">)/).flatMap((section) => {
    const [, kind = ''] = /^([a-z]+)">/.exec(section) ?? [];
    return [...section.matchAll(/<article class="lesson-item">[\s\S]*?<\/article>/g)].map(([item]) => {
      const links = [...item.matchAll(/href="[^"]*\/projectes\/([^/"]+)\/#([^"]+)"/g)];
      return { kind, slug: links[0]?.[1] ?? '', hashes: links.map(([, , hash = '']) => hash) };
    });
  });
}
const listed = (path: string) => pagesOfList('root', path).flatMap(({ html }) => lessonsIn(html));
const tally = (slugs: readonly string[]) =>
  Object.fromEntries([...new Set(slugs)].map((slug) => [slug, slugs.filter((one) => one === slug).length]));

describe.each(LANGUAGES)('what worked and what did not (/%s)', (lang) => {
  const home = page('root', `${lang}${ROOM}`);

  it.each(LESSON_KINDS.filter((kind) => Object.keys(written(kind)).length > 0))(
    'tells every line of every sheet once: %s',
    (kind) => {
      const lessons = listed(`${lang}${ROOM}/${kind}/`);
      expect(tally(lessons.map(({ slug }) => slug))).toEqual(written(kind));
    },
  );

  it('begins with some of each kind, what did not work first', () => {
    const kinds = lessonsIn(home).map(({ kind }) => kind);
    expect([...new Set(kinds)]).toEqual(LESSON_KINDS.filter((kind) => Object.keys(written(kind)).length > 0));
    expect(kinds.filter((kind) => kind === 'barreres').length).toBeGreaterThan(2);
  });

  it('says how many there are of each kind and of how many projects, and leads to them', () => {
    const [, counts = ''] = /<nav class="lesson-counts"[^>]*>([\s\S]*?)<\/nav>/.exec(home) ?? [];
    const said = counts.split('</li>').flatMap((cell) => {
      const [, to] = /href="([^"]+)"/.exec(cell) ?? [];
      // A project stops once: their number says how many there are.
      const [lessons = 0, from = lessons] = (cell.match(/(?<=[>\s’])\d+(?=[<\s])/g) ?? []).map(Number);
      return to === undefined ? [] : [[to, lessons, from]];
    });
    const expected = LESSON_KINDS.map((kind) => {
      const own = Object.values(written(kind));
      const address = addressOf('root', `${lang}${ROOM}/${kind}/`);
      return [address, own.reduce((a, b) => a + b, 0), own.length];
    }).filter(([, n]) => n !== 0);
    expect(said).toEqual(expected);
  });
});

describe('every lesson', () => {
  const LEVELS: Record<string, string> = { barreres: '4', aturats: '5', resultats: '3', estalvis: '3' };

  it('leads to its level in its sheet, and to its thread', () => {
    const lessons = pagesOf('root')
      .filter(({ file }) => file.includes(`${ROOM}/`))
      .flatMap(({ html }) => lessonsIn(html));
    expect(lessons.length).toBeGreaterThan(1000);
    for (const { kind, hashes } of lessons) expect(hashes).toEqual([`nivell-${LEVELS[kind] ?? '4'}`, 'fil']);
  });

  it('of an area is of a sheet of that area, and all of them are told', () => {
    const slugs = listed(`${ROOM}/serveis-socials/`).map(({ slug }) => slug);
    const expected = sheets
      .filter(({ facts }) => facts.areas.includes('serveis-socials'))
      .map(({ slug, facts }) => [slug, LESSON_KINDS.reduce((sum, kind) => sum + LINES[kind](facts), 0)])
      .filter(([, n]) => n !== 0);
    expect(tally(slugs)).toEqual(Object.fromEntries(expected));
  });

  it('whose way over a barrier nobody has told asks for it, at level 4 of the form', () => {
    const pages = pagesOfList('root', `${ROOM}/barreres/`);
    const asked = pages.flatMap(({ html }) => [
      ...html.matchAll(/\?fitxa=([a-z0-9-]+)&(?:amp;|#38;)?nivell=4"/g),
    ]);
    const open = sheets.flatMap(({ slug, facts }) =>
      facts.barriers.filter(({ overcome }) => overcome === undefined).map(() => slug),
    );
    expect(asked.map(([, slug]) => slug).sort()).toEqual(open.sort());
  });
});

describe('a list that lessons are narrowed to', () => {
  it('has as many as the link to it says, of all kinds or of the one it begins with', () => {
    const followed = pagesOf('root')
      .filter(({ file }) => file.startsWith(`${ROOM}/`))
      .flatMap(({ file, html }) =>
        promises(html).map(({ to, count }) => {
          const [path = '', kind] = to.slice(1).split('#');
          const own = listed(path.replace(/pagina\/\d+\/$/, '')).filter((one) => !kind || one.kind === kind);
          expect(own, `${file} → ${to}`).toHaveLength(count);
          if (kind) expect(page('root', path), `${file} → ${to}`).toContain(`<h2 id="${kind}">`);
          return to;
        }),
      );
    expect(new Set(followed).size).toBeGreaterThan(50);
  });

  it('says which it is, among the others', () => {
    const html = page('root', `${ROOM}/serveis-socials`);
    expect(html.match(/<span aria-current="page">([^<]+)/)?.[1]).toBe('Serveis socials');
  });

  it('has no link to a kind that nobody tells', () => {
    const html = page('sub', ROOM);
    const none = [...html.matchAll(/<span>\s*<strong class="title">0<\/strong>/g)];
    for (const kind of LESSON_KINDS)
      if (html.includes(`/${ROOM}/${kind}/`)) expect(page('sub', `${ROOM}/${kind}`)).toContain('lesson-item');
    expect(none.length).toBe(LESSON_KINDS.filter((kind) => !html.includes(`/${ROOM}/${kind}/`)).length);
  });
});

it('The address of the question that is answered here leads here', () => {
  for (const lang of LANGUAGES)
    expect(page('root', `${lang}preguntes/barreres`)).toContain(`content="0; url=/${lang}${ROOM}/"`);
});
