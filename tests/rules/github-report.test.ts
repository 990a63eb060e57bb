import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../scripts/content/check.ts';
import { githubReport } from '../../scripts/report/github.ts';
import { checkerWordsOf } from '../../src/i18n/checker.ts';
import { Scratch, SHEET, SPANISH } from './scratch.ts';

const FINDING: Finding = {
  ...{ file: `content/${SHEET}`, line: 3, column: 7, severity: 'error', level: 5, field: 'phase' },
  ...{ message: 'No val.', fix: 'Traieu-ho.' },
};
const report = (...findings: Partial<Finding>[]) =>
  githubReport(
    findings.map((one) => ({ ...FINDING, ...one })),
    checkerWordsOf('ca'),
  );

const SIGNS: Record<string, string> = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' };
const plain = (text: string) => text.replace(/%(?:0D|0A|3A|2C|25)/g, (sign) => SIGNS[sign] ?? sign);

/** A line as GitHub's runner reads it: a command, its properties and its message. */
function command(line: string) {
  const [, name, properties = '', message = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? [];
  const read = properties.split(',').map((one): [string, string] => {
    const [key = '', ...value] = one.split('=');
    return [key, plain(value.join('='))];
  });
  return { name, ...Object.fromEntries(read), message: plain(message) };
}

describe('The report for GitHub', () => {
  it('is one command a finding, and nothing where all is well', () => {
    expect(report()).toBe('');
    expect(report({}, { severity: 'warning', level: null, field: 'name' }).split('\n')).toEqual([
      `::error file=content/${SHEET},line=3,col=7,title=nivell 5%2C phase::No val. Traieu-ho.`,
      `::warning file=content/${SHEET},line=3,col=7,title=name::No val. Traieu-ho.`,
    ]);
  });

  it('says only what is wrong where there is no way to mend it, and the file where there is no field', () => {
    expect(report({ fix: '', level: null, field: '', file: 'content/a.md' })).toBe(
      '::error file=content/a.md,line=3,col=7,title=content/a.md::No val.',
    );
  });

  it('escapes per cents and line ends in a message, and lets its colons and commas be', () => {
    expect(report({ message: 'Un 5%0A: a, b\r\n::error::c', fix: '100 %' })).toMatch(
      /::Un 5%250A: a, b%0D%0A::error::c 100 %25$/,
    );
  });

  it('escapes colons and commas too in a file and a field', () => {
    expect(report({ file: 'content/a,line=9:b%\n::error::c.md', field: 'x: y, z' })).toMatch(
      /^::error file=content\/a%2Cline=9%3Ab%25%0A%3A%3Aerror%3A%3Ac\.md,line=3,col=7,title=nivell 5%2C x%3A y%2C z::/,
    );
  });

  it('is read by the runner as it was said, whatever the file, the field and the message', () => {
    const text = fc.string({
      unit: fc.constantFrom('%', '\n', '\r', ':', ',', '=', 'a', '2', 'C', ' ', 'é'),
    });
    fc.assert(
      fc.property(text, text, text, text, (file, field, message, fix) => {
        const told = report({ file, field, message, fix });
        expect(told.split(/[\r\n]/)).toHaveLength(1);
        expect(command(told)).toEqual({
          ...{ name: 'error', file, line: '3', col: '7', message: [message, fix].filter(Boolean).join(' ') },
          title: ['nivell 5', field].filter(Boolean).join(', '),
        });
      }),
    );
  });

  it('tells a hostile file of a folder on one line', () => {
    const scratch = new Scratch().write('projectes/a,line=1::b\n::error file=README.md::x/ca.md', 'Hola.\n');
    const lines = githubReport(scratch.findings(), checkerWordsOf('ca')).split('\n');
    expect(lines).toHaveLength(scratch.findings().length);
    for (const line of lines)
      expect(command(line)).toMatchObject({
        file: 'content/projectes/a,line=1::b\n::error file=README.md::x/ca.md',
      });
  });

  it('is in the language asked for', () => {
    const scratch = new Scratch().edit(SPANISH, /problem: .*\n/, '');
    const words = checkerWordsOf('en');
    expect(githubReport(scratch.findings(words.faults), words)).toMatch(
      /^::warning file=\S+es\.md,line=\d+,col=1,title=level 3%2C problem::/,
    );
  });
});
