import { styleText } from 'node:util';
import type { Finding } from '../content/check.ts';

function line({ line, column, severity, level, field, message, fix }: Finding): string {
  const where = styleText('dim', `${line}:${column}`);
  const what = severity === 'error' ? styleText('red', 'error') : styleText('yellow', 'avís');
  const name = [level === null ? '' : `nivell ${level}`, field].filter(Boolean).join(', ');
  return `  ${where}  ${what}  ${name ? `${name}: ` : ''}${message}${fix ? `\n         ${styleText('dim', `→ ${fix}`)}` : ''}`;
}

/** Findings as people read them: grouped by file, with a last line that counts. */
export function terminalReport(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const groups = Map.groupBy(findings, ({ file }) => file);
  const blocks = [...groups].map(([file, group]) =>
    [styleText('underline', file), ...group.map(line)].join('\n'),
  );
  return [...blocks, `${errors} errors, ${findings.length - errors} avisos`].join('\n\n');
}
