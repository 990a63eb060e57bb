import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TALKED } from '../github/talk.ts';
import { compressed, file, folderOf, page, pagesOf, pagesOfList, slugsOf } from './pages.ts';

const threadAt = (path: string) => pagesOfList('forum', path).map(({ html }) => html);
/** The address of the thread that the page of a sheet leads to. */
function threadOf(slug: string): string {
  const [, address = ''] =
    /<a href="\/(forum\/\d+\/)">Tota la conversa/.exec(page('forum', `projectes/${slug}`)) ?? [];
  return address;
}
const headingOf = (path: string) => /<h1[^>]*>([^<]+)/.exec(page('forum', path))?.[1];
const titlesIn = (html: string) =>
  [...html.matchAll(/<article class="thread-item">[\s\S]*?<a href="[^"]+">([^<]+)/g)].map(
    ([, title]) => title,
  );

describe('The thread that an editor opened for a sheet', () => {
  const address = threadOf(TALKED.begun);

  it('is told from its first words, on the page of the sheet, on its own and in its feed', () => {
    for (const path of [`projectes/${TALKED.begun}`, address]) {
      expect(page('forum', path), path).toContain('Aquest és el fil de la fitxa.');
      expect(page('forum', path), path).toContain('editora');
    }
    expect(page('forum', `projectes/${TALKED.begun}`)).not.toContain('Ningú no hi ha escrit encara');
    expect(file('forum', `${address}atom.xml`)).toContain('editora');
  });

  it('is in the forum, and one that nobody opened begins with nothing', () => {
    const titles = pagesOfList('forum', 'forum/').flatMap(({ html }) => titlesIn(html));
    expect(titles).toContain(headingOf(`projectes/${TALKED.begun}`));
    expect(page('forum', threadOf(TALKED.long))).not.toContain('Aquest és el fil de la fitxa.');
  });
});

describe('The forum', () => {
  it('lists what was last written in first, page after page, without threads of sheets nobody has spoken in', () => {
    const pages = pagesOfList('forum', 'forum/');
    const [first] = pages;
    expect(pages.length).toBeGreaterThan(3);
    expect(titlesIn(first?.html ?? '')[0]).not.toContain('Una idea petita');
    const titles = pages.flatMap(({ html }) => titlesIn(html));
    expect(titles).toContain(headingOf(`projectes/${TALKED.long}`));
    expect(titles).not.toContain(headingOf(`projectes/${TALKED.silent}`));
    expect(page('forum', 'forum/projectes/pagina/3')).toContain('thread-item');
  });

  it.each([
    ['forum/idees', 'Idees', 33],
    ['es/forum/anuncis', 'Anuncios', 1],
    ['en/forum/experiencies', 'Experiences', 0],
  ])('has at %s the category %s', (path, name, count) => {
    const titles = pagesOfList('forum', path).flatMap(({ html }) => titlesIn(html));
    expect(page('forum', path)).toContain(name);
    expect(titles).toHaveLength(count);
  });

  it('names the thread of a sheet as the sheet is named in each language, unless an editor has named it', () => {
    for (const at of ['', 'es/', 'en/']) {
      const titles = pagesOfList('forum', `${at}forum/projectes`).flatMap(({ html }) => titlesIn(html));
      expect(titles).toContain(headingOf(`${at}projectes/${TALKED.long}`));
      expect(titles).toContain('L’atenció de Sant Boi, vista de prop');
      expect(headingOf(at + threadOf(TALKED.long))).toBe(headingOf(`${at}projectes/${TALKED.long}`));
    }
  });

  it('tells who still waits for an answer, and leaves out who has one', () => {
    const titles = pagesOfList('forum', 'forum/sense-resposta').flatMap(({ html }) => titlesIn(html));
    expect(titles).toContain('Quant costa mantenir-ho?');
    expect(titles).not.toContain('Què en feu, de les sol·licituds en paper?');
  });

  it('tells of the week before it was read', () => {
    expect(page('forum', 'en/forum/setmana')).toContain('Still waiting for an answer');
  });

  it('tells before anything is written what rules there are, and that a card leads to a form on GitHub', () => {
    for (const [at, words] of Object.entries({ '': 'a GitHub', 'es/': 'en GitHub', 'en/': 'on GitHub' })) {
      const html = page('forum', `${at}forum`);
      const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
      expect(main).toContain(`href="/${at}guies/codi-de-conducta/"`);
      expect(main).toMatch(new RegExp(`<p>[^<]*formular[^<]* ${words}|<p>[^<]*form ${words}`));
    }
  });

  it('calls a category that is not ours by one name, as GitHub shows it', () => {
    const [list = ''] = pagesOfList('forum', 'forum/altres').map(({ html }) => html);
    const [, number = ''] = /<a href="\/forum\/(\d+)\/"/.exec(list) ?? [];
    expect(list).toMatch(/<h1[^>]*>\s*Altres coses/);
    expect(list).toMatch(/<a href="\/forum\/altres\/"[^>]*>\s*Altres coses/);
    expect(list).toMatch(/Altres coses · oac-olot/);
    expect(page('forum', `forum/${number}`)).toMatch(/<a href="\/forum\/altres\/">\s*Altres coses/);
    expect(page('forum', `forum/${number}`)).toMatch(/<title>Un fil que gira · /);
  });

  it('leads only to pages there are', () => {
    const missing = pagesOf('forum')
      .filter(({ file: name }) => /^(?:\w\w\/)?(?:forum\/|index|projectes\/s)/.test(name))
      .flatMap(({ file: name, html }) =>
        [...html.matchAll(/href="\/([^"#?]*)/g)]
          .filter(([, path = '']) => !existsSync(join(folderOf('forum'), path)))
          .map(([, path = '']) => `${name} → ${path}`),
      );
    expect(missing).toEqual([]);
  });

  it('asks nothing of GitHub, or of any host, for a picture, a font or a script', () => {
    const asked = pagesOf('forum').flatMap(({ file: name, html }) =>
      [
        ...html.matchAll(
          /<(?:img|script|iframe|link|source|video)\b[^>]*(?:src|srcset|href)="(https?:[^"]*)"[^>]*>/g,
        ),
      ]
        .filter(([tag]) => !/rel="(?:canonical|alternate)"/.test(tag))
        .map(([tag]) => `${name}: ${tag}`),
    );
    expect(asked).toEqual([]);
  });

  it('is on no page over 14 kB, however much is said', () => {
    const heavy = pagesOf('forum')
      .map(({ file: name, html }) => ({ file: name, weight: compressed(html) }))
      .filter(({ weight }) => weight > 14_000);
    expect(heavy).toEqual([]);
  });
});

