import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sheetSchema } from '../../src/domain/sheet.ts';
import { MINIMUM } from '../unit/sample.ts';
import { page } from './pages.ts';

/** The text of the model as a reader copies it. */
function modelOf(html: string): string {
  const [, inside = ''] = /<section class="sheet-start"[\s\S]*?<pre[^>]*>([\s\S]*?)<\/pre>/.exec(html) ?? [];
  return inside
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/&#39;/g, "'");
}

const headOf = (model: string) => model.match(/^---\n([\s\S]*)---\n$/)?.[1] ?? '';

/** What is to be copied to be among those who have replicated a project. */
function entriesOf(html: string): string {
  const [, inside = ''] = /<section [^>]*id="replica"[\s\S]*?<pre[^>]*>([\s\S]*?)<\/pre>/.exec(html) ?? [];
  return inside.replace(/&quot;/g, '"').replace(/&#39;/g, "'");
}

describe.each(['', 'es/', 'en/'])(
  'who has replicated a project, without a script (/%scontribuir/)',
  (lang) => {
    const html = page('root', `${lang}contribuir`);

    it('finds the lines to add to its sheet, which are a sheet’s, whether the Observatory knows them or not', () => {
      const { replications } = parse(entriesOf(html)) as { replications: object[] };
      const { data, error } = sheetSchema.safeParse({ ...MINIMUM, replications });
      expect(error?.issues ?? []).toEqual([]);
      expect(data?.replications.map(({ name }) => name !== undefined)).toEqual([false, true]);
      for (const line of entriesOf(html).trim().split('\n').slice(1)) expect(line).toMatch(/# \p{Lu}/u);
    });

    it('is told how to bring them to the editors, by GitHub and by e-mail', () => {
      const set = page('forum', `${lang}contribuir`);
      const [section = ''] = /<section [^>]*id="replica"[\s\S]*?<\/section>/.exec(set) ?? [];
      expect(section).toContain('GitHub');
      expect(section).toMatch(/href="mailto:fitxes@vilaclara\.cat\?subject=[^"]+body=/);
    });
  },
);

describe.each(['', 'es/', 'en/'])('the model of a sheet on the page (/%scontribuir/)', (lang) => {
  const html = page('root', `${lang}contribuir`);

  it('is the head of a sheet, with an empty place for every required field', () => {
    const data = parse(headOf(modelOf(html))) as Record<string, unknown>;
    expect(Object.keys(data).sort()).toEqual(Object.keys(MINIMUM).sort());
    for (const value of Object.values(data)) expect([null, '', [null]]).toContainEqual(value);
  });

  it('is a sheet once its places are filled', () => {
    const data = parse(headOf(modelOf(html))) as Record<string, unknown>;
    expect(sheetSchema.safeParse({ ...data, ...MINIMUM }).success).toBe(true);
  });

  it('explains each field in the words of the page', () => {
    const lines = headOf(modelOf(html)).split('\n');
    const fields = lines.flatMap((line, i) => (/^[a-z]+:/i.test(line) ? [{ line, said: lines[i - 1] }] : []));
    expect(fields).toHaveLength(Object.keys(MINIMUM).length);
    for (const { line, said } of fields) expect(said, line).toMatch(/^# \p{Lu}/u);
  });
});
