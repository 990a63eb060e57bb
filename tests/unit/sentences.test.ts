import { describe, expect, it } from 'vitest';
import { FAULT_KINDS } from '../../src/domain/fault.ts';
import { LANGUAGES, TRANSLATION_LANGUAGES, type Language } from '../../src/domain/language.ts';
import { faultsCa } from '../../src/i18n/faults.ca.ts';
import { show, type FaultSentences, type FaultWords } from '../../src/i18n/faults.ts';

/** The sentences of a language, from its own file. */
async function sentencesOf(lang: Language): Promise<FaultSentences> {
  const module = (await import(`../../src/i18n/faults.${lang}.ts`)) as Record<
    string,
    FaultSentences | undefined
  >;
  const [sentences] = Object.values(module);
  if (!sentences) throw new Error(`faults.${lang}.ts exports no sentences.`);
  return sentences;
}

const shown = show({
  ...{ kind: 'missing', severity: 'error', path: ['contacts', 0, 'email'], read: 'oac@', nearest: 'correu' },
  expected: { min: 2, max: 7, choices: ['pilot', 'prototip'], kind: 'string', detail: '2026-11-21' },
});

// English quotes in its own way.
const said = ({ message, fix = '' }: FaultWords) =>
  `${message} ${fix}`.replaceAll('“', '«').replaceAll('”', '»');

describe.each(LANGUAGES)('What the checker says in «%s»', (lang) => {
  it('has a sentence for every way content can be wrong', async () => {
    expect(Object.keys(await sentencesOf(lang)).sort()).toEqual([...FAULT_KINDS].sort());
  });

  it.each(FAULT_KINDS)('of «%s» is a whole sentence, and so is the way to mend it', async (kind) => {
    const { message, fix } = (await sentencesOf(lang))[kind](shown);
    expect(message).toMatch(/^[\p{Lu}«“].*[.?]$|2026-11-21$/u);
    if (fix !== undefined) expect(fix).toMatch(/^[\p{Lu}¿].*[.?]$/u);
    expect(said({ message, ...(fix && { fix }) })).not.toMatch(/undefined|null|NaN|\[object/);
  });
});

describe.each(TRANSLATION_LANGUAGES)('What the checker says in «%s»', (lang) => {
  it.each(FAULT_KINDS)(
    'of «%s» shows the same figures and names as in Catalan, in other words',
    async (kind) => {
      const facts = (words: string) =>
        (words.match(/«[^»]*»|2026-11-21|\b[27]\b/g) ?? []).filter((one) => !/^«\p{L}+: val/u.test(one))
          .length;
      const [own, catalan] = [said((await sentencesOf(lang))[kind](shown)), said(faultsCa[kind](shown))];
      expect(own).not.toBe(catalan);
      expect(facts(own)).toBe(facts(catalan));
    },
  );
});

describe('What was read', () => {
  it('is quoted short, and without what could play with a terminal', () => {
    const { read } = show({
      kind: 'html',
      severity: 'error',
      path: ['title'],
      read: `\u001b[31m\u202e${'a'.repeat(500)}`,
    });
    expect(read).toMatch(/^«··?\[31m·a+…»$|^«·\[31m·a+…»$/);
    expect(read.length).toBeLessThan(70);
  });

  it('is shown as it was written when it is a list or a group', () => {
    expect(show({ kind: 'wrong-kind', severity: 'error', path: [], read: ['a', 1] }).read).toBe('«["a",1]»');
  });

  it.each([
    ['a text', 'català', 6],
    ['a text of emoji', '🚀🚀', 2],
    ['a list', [1, 2, 3], 3],
    ['nothing', undefined, 0],
  ])('is measured as people count: %s', (_, read, size) => {
    expect(show({ kind: 'too-short', severity: 'error', path: [], read }).size).toBe(size);
  });
});
