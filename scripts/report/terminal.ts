import { styleText } from 'node:util';
import type { CheckerWords } from '../../src/i18n/checker.ts';
import type { Finding } from '../content/check.ts';

function shown({ line, column, severity, level, field, message, fix }: Finding, words: CheckerWords): string {
  const where = styleText('dim', `${line}:${column}`);
  const what = severity === 'error' ? styleText('red', words.error) : styleText('yellow', words.warning);
  const name = [level === null ? '' : words.level(level), field].filter(Boolean).join(', ');
  const remedy = fix ? `\n         ${styleText('dim', `→ ${fix}`)}` : '';
  return `  ${where}  ${what}  ${name ? `${name}: ` : ''}${message}${remedy}`;
}

/** Findings as people read them: grouped by file, with a last line that counts. */
export function terminalReport(findings: readonly Finding[], words: CheckerWords): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const groups = Map.groupBy(findings, ({ file }) => file);
  const blocks = [...groups].map(([file, group]) =>
    [styleText('underline', file), ...group.map((finding) => shown(finding, words))].join('\n'),
  );
  return [...blocks, words.count(errors, findings.length - errors)].join('\n\n');
}
