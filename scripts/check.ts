import { parseArgs } from 'node:util';
import { DEFAULT_LANGUAGE, isLanguage, type Language } from '../src/domain/language.ts';
import { checkerWordsOf } from '../src/i18n/checker.ts';
import { checkContent, today } from './content/check.ts';
import { contentFolder } from './content/folder.ts';
import { terminalReport } from './report/terminal.ts';

// npm run check: judges content by the schema and the rules, outside Astro. Ends with 1 if anything is an error.

interface Options {
  format: 'text' | 'json';
  lang: Language;
}

/** What the command line asks for; an option nobody knows is given back as text. */
function readOptions(args: string[]): Options | string {
  try {
    const { format = 'text', lang = DEFAULT_LANGUAGE } = parseArgs({
      args,
      options: { format: { type: 'string' }, lang: { type: 'string' } },
    }).values;
    if (format !== 'text' && format !== 'json') return `--format ${format}`;
    return isLanguage(lang) ? { format, lang } : `--lang ${lang}`;
  } catch {
    return args.join(' ');
  }
}

function main(): number {
  const options = readOptions(process.argv.slice(2));
  if (typeof options === 'string') {
    console.error(checkerWordsOf(DEFAULT_LANGUAGE).usage(options));
    return 2;
  }
  const words = checkerWordsOf(options.lang);
  const findings = checkContent(contentFolder(), words.faults, today());
  console.log(
    options.format === 'json' ? JSON.stringify(findings, null, 2) : terminalReport(findings, words),
  );
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

process.exitCode = main();
