import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readFrontmatter } from '../../scripts/content/frontmatter.ts';
import { read } from '../../src/domain/reading.ts';
import { sheetSchema } from '../../src/domain/sheet.ts';
import { factsOf, MINIMUM, wordsOf } from './sample.ts';

// What an author writes is what a reader sees, to the letter.

const units = fc.constantFrom('grapheme' as const, 'binary' as const, 'grapheme-ascii' as const);
const texts = units.chain((unit) => fc.string({ unit, minLength: 8, maxLength: 60 }));

const fields = {
  title: { put: (text: string) => ({ title: text }) },
  problem: { put: (text: string) => ({ problem: `${text} i dotze paraules més` }) },
  value: { put: (text: string) => ({ value: [text, text] }) },
  barriers: { put: (text: string) => ({ barriers: [{ text, overcome: text }] }) },
  contacts: { put: (role: string) => ({ contacts: [{ role, phone: '93 123 45 67' }] }) },
};

/** All texts inside some data, in order. */
function textsOf(data: unknown): string[] {
  if (typeof data === 'string') return [data.trim()];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsOf) : [];
}

const saidOf = (data: unknown): string[] => {
  if (typeof data !== 'object' || data === null) return typeof data === 'string' ? [data] : [];
  return 'text' in data && 'lang' in data ? textsOf(data.text) : Object.values(data).flatMap(saidOf);
};

describe.each(Object.entries(fields))('Whatever text «%s» accepts', (name, { put }) => {
  it('reaches the reader unchanged', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const written = put(text);
        const { data } = sheetSchema.safeParse({ ...MINIMUM, ...written });
        fc.pre(data !== undefined);
        const reading = read(data, undefined, 'ca') as unknown as Record<string, unknown>;
        expect(saidOf(reading[name])).toEqual(textsOf(written));
      }),
    );
  });

  it('is the same after it was written to a file and read again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const written = { ...MINIMUM, ...put(text) };
        fc.pre(sheetSchema.safeParse(written).success);
        const { data, faults } = readFrontmatter(`---\n${stringify(written)}---\n`);
        expect(faults).toEqual([]);
        expect(sheetSchema.parse(data)).toEqual(sheetSchema.parse(written));
      }),
    );
  });
});

describe('Whatever a translation says', () => {
  it('reaches its readers, and never those of another language', () => {
    fc.assert(
      fc.property(texts, texts, (catalan, spanish) => {
        fc.pre(
          sheetSchema.safeParse({ ...MINIMUM, title: catalan }).success && catalan.trim() !== spanish.trim(),
        );
        fc.pre(sheetSchema.safeParse({ ...MINIMUM, title: spanish }).success);
        const [facts, words] = [factsOf({ title: catalan }), wordsOf({ title: spanish })];
        expect(read(facts, words, 'es').title).toEqual({ text: spanish.trim(), lang: 'es' });
        expect(read(facts, undefined, 'en').title).toEqual({ text: catalan.trim(), lang: 'ca' });
      }),
    );
  });
});
