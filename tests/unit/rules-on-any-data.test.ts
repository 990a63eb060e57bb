import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../../src/domain/fault-sentence.ts';
import { FIELDS } from '../../src/domain/fields.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { alikeAmong, sheetTold } from '../../src/domain/likeness.ts';
import { agreement } from '../../src/domain/rules/agreement.ts';
import { apostrophe } from '../../src/domain/rules/apostrophe.ts';
import { dates } from '../../src/domain/rules/dates.ts';
import { duplicate } from '../../src/domain/rules/duplicate.ts';
import { figures } from '../../src/domain/rules/figures.ts';
import { guideLinks } from '../../src/domain/rules/guide-links.ts';
import { placeholder } from '../../src/domain/rules/placeholder.ts';
import { readability } from '../../src/domain/rules/readability.ts';
import { repetition } from '../../src/domain/rules/repetition.ts';
import type { Database, Entry } from '../../src/domain/rules/rule.ts';
import { spelling } from '../../src/domain/rules/spelling.ts';
import { spellingsOf } from '../../src/domain/spelling.ts';
import { faultsCa } from '../../src/i18n/faults.ca.ts';

const RULES = Object.entries({
  agreement,
  apostrophe,
  dates,
  duplicate,
  figures,
  guideLinks,
  placeholder,
  readability,
  repetition,
  spelling,
});

// What YAML can hold, as wrong as it can be: any value under the names of fields and of their parts.
const keys = [...FIELDS.map(({ name }) => name), '__proto__', 'constructor', 'source', 'text', 'url', 'role'];
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    'TODO',
    "l'aigua",
    '85 %',
    '2.520',
    'https://a.example.cat',
    'https://[',
    '???',
    '__proto__',
  ),
);
const { data } = fc.letrec((tie) => ({
  data: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    ...[texts, fc.constant(null), fc.double(), fc.boolean(), fc.date({ noInvalidDate: false })],
    ...[
      fc.array(tie('data')),
      fc.dictionary(fc.constantFrom(...keys), tie('data'), { noNullPrototype: false }),
    ],
  ),
}));
const bodies = fc
  .array(
    fc.oneof(texts, fc.constantFrom('\n\n', '## ', '[a](', ')', '[^1]', '| a |', '- ', '](/projectes/', '`')),
  )
  .map((parts) => parts.join(''));
const entries: fc.Arbitrary<Entry> = fc.oneof(
  fc.record({ kind: fc.constant('administration' as const), id: texts, data }),
  fc.record({
    kind: fc.constantFrom('sheet' as const, 'guide' as const),
    ...{ slug: texts, lang: fc.constantFrom(...LANGUAGES), data, body: bodies },
  }),
);

function databaseWith(
  catalan: { data: unknown; body: string } | undefined,
  names: readonly string[],
): Database {
  return {
    ...{
      administrations: names,
      sheets: names,
      guides: names,
      municipalities: new Set(),
      today: '2026-11-21',
    },
    spellings: spellingsOf(names.map((name) => ({ name, field: 'tools', sheet: name }))),
    alike: alikeAmong(names.flatMap((name) => sheetTold(name, catalan?.data) ?? [])),
    catalan: () => catalan,
    pictures: () => [],
  };
}

describe.each(RULES)('The rule of «%s», whatever a file holds,', (_, { check }) => {
  it('answers with faults that have words, and never throws', () => {
    fc.assert(
      fc.property(
        entries,
        fc.option(fc.record({ data, body: bodies }), { nil: undefined }),
        fc.array(texts),
        (entry, catalan, names) => {
          for (const fault of check(entry, databaseWith(catalan, names))) {
            const { message } = sentenceOf(fault, faultsCa);
            expect(message).toMatch(/\.$/);
            expect(message).not.toMatch(/undefined|NaN|\[object|\{(?:min|max|detail|nearest)\}/);
            if (fault.offset !== undefined && 'body' in entry)
              expect(fault.offset).toBeLessThanOrEqual(entry.body.length);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe.each(RULES)('The rule of «%s»', (_, { check }) => {
  it('says nothing of a sheet that agrees with itself', () => {
    const words = { title: 'Cita prèvia sense trucades', value: ['Ningú no espera més de deu minuts.'] };
    const entry = {
      kind: 'sheet',
      slug: 'a',
      lang: 'ca',
      data: words,
      body: '## Abans\n\nUna cua.\n',
    } as const;
    expect(check(entry, databaseWith({ data: words, body: entry.body }, []))).toEqual([]);
  });
});
