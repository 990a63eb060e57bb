import { parseArgs } from 'node:util';
import { faultsCa } from '../src/i18n/faults.ca.ts';
import { checkContent } from './content/check.ts';
import { contentFolder } from './content/folder.ts';
import { terminalReport } from './report/terminal.ts';

// npm run check: judges content by the schema and the rules, outside Astro. Ends with 1 if anything is an error.

function main(): number {
  let format: string;
  try {
    ({ format } = parseArgs({ options: { format: { type: 'string', default: 'text' } } }).values);
    if (format !== 'text' && format !== 'json') throw new Error(`--format ${format}`);
  } catch (error) {
    console.error(
      `No entenem «${error instanceof Error ? error.message : ''}». S’escriu: npm run check -- [--format text|json]`,
    );
    return 2;
  }
  const findings = checkContent(contentFolder(), faultsCa, new Date().toISOString().slice(0, 10));
  console.log(format === 'json' ? JSON.stringify(findings, null, 2) : terminalReport(findings));
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

process.exitCode = main();
