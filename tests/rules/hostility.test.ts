import { describe, expect, it } from 'vitest';
import { BODY, Scratch, SHEET } from './scratch.ts';

// Whatever a pull request brings, the checker answers in seconds, in words, and stays alive.

const KB = 1024;
const PHASE = 'phase: implantat';

function headed(yaml: string) {
  return (scratch: Scratch) => scratch.edit(SHEET, PHASE, yaml);
}

function bodied(markdown: string) {
  return (scratch: Scratch) => scratch.write(SHEET, `${scratch.read(SHEET)}\n${markdown}\n`);
}

describe('The checker answers in seconds, with findings and no crash,', () => {
  it.each([
    ['a thousand lists inside lists', headed(`phase: ${'['.repeat(1000)}${']'.repeat(1000)}`)],
    ['lists inside lists to the end of the file', headed(`phase: ${'['.repeat(200 * KB)}`)],
    ['maps inside maps', headed(`phase: ${'{a: '.repeat(20 * KB)}1`)],
    ['dashes inside dashes', headed(`phase:\n  ${'- '.repeat(50 * KB)}x`)],
    ['a file of brackets for a local body', (s: Scratch) => s.write(BODY, '['.repeat(200 * KB))],
    ['two thousand unknown keys', headed(Array.from({ length: 2000 }, (_, i) => `camp${i}: 1`).join('\n'))],
    ['a line of two hundred thousand characters', headed(`phase: ${'a'.repeat(200 * KB)}`)],
    ['a key of a thousand characters', headed(`${'a'.repeat(1000)}: 1\n${PHASE}`)],
    ['quotation marks that never end', headed(`phase: "${'\\n'.repeat(50 * KB)}`)],
    ['a number of ten thousand figures', headed(`phase: ${'9'.repeat(10_000)}`)],
    ['a body of html', bodied('<b>'.repeat(20 * KB))],
  ])('to %s', (_, change) => {
    const scratch = new Scratch();
    change(scratch);
    const findings = scratch.findings();
    expect(findings.some(({ severity }) => severity === 'error')).toBe(true);
    for (const { message } of findings) expect(message.length).toBeLessThan(2000);
  });

  it.each([
    ['quotations inside quotations', bodied('> '.repeat(2000) + 'hola')],
    ['brackets that open links', bodied('['.repeat(20 * KB))],
    ['links inside emphasis', bodied('*[_'.repeat(1000))],
    [
      'list items inside list items',
      bodied(Array.from({ length: 100 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')),
    ],
    ['a table of many columns', bodied(`${'|a'.repeat(2000)}|\n${'|-'.repeat(2000)}|`)],
    [
      'backticks that never match',
      bodied(Array.from({ length: 150 }, (_, i) => '`'.repeat(i + 1)).join(' ')),
    ],
  ])('to a body of %s', (_, change) => {
    const scratch = new Scratch();
    change(scratch);
    expect(() => scratch.findings()).not.toThrow();
  });

  it('and changes no object of its own for a file that says «__proto__»', () => {
    const scratch = new Scratch().edit(
      SHEET,
      PHASE,
      `${PHASE}\n__proto__:\n  brut: true\nconstructor:\n  prototype: { brut: true }`,
    );
    expect(scratch.findings()).toHaveLength(2);
    expect(({} as Record<string, unknown>)['brut']).toBeUndefined();
  });
});
