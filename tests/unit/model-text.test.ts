import { describe, expect, it } from 'vitest';
import { modelSheet } from '../../src/components/model-text.ts';
import { FIELDS } from '../../src/domain/fields.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { sheetSchema } from '../../src/domain/sheet.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { readFrontmatter } from '../../scripts/content/frontmatter.ts';

describe.each(LANGUAGES)('The model of a sheet in «%s»', (lang) => {
  const model = modelSheet(wordsOf(lang));
  const whole = model.replace(/^#(?=[a-z ] ?)/gm, (sign, at: number) =>
    /^# /.test(model.slice(at, at + 2)) && !/^# {2,}/.test(model.slice(at, at + 3)) ? sign : '',
  );

  it('is a sheet as it stands, with the fields that must be there', () => {
    const { data, faults } = readFrontmatter(model);
    expect(faults).toEqual([]);
    expect(sheetSchema.safeParse(data).error?.issues ?? []).toEqual([]);
    expect(Object.keys(data as object)).toEqual(
      FIELDS.filter(({ required }) => required).map(({ name }) => name),
    );
  });

  it('marks what is translated: a field without parts, or those of its parts that are', () => {
    const { translatable } = wordsOf(lang).contribute;
    const line = (start: string) =>
      model.split('\n').find((one) => one.replace(/[# -]/g, '').startsWith(start));
    for (const start of ['role:', 'what:', 'overcome:', 'alt:']) expect(line(start)).toContain(translatable);
    for (const start of ['url:', 'amount:', 'src:', 'credit:'])
      expect(line(start)).not.toContain(translatable);
    expect(model).toContain(`# ${wordsOf(lang).field.problem.label} (${translatable})`);
    expect(model).not.toContain(`# ${wordsOf(lang).field.contacts.label} (`);
  });

  it('is a sheet with every field once the signs before them are taken away', () => {
    const { data, faults } = readFrontmatter(whole);
    expect(faults).toEqual([]);
    expect(Object.keys(data as object)).toEqual(FIELDS.map(({ name }) => name));
    // A replication is of a body by its id or by its name; the model shows both ways.
    const issues = sheetSchema.safeParse(data).error?.issues ?? [];
    expect(issues.map(({ path }) => path.join('.'))).toEqual(['replications.0']);
  });
});