describe('A thread', () => {
  const lively = threadAt(threadOf(TALKED.lively))[0] ?? '';

  it('is told on the sheet by its last words, each with the way to where all of it stands', () => {
    const html = page('forum', `projectes/${TALKED.long}`);
    const ways = [...html.matchAll(/href="\/(forum\/\d+\/(?:pagina\/\d+\/)?)#(c-\d+)">/g)];
    expect(html.split('<article class="comment').length).toBeGreaterThan(2);
    expect(ways.length).toBeGreaterThan(0);
    for (const [, path = '', id = ''] of ways) expect(page('forum', path)).toContain(`id="${id}"`);
  });

  it('says who said what and when, what answers it, and that something is hidden, but not what', () => {
    expect(lively).toContain('ajuntament-manresa');
    expect(lively).toMatch(/<time datetime="2026-03-03T10:00:00Z">3 de març del 2026<\/time>/);
    expect(lively).toContain('Resposta triada');
    expect(lively).toContain('L’equip editor ha amagat aquest comentari.');
    expect(lively).not.toContain('Un insult');
    expect(lively).not.toContain('penedit');
  });

  it('runs nothing that its writers wrote, and shows their pictures as links', () => {
    expect(lively).not.toMatch(/window\.hostile|onerror|<img|href="javascript:/);
    expect(lively).toContain('href="https://elsewhere.example/pixel.png"');
  });

  it('leads to its sheet, in the language of the page', () => {
    const [, number = ''] = /forum\/(\d+)/.exec(threadOf(TALKED.lively)) ?? [];
    expect(page('forum', `en/forum/${number}`)).toContain(`href="/en/projectes/${TALKED.lively}/"`);
  });

  it('with more than a page holds goes on, with all that was said', () => {
    const pages = threadAt(threadOf(TALKED.long));
    const ids = pages.flatMap((html) => [...html.matchAll(/id="c-(\d+)"/g)].map(([, id]) => id));
    expect(pages.length).toBeGreaterThan(2);
    expect(new Set(ids).size).toBe(70);
    expect(ids).toHaveLength(70);
  });

  it('in which only editors may write says so, and asks nobody else to, there or on its sheet', () => {
    const words = { '': 'bloquejat', 'es/': 'bloqueado', 'en/': 'locked' };
    for (const [at, said] of Object.entries(words)) {
      const sheet = page('forum', `${at}projectes/${TALKED.locked}`);
      const own = page('forum', at + threadOf(TALKED.locked));
      for (const html of [sheet, own]) {
        expect(html).toContain(said);
        expect(html).not.toMatch(/<thread-widget|id="escriviu"/);
      }
      expect(sheet).toContain('class="opener-links"');
      expect(page('forum', `${at}projectes/${TALKED.lively}`)).toContain('<thread-widget');
      expect(page('forum', at + threadOf(TALKED.lively))).toContain('<thread-widget');
    }
  });

  it('that a workflow opened and nobody has written in is told as such', () => {
    expect(page('forum', `projectes/${TALKED.silent}`)).toContain('Ningú no hi ha escrit encara');
    expect(page('forum', `projectes/${TALKED.none}`)).toContain('Ningú no hi ha escrit encara');
  });
});

describe('A sheet', () => {
  it('has under it what was last said, and how much more there is', () => {
    const html = page('forum', `projectes/${TALKED.lively}`);
    expect(html).toContain('El fil té 3 respostes');
    expect(html).toContain('Sí que es pot visitar');
    expect(html).toContain('Quant costa mantenir-ho?');
  });

  it('has something of its conversation under it, whatever it weighs itself', () => {
    const told: readonly string[] = [TALKED.silent, TALKED.none];
    const silent = slugsOf('forum')
      .filter((slug) => !told.includes(slug))
      .filter((slug) => !page('forum', `es/projectes/${slug}`).includes('class="comment'));
    expect(silent).toEqual([]);
  });

  it('tells in lists how many replies it has', () => {
    const records = slugsOf('forum').map(
      (_, i) => JSON.parse(file('forum', `cerca/registres/${i}.json`)) as { href: string; replies?: string },
    );
    expect(records.find(({ href }) => href.includes(TALKED.lively))?.replies).toBe('3 respostes');
    expect(page('forum', 'projectes')).toMatch(/<a href="\/projectes\/[a-z-]+\/#fil">12 respostes/);
  });
});

describe('A feed', () => {
  it('tells of the whole forum, and of each thread', () => {
    const [, number = ''] = /forum\/(\d+)/.exec(threadOf(TALKED.lively)) ?? [];
    const own = file('forum', `forum/${number}/atom.xml`);
    expect(own.match(/<entry>/g)).toHaveLength(3);
    expect(own).toContain(`https://observatori.example.cat/forum/${number}/#c-`);
    expect(file('forum', 'es/forum/atom.xml').match(/<entry>/g)).toHaveLength(50);
    expect(page('forum', `forum/${number}`)).toContain(
      `type="application/atom+xml" href="/forum/${number}/atom.xml"`,
    );
  });
});

describe('A page', () => {
  const feedOf = (html: string) =>
    /<link rel="alternate" type="application\/atom\+xml" href="([^"]+)"/.exec(html)?.[1];

  it('of a sheet leads readers of feeds to its thread, where it has one, and the home page to the forum', () => {
    for (const at of ['', 'es/', 'en/']) {
      const own = `/${at}${threadOf(TALKED.lively)}atom.xml`;
      expect(feedOf(page('forum', `${at}projectes/${TALKED.lively}`))).toBe(own);
      expect(feedOf(page('forum', `${at}projectes/${TALKED.none}`))).toBeUndefined();
      expect(feedOf(page('forum', at))).toBe(`/${at}forum/atom.xml`);
    }
  });

  it('of a feed says in which language it speaks', () => {
    for (const [at, lang] of Object.entries({ '': 'ca', 'es/': 'es', 'en/': 'en' }))
      for (const path of [`${at}forum/`, at + threadOf(TALKED.lively)])
        expect(file('forum', `${path}atom.xml`)).toMatch(new RegExp(`<feed [^>]*xml:lang="${lang}"`));
  });
});
