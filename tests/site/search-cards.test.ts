import { describe, expect, it } from 'vitest';
import type { SheetCard } from '../../src/domain/sheet-card.ts';
import { AREAS, PHASES, PROXIMITIES } from '../../src/domain/vocabulary.ts';
import { addressOf, file, page, sheetsListed, slugsOf } from './pages.ts';

const LANGUAGES = ['', 'es/', 'en/'];
const builds = ['root', 'sub'] as const;
const cases = builds.flatMap((build) => LANGUAGES.map((lang) => [build, lang] as const));

/** Every text of a tree. */
function texts(tree: unknown): string[] {
  if (typeof tree === 'string') return [tree];
  return typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(texts) : [];
}

describe.each(cases)('what the search fetches (%s /%s)', (build, lang) => {
  const text = file(build, `${lang}cerca/fitxes.json`);
  const cards = JSON.parse(text) as SheetCard[];

  it('holds every sheet once, in the order of the list', () => {
    const addresses = slugsOf(build).map((slug) => addressOf(build, `${lang}projectes/${slug}/`));
    expect(cards.map(({ href }) => href).sort()).toEqual(addresses.sort());
    expect(cards.map(({ href }) => href)).toEqual(sheetsListed(build, `${lang}projectes/`));
  });

  it('leads nowhere but to pages of the site, and to other hosts only over https', () => {
    for (const { href } of cards) expect(href).toMatch(/^\/(?!\/)/);
    expect(texts(cards).filter((one) => /(?:http|javascript|data|vbscript):|^\/\//i.test(one))).toEqual([]);
  });

  it('says what the list of the page says, in its language', () => {
    const shown = page(build, `${lang}projectes`)
      .replace(/<[^>]*>/g, '')
      .replace(/&amp;/g, '&')
      .replace(/&#39;|&#x27;/g, "'")
      .replace(/&quot;/g, '"');
    const words = cards.slice(0, 24).flatMap(({ title, who, summary }) => [title.text, who, summary.text]);
    expect(words.filter((one) => !shown.includes(one))).toEqual([]);
    const own = lang.slice(0, 2) || 'ca';
    for (const { title } of cards) expect([own, 'ca']).toContain(title.lang);
  });

  it('can be filtered: each has a proximity, areas and a phase of the lists', () => {
    for (const { proximitat, ambit, fase } of cards) {
      expect(PROXIMITIES).toContain(proximitat);
      expect(PHASES).toContain(fase);
      expect(ambit.length).toBeGreaterThan(0);
      expect(ambit.filter((area) => !AREAS.includes(area))).toEqual([]);
    }
  });

  it('is where the page asks for it', () => {
    const [, asked] = /data-cards="([^"]+)"/.exec(page(build, `${lang}cerca`)) ?? [];
    expect(asked).toBe(addressOf(build, `${lang}cerca/fitxes.json`));
  });
});
