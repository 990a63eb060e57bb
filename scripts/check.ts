import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_LANGUAGE, isLanguage, type Language } from '../src/domain/language.ts';
import { checkerWordsOf } from '../src/i18n/checker.ts';
import { scopeChanged, scopeSince } from './content/changed.ts';
import { checkContent, today, type Scope } from './content/check.ts';
import { contentFolder } from './content/folder.ts';
import { githubReport } from './report/github.ts';
import { linesOf } from './report/lines.ts';
import { terminalReport } from './report/terminal.ts';

// npm run check: judges content by the schema and the rules, outside Astro. Ends with 1 if anything is an error.

const FORMATS = ['text', 'json', 'github'] as const;

interface Options {
  format: (typeof FORMATS)[number];
  lang: Language;
  /** Only files that differ from this ref are told of. */
  changed: string | undefined;
  /** The same, with those that the difference may have made wrong. */
  since: string | undefined;
}

/** What the command line asks for; an option nobody knows is given back as text. */
function readOptions(args: string[]): Options | string {
  try {
    const {
      format: asked = 'text',
      lang = DEFAULT_LANGUAGE,
      changed,
      since,
    } = parseArgs({
      args,
      options: {
        ...{ format: { type: 'string' }, lang: { type: 'string' } },
        ...{ changed: { type: 'string' }, since: { type: 'string' } },
      },
    }).values;
    const format = FORMATS.find((one) => one === asked);
    if (!format) return `--format ${asked}`;
    if (changed !== undefined && since !== undefined) return '--changed --since';
    return isLanguage(lang) ? { format, lang, changed, since } : `--lang ${lang}`;
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
  const { format, lang, changed, since } = options;
  const ref = since ?? changed;
  const words = checkerWordsOf(lang);
  const folder = contentFolder();
  let scope: Scope | undefined;
  try {
    if (ref !== undefined) scope = since === undefined ? scopeChanged(folder, ref) : scopeSince(folder, ref);
  } catch (error) {
    console.error(words.noRef(ref ?? '', error instanceof Error ? error.message : ''));
    return 2;
  }
  const findings = checkContent(folder, words.faults, today(), scope);
  const reports = {
    json: () => JSON.stringify(findings, null, 2),
    github: () => githubReport(findings, words),
    text: () => terminalReport(findings, words, linesOf(dirname(folder))),
  };
  console.log(reports[format]());
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

process.exitCode = main();
