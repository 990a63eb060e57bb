import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../src/domain/fields.ts';
import { addressOf, file, page } from './pages.ts';

describe.each(['root', 'sub'] as const)('the fields of a sheet (%s)', (build) => {
  it.each(['', 'es/', 'en/'])(
    'are explained in /%scontribuir/camps/, each with a place of its own',
    (lang) => {
      const html = page(build, `${lang}contribuir/camps`);
      for (const { name } of FIELDS) expect(html).toContain(`<section id="${name}">`);
      expect(html).toContain(addressOf(build, 'schema/sheet.json'));
      expect(html).toContain(addressOf(build, 'schema/sheet.md'));
      expect(page(build, `${lang}contribuir`)).toContain(
        `href="${addressOf(build, `${lang}contribuir/camps/`)}"`,
      );
    },
  );

  it('say which parts a translation says again', () => {
    const html = page(build, 'contribuir/camps');
    const entry = (name: string) => new RegExp(`<code>${name}</code>[\\s\\S]*?</dd>`).exec(html)?.[0] ?? '';
    for (const name of ['role', 'what', 'problem']) expect(entry(name)).toContain('es tradueix');
    for (const name of ['contacts', 'phone', 'amount', 'phase'])
      expect(entry(name)).not.toContain('es tradueix');
  });

  it('are given as JSON Schema and as a model to fill in', () => {
    const schema = JSON.parse(file(build, 'schema/sheet.json')) as { $id: string; required: string[] };
    expect(schema.$id).toContain(addressOf(build, 'schema/sheet.json'));
    expect(schema.required).toContain('title');
    const model = file(build, 'schema/sheet.md');
    for (const { name, required } of FIELDS)
      expect(model).toMatch(new RegExp(`^${required ? '' : '#'}${name}:`, 'm'));
  });
});
