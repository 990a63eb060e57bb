import { describe, expect, it } from 'vitest';
import { slug } from '../../src/domain/values.ts';
import { AREAS } from '../../src/domain/vocabulary.ts';
import { accepts } from './sample.ts';

const texts = [
  ['title', 8, 120],
  ['summary', 40, 320],
  ['problem', 20, 1500],
  ['solution', 20, 1500],
] as const;

describe('A text with limits', () => {
  it.each(texts)('«%s» holds from %d to %d characters, both included', (field, min, max) => {
    const lengths = [min - 1, min, max, max + 1];
    expect(lengths.map((length) => accepts({ [field]: 'à'.repeat(length) }))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it.each(texts)('«%s» is not lengthened by the spaces around it', (field, min, max) => {
    expect(accepts({ [field]: ` ${'a'.repeat(min - 1)} ` })).toBe(false);
    expect(accepts({ [field]: ` ${'a'.repeat(max)} ` })).toBe(true);
  });

  it('counts what a reader counts: an emoji is one character', () => {
    expect(accepts({ title: '🚀'.repeat(120) })).toBe(true);
    expect(accepts({ title: '🚀'.repeat(7) })).toBe(false);
  });

  it.each([1, null, true, ['a'], { ca: 'text' }])('is a text: not %j', (value) => {
    for (const [field] of texts) expect(accepts({ [field]: value })).toBe(false);
  });
});

describe('A list with limits', () => {
  it.each(['areas', 'transformation'])('«%s» holds one to three, none twice', (field) => {
    const all: readonly string[] = field === 'areas' ? AREAS : ['servei', 'proces', 'organitzacio'];
    const lengths = [0, 1, 2, 3].map((length) => accepts({ [field]: all.slice(0, length) }));
    expect(lengths).toEqual([false, true, true, true]);
    expect(accepts({ [field]: [...all.slice(0, 3), all[3] ?? all[0]] })).toBe(false);
    expect(accepts({ [field]: [all[0], all[0]] })).toBe(false);
  });

  it('names sixty bodies without complaint, and none twice', () => {
    const ids = Array.from({ length: 60 }, (_, i) => `ajuntament-${i}`);
    expect(accepts({ administrations: ids })).toBe(true);
    expect(accepts({ administrations: ['dalt', 'baix', 'dalt'] })).toBe(false);
  });

  it.each(['administrations', 'value', 'sources'])('«%s» holds at least one', (field) => {
    expect(accepts({ [field]: [] })).toBe(false);
  });
});

describe('A slug', () => {
  it.each(['a', '1', 'la-riba-2', 'a'.repeat(80)])('may be «%s»', (text) => {
    expect(slug.safeParse(text).success).toBe(true);
  });

  it.each(['', '-', 'a-', '-a', 'a--b', 'A', 'à', 'a b', 'a_b', 'a/b', '..', 'a\n', 'a'.repeat(81)])(
    'is not %j',
    (text) => {
      expect(slug.safeParse(text).success).toBe(false);
    },
  );
});
