import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../src/domain/fields.ts';
import { MODEL_LINES } from '../../src/domain/model-sheet.ts';
import { sheetSchema } from '../../src/domain/sheet.ts';
import { parse } from 'yaml';
import { MINIMUM } from './sample.ts';

const VALUES: Readonly<Record<string, string | readonly string[]>> = MINIMUM;

/** The model as somebody fills it in: a value on its line, or under it where it is a list. */
function filled(lines: typeof MODEL_LINES): unknown {
  const text = lines.map(({ field, isList }) => {
    const [value] = [VALUES[field] ?? ''].flat();
    return `${field}:${isList ? '\n  - ' : ' '}${JSON.stringify(value)}\n`;
  });
  return parse(text.join(''));
}

describe('The model of a sheet', () => {
  it('filled in is a sheet', () => {
    expect(sheetSchema.safeParse(filled(MODEL_LINES)).error?.issues ?? []).toEqual([]);
  });

  it.each(MODEL_LINES.map(({ field }) => field))('is not one without its line of «%s»', (without) => {
    const rest = MODEL_LINES.filter(({ field }) => field !== without);
    expect(sheetSchema.safeParse(filled(rest)).success).toBe(false);
  });

  it('has the required fields and no others, in the order a sheet is written', () => {
    const required = FIELDS.filter((field) => field.required).map(({ name }) => name);
    expect(MODEL_LINES.map(({ field }) => field)).toEqual(required);
    expect([...required].sort()).toEqual(Object.keys(MINIMUM).sort());
  });

  it('knows which of its fields are lists', () => {
    for (const { field, isList } of MODEL_LINES) expect(Array.isArray(VALUES[field]), field).toBe(isList);
  });
});
