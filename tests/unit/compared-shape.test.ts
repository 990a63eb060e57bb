import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparedSheet } from '../../src/components/compared-sheet.ts';
import { frameOf } from '../../src/components/frame.ts';
import { isComparedSheet } from '../../src/domain/compared-shape.ts';
import { compareSheets } from '../../src/domain/comparison.ts';
import { sheetOf } from './sample.ts';

const sheet = comparedSheet(sheetOf({ tools: ['Teams'] }), {}, true, frameOf({ params: {} }));
const travelled = JSON.parse(JSON.stringify(sheet)) as Record<string, unknown>;

describe('What has come for a sheet that is compared', () => {
  it('is one, as the site writes them', () => {
    expect(isComparedSheet(travelled)).toBe(true);
  });

  it('is none where it lacks any of what one has', () => {
    for (const name of Object.keys(travelled))
      expect(isComparedSheet({ ...travelled, [name]: undefined }), name).toBe(false);
  });

  it.each([
    ['nothing', null],
    ['something empty', {}],
    ['a list', []],
    ['a text', 'fitxa'],
    ['a level that there is not', { ...travelled, levels: [{ level: 7, rows: [] }] }],
    ['rows without values', { ...travelled, levels: [{ level: 1, rows: [{ field: 'a', label: 'A' }] }] }],
    ['an empty title', { ...travelled, title: {} }],
  ])('is none where it is %s', (_, value) => {
    expect(isComparedSheet(value)).toBe(false);
  });

  it('is none, and never throws, whatever it is; what is one can be compared', () => {
    const levels = fc.array(
      fc.oneof(fc.jsonValue(), fc.record({ level: fc.integer(), rows: fc.jsonValue() })),
    );
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), levels), (value) => {
        const one = { ...travelled, levels: value };
        if (isComparedSheet(one)) expect(() => compareSheets([one])).not.toThrow();
        expect(isComparedSheet(value)).toBe(false);
      }),
    );
  });
});
