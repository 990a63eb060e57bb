import type { CheckerWords } from '../../src/i18n/checker.ts';
import type { Finding } from '../content/check.ts';

/** What GitHub's runner would take for the end of a message. */
function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

/** And of a property of one. */
function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

/** Findings as annotations of GitHub's workflow commands: each appears on its line of the pull request. */
export function githubReport(findings: readonly Finding[], words: CheckerWords): string {
  return findings
    .map(({ file, line, column, severity, level, field, message, fix }) => {
      const title = [level === null ? '' : words.level(level), field].filter(Boolean).join(', ') || file;
      const properties = Object.entries({ file, line: String(line), col: String(column), title })
        .map(([name, value]) => `${name}=${escapeProperty(value)}`)
        .join(',');
      return `::${severity} ${properties}::${escapeData([message, fix].filter(Boolean).join(' '))}`;
    })
    .join('\n');
}
