import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STEP_TASKS } from '../../src/domain/paper-form.ts';
import { folderOf, page } from './pages.ts';

const LANGUAGES = ['', 'es/', 'en/'];

describe.each(LANGUAGES)('the guide of the five steps (/%s)', (lang) => {
  const html = page('root', `${lang}guies/cinc-passos`);
  /** The text of each numbered step, from its heading to the next. */
  const steps = html
    .split(/(?=<h2[ >])/)
    .map((part) => ({ number: /^<h2[^>]*>\s*\p{L}+ (\d)\./u.exec(part)?.[1], part }))
    .filter(({ number }) => number !== undefined);

  it('has its five steps in order', () => {
    expect(steps.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5']);
  });

  it('leads from each step to at least two sheets that did it, and that exist', () => {
    for (const { number, part } of steps) {
      const sheets = [...part.matchAll(/href="(\/(?:[a-z]{2}\/)?projectes\/[^"#]+)/g)].map(
        ([, to = '']) => to,
      );
      expect(new Set(sheets).size, `step ${number}`).toBeGreaterThanOrEqual(2);
      for (const to of sheets) {
        expect(to).toMatch(new RegExp(`^/${lang}projectes/`));
        expect(existsSync(`${folderOf('root')}${to}index.html`), to).toBe(true);
      }
    }
  });

  it('has the worksheet in the first, and each task of the other four in its own', () => {
    expect(steps[0]?.part.includes('<paper-form-worksheet')).toBe(true);
    const shown = steps.slice(1).map(({ part }) =>
      [...part.matchAll(/<li data-task="([^"]+)">([^<]+)<\/li>/g)].map(([, id, words = '']) => {
        expect(words.trim().length, id).toBeGreaterThan(10);
        return id;
      }),
    );
    expect(shown).toEqual(Object.values(STEP_TASKS));
  });

  it('prints a table to fill in by hand: a column for each question, and empty rows', () => {
    const [table = ''] =
      /<section class="blank-worksheet"(?! hidden)[^>]*>[\s\S]*?<\/table>/.exec(html) ?? [];
    expect([...table.matchAll(/<th scope="col">[^<]+<\/th>/g)]).toHaveLength(7);
    expect([...table.matchAll(/<td>\s*<\/td>/g)].length).toBeGreaterThanOrEqual(5 * 7);
  });

  it('shows nothing that only works with a script', () => {
    expect(html.includes('<div class="filled" hidden>')).toBe(true);
    expect(html.match(/<li data-task="[^"]+"><(?:label|input)/)).toBeNull();
  });
});
