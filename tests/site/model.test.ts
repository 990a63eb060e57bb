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
