import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../src/domain/fields.ts';
import { sheetSchema } from '../../src/domain/sheet.ts';
import { writeSheet } from '../../src/domain/sheet-file.ts';
import { INVISIBLE } from '../../src/domain/values.ts';
import { mendedFile } from '../../scripts/mend/file.ts';
import { readFrontmatter } from '../../scripts/content/frontmatter.ts';
import { databaseOf } from '../../scripts/content/database.ts';

/** Texts as people and machines write them: words, figures, signs that YAML obeys, and what does not show. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 20 }).map((one) => one.toWellFormed()),
  fc
    .array(
      fc.constantFrom(
        ...[
          'a',
          'És',
          '12',
          '2024-05',
          ': ',
          ' #',
          '- ',
          '\n',
          '\n\n',
          '"',
          "'",
          '«',
          '»',
          '|',
          '>',
          '&',
          '*',
          '!',
        ],
        ...[
          '%',
          '@',
          '`',
          '{',
          '}',
          '[',
          ']',
          ',',
          '?',
          '~',
          'no',
          'null',
          '1e3',
          '0x1f',
          '---',
          '\t',
          ' ',
          '\\',
          '#',
        ],
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);
const value: fc.Arbitrary<unknown> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
  fc.integer(),
  fc.constant(true),
);
const group = fc.dictionary(
  fc.constantFrom('role', 'url', 'what', 'amount', 'source', 'text', 'date'),
  value,
  {
    minKeys: 1,
    noNullPrototype: true,
  },
);
const data = fc.dictionary(
  fc.constantFrom(...FIELDS.map(({ name }) => name)),
  fc.oneof(
    value,
    fc.array(value, { minLength: 1, maxLength: 4 }),
    fc.array(group, { minLength: 1, maxLength: 4 }),
    group,
  ),
  { noNullPrototype: true },
);

/** Numbers and dates of one form or another are one value to the schema. */
const plain = (read: unknown) =>
  JSON.parse(
    JSON.stringify(read, (_, one: unknown) => (typeof one === 'number' ? String(one) : one)),
  ) as unknown;

describe('A sheet written as a file', () => {
  it('is read back as it was, whatever was written in it', () => {
    fc.assert(
      fc.property(data, text, (sheet, body) => {
        const read = readFrontmatter(writeSheet(sheetSchema, sheet, body));
        expect(read.faults.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(plain(read.data)).toEqual(plain(sheet));
        expect(read.body.trim()).toBe(body.replace(/^(?:[ \t]*\n)+|\s+$/g, '').trim());
      }),
      { numRuns: 400 },
    );
  }, 30_000);

  it('leaves npm run fix nothing to do', () => {
    const database = databaseOf([], [], '2026-05-04');
    const shown = text.filter((one) => one.search(INVISIBLE) < 0);
    const words = shown.map((one) =>
      `Paraules ${one}`
        .replace(/[^\S\n]+/g, ' ')
        .split('\n')
        .map((line) => line.trim())
        .join('\n')
        .trim(),
    );
    const sheet = fc.record({
      title: words,
      problem: words,
      since: fc.constantFrom('2024', '2024-05', '2024-05-17'),
      contacts: fc.array(
        fc.record({ role: words, phone: fc.constantFrom('938 000 000', '+34 938000000', '938000000') }),
        { minLength: 1 },
      ),
      tools: fc.array(words, { minLength: 1 }),
    });
    fc.assert(
      fc.property(sheet, (told) => {
        const written = writeSheet(sheetSchema, told, '');
        const file = {
          file: '',
          parts: ['projectes', 'vilaclara', 'ca.md'],
          isLink: false,
          text: written,
          faults: [],
        };
        const entry = { kind: 'sheet', slug: 'vilaclara', lang: 'ca', data: told, body: '' } as const;
        const { mends, text: mended } = mendedFile(file, entry, database);
        // Words may be mended; how they are written, not.
        const layout = mends.all.filter(([kind]) => ['layout', 'quotes', 'order', 'space'].includes(kind));
        expect(layout, mended).toEqual([]);
      }),
      { numRuns: 400 },
    );
  }, 30_000);
});
