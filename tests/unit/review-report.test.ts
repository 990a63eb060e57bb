import { describe, expect, it } from 'vitest';
import type { Answer } from '../../scripts/links/probe.ts';
import { prose } from '../../scripts/report/markdown.ts';
import type { Duplicate } from '../../scripts/review/judgement.ts';
import { markdownReport } from '../../scripts/review/markdown.ts';
import type { Review } from '../../scripts/review/review.ts';
import type { SheetReview } from '../../scripts/review/sheet-review.ts';
import { sentenceOf } from '../../src/domain/fault-sentence.ts';
import type { Fault } from '../../src/domain/fault.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { checkerWordsOf } from '../../src/i18n/checker.ts';
import { reviewWordsOf } from '../../src/i18n/review.ts';

const SHEET: SheetReview = {
  ...{ slug: 'un-lloc', title: 'Un títol', findings: [], duplicates: [], changes: [] },
  ...{ state: 'changed', movedFrom: undefined, movedTo: undefined },
  completeness: [{ level: 1, fields: 2, missing: [] }],
  addresses: { count: 0, tried: 0, silent: [] },
};
const REVIEW: Review = {
  ...{
    base: 'a'.repeat(40),
    sheets: [SHEET],
    moreSheets: [],
    others: [],
    findings: [],
    refused: [],
    beyond: [],
  },
};
const report = (sheet: Partial<SheetReview>) =>
  markdownReport({ ...REVIEW, sheets: [{ ...SHEET, ...sheet }] }, 'ca');

const DUPLICATE_FAULT: Fault = {
  ...{ kind: 'duplicate', severity: 'warning', path: ['title'], read: 'Una altra /projectes/y/' },
  expected: { detail: '/projectes/x/' },
};
const DUPLICATE: Duplicate = {
  ...{ file: 'content/projectes/un-lloc/ca.md', line: 2, column: 1, level: 1, field: 'title' },
  ...{ severity: 'warning', message: 'S’assembla molt a /projectes/x/.', page: '/projectes/x/' },
};

describe('The report of a review', () => {
  it('has a place of its own for likely duplicates, and none when there are none', () => {
    expect(report({})).not.toContain('Potser ja hi és');
    expect(report({ duplicates: [DUPLICATE] })).toMatch(
      /#### Potser ja hi és\n\n- `content\/projectes\/un-lloc\/ca\.md`\n {2}- avís, línia 2, nivell 1, `title`: /,
    );
  });

  it.each(LANGUAGES)(
    'leads to the sheet that one is like, where the site has an address, in «%s»',
    (lang) => {
      const { message } = sentenceOf(DUPLICATE_FAULT, checkerWordsOf(lang).faults);
      const review = { ...REVIEW, sheets: [{ ...SHEET, duplicates: [{ ...DUPLICATE, message }] }] };
      expect(markdownReport(review, lang, 'https://a.example.cat/base')).toContain(
        ' [/projectes/x/](https://a.example.cat/base/projectes/x/).',
      );
      expect(markdownReport(review, lang)).toContain(' `content/projectes/x/ca.md`.');
    },
  );

  it('tells the addresses that do not answer from those that do not let themselves be checked', () => {
    const silent: { address: string; answer: Answer }[] = [
      { address: 'https://a.cat/', answer: { kind: 'guarded', status: 403 } },
      { address: 'https://b.cat/', answer: { kind: 'dead', why: 'slow' } },
      { address: 'https://c.cat/', answer: { kind: 'refused' } },
    ];
    const lines = report({ addresses: { count: 5, tried: 4, silent } }).split('\n');
    expect(lines).toContain('- `https://a.cat/`: no es deixa comprovar (403): obriu-la vosaltres');
    expect(lines).toContain('- `https://b.cat/`: no ha respost en 10 segons');
    expect(lines).toContain('- `https://c.cat/`: porta a un lloc que no és públic o que no és https');
    expect(lines).toContain('No hem provat 1 adreça.');
  });

  it('shows of a long text the words that changed, wherever they stand', () => {
    const long = 'mot '.repeat(100);
    const change = {
      path: ['problem'],
      kind: 'changed',
      before: `${long}vell`,
      after: `${long}nou`,
    } as const;
    expect(
      report({
        changes: [
          { file: 'content/x.md', state: 'changed', isUnread: false, fields: [change], body: undefined },
        ],
      }),
    ).toContain('  - `problem` canviat:\n    - `vell` → `nou`');
  });

  it('says that nothing changes where nothing does', () => {
    expect(markdownReport({ ...REVIEW, sheets: [] }, 'ca')).toContain('No canvia cap fitxa.');
  });
});

describe('Text of strangers in a report', () => {
  it.each([
    ['és a /projectes/x/.', 'és a `/projectes/x/`.'],
    ['«Una fitxa» (d’aquí), oi?', '«Una fitxa» (d’aquí), oi?'],
    ['(vegeu @algu), #12!', '(vegeu `@algu`), `#12`!'],
    ['«<b>mot</b> <i>»', '«`<b>mot</b> <i>`»'],
    ['[a](https://a.cat/x), i `b`', '`[a](https://a.cat/x`), i `` `b` ``'],
    ['12. 1) -x gh-3, ... !', '`12`. `1`) `-x gh-3`, `...` `!`'],
    ['::error file=x::y', '`::error file=x::y`'],
  ])('%j is words, their signs, and code: %j', (text, told) => {
    expect(prose(text)).toBe(told);
  });
});

/** Every word of a review by its path; a word that is a function is shown as it speaks. */
function leaves(tree: unknown, path = ''): [string, string][] {
  if (typeof tree === 'string') return [[path, tree]];
  if (typeof tree === 'function') return [[path, String((tree as (...args: unknown[]) => unknown)(3, 3, 3))]];
  return Object.entries(tree as object).flatMap(([key, value]) => leaves(value, `${path}.${key}`));
}

describe.each(LANGUAGES)('The words of a review in «%s»', (lang) => {
  it('have no hole, and the apostrophe of print', () => {
    const wrong = leaves(reviewWordsOf(lang)).filter(
      ([, word]) => !word.trim() || /undefined|\[object| {2}|\p{Letter}'\p{Letter}/u.test(word),
    );
    expect(wrong).toEqual([]);
  });
});
