import fc from 'fast-check';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { capped, code, LONGEST_REPORT, prose } from '../../scripts/report/markdown.ts';
import { parseBody } from '../../src/domain/body.ts';

const HOSTILE = [
  ...[
    '@algu',
    'mira @org/equip ara',
    '#12',
    'GH-12',
    'org/repo#3',
    'deadbeef0123',
    '<b>x</b>',
    '<!-- x',
    '-->',
  ],
  ...[
    '](https://x.cat)',
    '![x](y)',
    '`',
    '``` js',
    '`` a ` b ``',
    '*a*',
    '__a__',
    '~~a~~',
    '| a | b |',
    '1. un',
  ],
  ...[
    '# títol',
    '> cita',
    '- [ ] tasca',
    '---',
    '===',
    '&lt;b&gt;',
    '\\`',
    'www.exemple.cat',
    'https://exemple.cat',
  ],
  ...[
    'a@b.cat',
    'una\nlínia\r\n\n# més',
    '\u202etxet',
    '',
    ' ',
    ':fum:',
    '[^1]',
    '<script>',
    'https://a.cat/`@x',
  ],
];

/** What Markdown makes of a text in a list, besides words and code. */
function meaning(shown: string): string[] {
  const tree = parseBody(`- ${code('camp')}: ${shown}`);
  const found: string[] = [];
  visit(tree, (node) => {
    if (!['root', 'list', 'listItem', 'paragraph', 'text', 'inlineCode'].includes(node.type))
      found.push(node.type);
    // Mentions, issues, commits and addresses that GitHub looks for in what is no code.
    if (node.type === 'text' && /[@#<>[\]*_`]|gh-\d|www\.|:\/\/|[\da-f]{7}/i.test(node.value))
      found.push(node.value);
  });
  if (tree.children.length !== 1) found.push('more than one block');
  return found;
}

describe('Text of strangers in a report', () => {
  it.each(HOSTILE)('is only text: %j', (text) => {
    for (const shown of [code(text), prose(text), prose(`Hem llegit «${text}», i no val.`)]) {
      expect(meaning(shown)).toEqual([]);
      expect(shown.split('\n')).toHaveLength(1);
    }
  });

  it('is only text, whatever it is made of', () => {
    const pieces = fc.array(
      fc.oneof(fc.constantFrom(...HOSTILE, 'mot', ' ', '\n', '«', '»', '.'), fc.string()),
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        expect(meaning(prose(text))).toEqual([]);
        expect(meaning(code(text))).toEqual([]);
      }),
    );
  });

  it('reads as it was written where it means nothing', () => {
    const sentence = '«Falta el camp»: cal una data, l’any o el dia (si el sabeu).';
    expect(prose(sentence)).toBe(sentence);
    expect(code('Cita prèvia')).toBe('`Cita prèvia`');
  });

  it('is cut where it is long, and keeps its characters whole', () => {
    expect(code('😀'.repeat(500), 10)).toBe(`\`${'😀'.repeat(10)}…\``);
    expect(prose('a'.repeat(1024 * 1024)).length).toBeLessThan(1000);
  });
});

describe('A report', () => {
  it('is left alone when GitHub takes it', () => {
    expect(capped(['a', 'b'], 'S’acaba aquí.')).toBe('a\nb');
  });

  it('is cut between lines when it is too long, and says so', () => {
    const lines = Array.from({ length: 5000 }, (_, i) => `- \`línia ${i}\``);
    const text = capped(lines, 'S’acaba aquí.');
    expect(text.length).toBeLessThanOrEqual(LONGEST_REPORT);
    expect(text.endsWith('`\n\nS’acaba aquí.')).toBe(true);
    expect(lines).toContain(text.split('\n').at(-3));
  });
});
