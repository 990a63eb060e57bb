import { describe, expect, it } from 'vitest';
import { sentenceOf, type FaultWords } from '../../src/domain/fault-sentence.ts';
import { FAULT_KINDS, type Fault, type FaultKind } from '../../src/domain/fault.ts';
import { LANGUAGES, TRANSLATION_LANGUAGES, type Language } from '../../src/domain/language.ts';
import { checkerWordsOf } from '../../src/i18n/checker.ts';

const told: Omit<Fault, 'kind'> = {
  ...{ severity: 'error', path: ['contacts', 0, 'email'], read: 'oac@', nearest: 'correu' },
  expected: { min: 2, max: 7, choices: ['pilot', 'prototip'], kind: 'string', detail: '2026-11-21' },
};

/** Details that are marks by themselves. */
const DETAILS = [
  ...['', 'exclusive', 'elsewhere', 'body', 'ca.md', 'due'],
  ...['unclosed', 'dashes', 'code', 'blank'],
  ...['TOO_DEEP', 'TAB_AS_INDENT', 'MISSING_CHAR', 'NO_SPACE', 'NO_BREAK_SPACE', 'CURLY_QUOTES'],
  ...['SPACED_ADDRESS', 'INDENT', 'BULLET', 'COLON'],
];

/** Other ways to tell the same: each meets a condition on which some sentence depends. */
const WAYS: readonly Omit<Fault, 'kind'>[] = [
  told,
  { ...told, path: [] },
  { ...told, read: undefined },
  { ...told, read: 8121 },
  { ...told, read: ['a'] },
  { ...told, expected: { ...told.expected, min: 0 } },
  { ...told, expected: { ...told.expected, kind: 'number' } },
  ...DETAILS.map((detail) => ({ ...told, expected: { ...told.expected, detail } })),
];

/** What is always told with the right spelling. */
const HAVE_NEAREST: readonly FaultKind[] = ['other-spelling', 'straight-apostrophe'];

/** All ways to tell of a kind: also those without the nearest right one, where it may have none. */
function waysOf(kind: FaultKind): Omit<Fault, 'kind'>[] {
  return WAYS.flatMap((way) => (HAVE_NEAREST.includes(kind) ? [way] : [way, { ...way, nearest: undefined }]));
}

const say = (lang: Language, fault: Fault) => sentenceOf(fault, checkerWordsOf(lang).faults);

// English quotes in its own way.
const said = ({ message, fix = '' }: FaultWords) =>
  `${message} ${fix}`.replaceAll('“', '«').replaceAll('”', '»');

describe.each(LANGUAGES)('What the checker says in «%s»', (lang) => {
  it.each(FAULT_KINDS)('of «%s» is a whole sentence, and so is the way to mend it', (kind) => {
    for (const way of waysOf(kind)) {
      const { message, fix } = say(lang, { kind, ...way });
      expect(message).toMatch(/^[\p{Lu}\d«“].*[.?]$|2026-11-21$/u);
      if (fix !== undefined) expect(fix).toMatch(/^[\p{Lu}¿].*[.?]$/u);
      expect(said({ message, ...(fix && { fix }) })).not.toMatch(/undefined|null|NaN|\[object|\{\w*\}/);
    }
  });

  it('is data, which says the same when it comes as JSON', () => {
    const { faults } = checkerWordsOf(lang);
    expect(JSON.parse(JSON.stringify(faults))).toEqual(faults);
  });

  it('puts what is said of any other fault last, after what is said of some', () => {
    const { parts, faults } = checkerWordsOf(lang).faults;
    const sentences = Object.values(faults).flatMap(({ message, fix }) => [message, fix]);
    for (const one of [...Object.values(parts), ...sentences])
      if (typeof one === 'object' && 'other' in one) expect(Object.keys(one).at(-1)).toBe('other');
  });
});

describe.each(TRANSLATION_LANGUAGES)('What the checker says in «%s»', (lang) => {
  it.each(FAULT_KINDS)('of «%s» shows the same figures and names as in Catalan, in other words', (kind) => {
    const facts = (words: string) =>
      (words.match(/«[^»]*»|2026-11-21|\b[27]\b/g) ?? []).filter((one) => !/^«\p{L}+: val/u.test(one)).length;
    for (const way of waysOf(kind)) {
      const [own, catalan] = [said(say(lang, { kind, ...way })), said(say('ca', { kind, ...way }))];
      expect(own).not.toBe(catalan);
      expect(facts(own)).toBe(facts(catalan));
    }
  });
});

describe('What was read', () => {
  const message = (kind: FaultKind, read: unknown) =>
    say('ca', { ...told, kind, path: ['title'], read }).message;

  it('is quoted short, and without what could play with a terminal', () => {
    const html = message('html', `\u001b[31m\u202e${'a'.repeat(500)}`);
    expect(html).toMatch(/\(«·\[31m·a{54}…»\)/);
  });

  it('is shown as it was written when it is a list or a group', () => {
    expect(message('wrong-kind', ['a', 1])).toContain('«["a",1]»');
  });

  it('stays as it was written where it looks like a place of the sentence', () => {
    expect(message('html', '{field} $&')).toContain('(«{field} $&»)');
  });

  it.each([
    ['a text', 'català', 6],
    ['a text of emoji', '🚀🚀', 2],
    ['a list', [1, 2, 3], 3],
    ['nothing', undefined, 0],
  ])('is measured as people count: %s', (_, read, size) => {
    expect(message('too-short', read)).toContain(` ${size} caràcters`);
  });
});
