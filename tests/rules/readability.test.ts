import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../../src/domain/fault-sentence.ts';
import type { Fault } from '../../src/domain/fault.ts';
import type { Database } from '../../src/domain/rules/rule.ts';
import { readability } from '../../src/domain/rules/readability.ts';
import { faultsCa } from '../../src/i18n/faults.ca.ts';
import { expectMistake, saidAbroad } from './mistake.ts';
import { findingsAfter, LONE, Scratch } from './scratch.ts';

const PHASE = 'phase: pilot';
const END = 'verified: 2026-02-10\n---\n';
const sentence = (words: number, long = 0) =>
  `Ara${' biblioteca'.repeat(long)}${' ara'.repeat(words - long - 1)}.`;
const problem = (text: string) => ({ file: LONE, from: PHASE, to: `problem: ${text}\n${PHASE}` });
const judged = (text: string) =>
  readability.check(
    { kind: 'sheet', slug: 'a', lang: 'ca', data: { problem: text }, body: '' },
    {} as Database,
  );
const kinds = (faults: readonly Fault[]) => faults.map(({ kind }) => kind);

describe('A sentence', () => {
  it('of 46 words is warned of, where it stands', () => {
    expectMistake({
      name: '',
      ...{ ...problem(sentence(46)), at: 'problem:', field: 'problem', level: 3, severity: 'warning' },
      says: [/frase de 46 paraules \(«Ara ara/, /més de 45 costen de seguir/],
      fix: /Partiu-la/,
    });
  });

  it('of 46 words is told in Spanish and in English too', () => {
    const [spanish, english] = saidAbroad(problem(sentence(46)));
    expect(spanish).toMatch(/frase de 46 palabras .*más de 45 cuestan de seguir.*Partidla/);
    expect(english).toMatch(/One sentence has 46 words .*more than 45 are hard to follow.*Split/);
  });

  it.each([
    ['of 45 words', sentence(45)],
    ['of 40 words beside another', `${sentence(40)} ${sentence(40)}`],
    ['that asks, before one that answers', `${sentence(40).replace('.', '?')} ${sentence(40)}`],
    ['with abbreviations and hours', `El Sr. Puig, p. ex., ve a les 10.30 h amb el núm. 3. ${sentence(40)}`],
    ['with apostrophes, each with its word', sentence(45).replaceAll(' ara', ' l’hora')],
  ])('%s is fine', (_, text) => {
    expect(findingsAfter(LONE, PHASE, problem(text).to)).toEqual([]);
  });

  it('too long is told once in a field, however many there are', () => {
    expect(kinds(judged(`${sentence(46)} ${sentence(50)}`))).toEqual(['long-sentence']);
  });

  it.each([
    ['a paragraph', sentence(46)],
    ['an item of a list', `- ${sentence(46)}`],
    ['a paragraph of two lines', sentence(46).replace(/((?: ara){20}) /, '$1\n')],
  ])('too long in %s of the body is told on its block', (_, text) => {
    const scratch = new Scratch().edit(LONE, END, `${END}\n## Com va anar\n\n${text}\n`);
    expect(scratch.findings()).toMatchObject([
      { line: scratch.at(LONE, 'Ara ara').line, level: 3, field: 'body', severity: 'warning' },
    ]);
  });

  it('is not made longer by the headings and the items beside it', () => {
    const text = `## ${'Ara '.repeat(30)}\n\n- ${'ara '.repeat(30)}\n- ${'ara '.repeat(30)}\n`;
    expect(findingsAfter(LONE, END, `${END}\n${text}`)).toEqual([]);
  });
});

describe('A text', () => {
  // Twenty words a sentence, and 36 in a hundred of them long: LIX 56.
  const dense = `${sentence(20, 7)} `.repeat(4);

  it('past LIX 55 is warned of as a whole, by its figure', () => {
    const findings = findingsAfter(LONE, END, `${END}\n${`${sentence(20, 12)} `.repeat(20)}\n`);
    expect(findings).toMatchObject([{ line: 1, column: 1, level: null, field: '', severity: 'warning' }]);
    expect(findings[0]?.message).toMatch(/^El text és difícil de llegir: .*LIX de \d\d, i el màxim és 55\.$/);
    expect(findings[0]?.fix).toMatch(/Escurceu les frases i trieu paraules més curtes/);
  });

  it('is let be at LIX 55, and told at 56', () => {
    expect(judged(dense + sentence(20, 7))).toEqual([]);
    expect(kinds(judged(dense + sentence(20, 8)))).toEqual(['hard-to-read']);
  });

  it('is judged from a hundred words up', () => {
    expect(judged('Biblioteca. '.repeat(99))).toEqual([]);
    expect(kinds(judged('Biblioteca. '.repeat(100)))).toEqual(['hard-to-read']);
  });

  it('just past the most is told with another figure than the most', () => {
    // 400 words in twenty sentences, and 141 of them long: LIX 55.25.
    const [fault] = judged(`${sentence(20, 7)} `.repeat(19) + sentence(20, 8));
    if (!fault) throw new Error('A text of LIX 55.25 passed.');
    const { message } = sentenceOf(fault, faultsCa);
    expect(message).not.toMatch(/LIX de 55,/);
  });

  it('is judged in each language by itself', () => {
    for (const lang of ['es', 'en'] as const) {
      const entry = { kind: 'sheet', slug: 'a', lang, data: {}, body: 'Biblioteca. '.repeat(100) } as const;
      expect(kinds(readability.check(entry, {} as Database))).toEqual(['hard-to-read']);
    }
  });
});
