import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AREAS, PHASES, SIZE_BANDS } from '../../src/domain/vocabulary.ts';
import { addressOf, folderOf, page, sheetsListed } from './pages.ts';

const BANDS = SIZE_BANDS.map(({ band }) => band);

interface Cell {
  text: string;
  to: string | undefined;
}

/** The cells of the map, a row for each area and phase in their order: six sizes, the unknown and the total. */
function rowsOf(html: string): Cell[][] {
  const [table = ''] = /<table[\s\S]*?<\/table>/.exec(html) ?? [];
  return [...table.matchAll(/<tr>(?:(?!<\/tr>)[\s\S])*<td[\s\S]*?<\/tr>/g)].map(([row]) =>
    [...row.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map(([, inside = '']) => ({
      text: inside.replace(/<span class="unseen">[\s\S]*?<\/span>|<[^>]+>/g, '').trim(),
      to: /href="([^"]+)"/.exec(inside)?.[1]?.replaceAll('&amp;', '&'),
    })),
  );
}

describe.each(['root', 'sub'] as const)('the map of gaps (%s)', (build) => {
  /** The sheets of a list, none where the list has no page. */
  const listed = (path: string) =>
    new Set(existsSync(`${folderOf(build)}/${path}/index.html`) ? sheetsListed(build, path) : []);
  const rows = rowsOf(page(build, 'contribuir/mapa-de-buits'));
  const places = AREAS.flatMap((area) => PHASES.map((phase) => ({ area, phase })));
  const inPhase = new Map(PHASES.map((phase) => [phase, listed(`fases/${phase}`)]));

  it('has a row for each area and phase, and a cell for each size', () => {
    expect(rows.map(({ length }) => length)).toEqual(places.map(() => BANDS.length + 2));
  });

  it('counts what the lists of the same build show', () => {
    places.forEach(({ area, phase }, i) => {
      const ofPhase = inPhase.get(phase) ?? new Set();
      const ofBands = BANDS.map((band) => listed(`ambits/${area}/${band}`).intersection(ofPhase));
      const all = listed(`ambits/${area}/${phase}`);
      const unknown = ofBands.reduce((left, band) => left.difference(band), all);
      const counts = [...ofBands.map(({ size }) => size), unknown.size, all.size];
      const shown = (rows[i] ?? []).map(({ text }) => (text === '+' ? 0 : Number(text)));
      expect(shown, `${area} ${phase}`).toEqual(counts);
    });
  });

  it.each(['', 'es/', 'en/'])(
    'invites from each empty cell, with its area and phase chosen (/%s)',
    (lang) => {
      const shown = rowsOf(page(build, `${lang}contribuir/mapa-de-buits`));
      const empty = shown.flatMap((row, i) =>
        row.slice(0, BANDS.length).flatMap((cell) => (cell.text === '+' ? [{ ...cell, ...places[i] }] : [])),
      );
      expect(empty.length).toBeGreaterThan(0);
      for (const { to, area, phase } of empty)
        expect(to).toBe(
          `${addressOf(build, `${lang}contribuir/`)}?ambit=${area ?? ''}&fase=${phase ?? ''}#ambit-${area ?? ''}`,
        );
      // Without a script the hash leads to the value to write.
      for (const area of AREAS)
        expect(page(build, `${lang}contribuir`)).toMatch(
          new RegExp(`id="ambit-${area}">[^<]+<code>${area}<`),
        );
    },
  );

  it('leads from each cell that is not empty to a page with just its sheets', () => {
    const root = addressOf(build, '');
    let followed = 0;
    rows.forEach((row, i) => {
      row.slice(0, BANDS.length).forEach(({ text, to = '' }, j) => {
        if (text === '+') return;
        const { area = '', phase = '' } = places[i] ?? {};
        expect(to).toBe(`${root}ambits/${area}/${phase}/${BANDS[j] ?? ''}/`);
        const found = sheetsListed(build, to.slice(root.length).replace(/\/$/, ''));
        expect(new Set(found).size, to).toBe(Number(text));
        followed++;
      });
    });
    expect(followed).toBeGreaterThan(0);
  });

  it('says how many of its cells have a sheet', () => {
    const cells = rows.flatMap((row) => row.slice(0, BANDS.length));
    const [, said = ''] =
      /<div class="coverage"><p><strong>([^<]*)/.exec(page(build, 'contribuir/mapa-de-buits')) ?? [];
    expect(said.match(/\d+/g)?.map(Number)).toEqual([
      cells.length,
      cells.filter(({ text }) => text !== '+').length,
    ]);
  });
});
