import { styleText } from 'node:util';
import type { CheckerWords } from '../../src/i18n/checker.ts';
import type { Finding } from '../content/check.ts';

/** How much of a line is shown around what is wrong in it, in characters. */
const SHOWN = 90;

/** The part of a line around a column, harmless to a terminal, with a mark under the column. */
function excerpt(line: string, column: number): string[] {
  const plain = line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ');
  const start = Math.max(0, Math.min(column - 1 - SHOWN / 3, plain.length - SHOWN));
  const part = plain.slice(start, start + SHOWN);
  const mark = ' '.repeat(Math.max(0, Math.min(column - 1 - start, part.length)));
  return [
    `${start > 0 ? '…' : ' '}${part}${plain.length > start + SHOWN ? '…' : ''}`,
    ` ${mark}${styleText('red', '^')}`,
  ];
}

function shown(finding: Finding, words: CheckerWords, lineOf: LineOf): string {
  const { line, column, severity, level, field, message, fix } = finding;
  const where = styleText('dim', `${line}:${column}`);
  const what = severity === 'error' ? styleText('red', words.error) : styleText('yellow', words.warning);
  const name = [level === null ? '' : words.level(level), field].filter(Boolean).join(', ');
  const read = lineOf(finding);
  return [
    `  ${where}  ${what}  ${name ? `${name}: ` : ''}${message}`,
    ...(read?.trim() ? excerpt(read, column).map((one) => `        ${styleText('dim', one)}`) : []),
    ...(fix ? [`         ${styleText('dim', `→ ${fix}`)}`] : []),
  ].join('\n');
}

/** The line a finding stands on, as the file has it; undefined where there is none to show. */
export type LineOf = (finding: Finding) => string | undefined;

/** Findings as people read them: grouped by file, each with its line, and a last line that counts. */
export function terminalReport(findings: readonly Finding[], words: CheckerWords, lineOf: LineOf): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const groups = Map.groupBy(findings, ({ file }) => file);
  const blocks = [...groups].map(([file, group]) =>
    [styleText('underline', file), ...group.map((finding) => shown(finding, words, lineOf))].join('\n'),
  );
  return [...blocks, words.count(errors, findings.length - errors)].join('\n\n');
}
