import { parseArgs } from 'node:util';
import { nearestOf } from '../src/domain/fault.ts';
import { DEFAULT_LANGUAGE, isLanguage, type Language } from '../src/domain/language.ts';
import { checkerWordsOf } from '../src/i18n/checker.ts';
import { menderWordsOf, type MenderWords } from '../src/i18n/mender.ts';
import { changedFiles } from './content/changed.ts';
import { findingsOf } from './content/check.ts';
import { contentFiles } from './content/files.ts';
import { contentFolder } from './content/folder.ts';
import { chosenFiles } from './mend/chosen.ts';
import { planOf, type Mending, type Plan } from './mend/plan.ts';
import { writeInside } from './mend/write.ts';

// npm run fix: mends in the content what a machine can, and nothing that changes what it says. Ends with 1 if a file
// cannot be read or written or, with --dry-run, if one would be mended.

interface Options {
  names: string[];
  lang: Language;
  /** Only files that differ from this ref are mended. */
  changed: string | undefined;
  /** Whether nothing is to be written. */
  isDry: boolean;
}

/** What the command line asks for; an option nobody knows is given back as text. */
function readOptions(args: string[]): Options | string {
  try {
    const { values, positionals: names } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        changed: { type: 'string' },
        'dry-run': { type: 'boolean' },
      },
    });
    const { lang = DEFAULT_LANGUAGE, changed, 'dry-run': isDry = false } = values;
    return isLanguage(lang) ? { names, lang, changed, isDry } : `--lang ${lang}`;
  } catch {
    return args.join(' ');
  }
}

function lineOf({ file, mends }: Mending, words: MenderWords): string {
  return `${file.file}: ${mends.all.map(([kind, times]) => words.mends[kind](times)).join(', ')}`;
}

function tellUnread({ unread }: Plan, lang: Language): void {
  if (unread.length === 0) return;
  const { faults } = checkerWordsOf(lang);
  const findings = unread.flatMap((read) => findingsOf(read, read.faults, faults));
  console.error(menderWordsOf(lang).unread(unread.length));
  for (const { file, line, message, fix = '' } of findings)
    console.error(`  ${file}:${line}  ${message} ${fix}`.trimEnd());
}

/** Writes what is to be mended; gives how many files were, and tells of those that could not be. */
function writeAll({ mendings }: Plan, folder: string, words: MenderWords): number {
  const done = mendings.filter((mending) => {
    const isDone = writeInside(folder, mending.file.parts, mending.text);
    if (isDone) console.log(lineOf(mending, words));
    else console.error(words.unwritten(mending.file.file));
    return isDone;
  });
  return done.length;
}

function main(): number {
  const options = readOptions(process.argv.slice(2));
  if (typeof options === 'string') {
    console.error(menderWordsOf(DEFAULT_LANGUAGE).usage(options));
    return 2;
  }
  const { names, lang, changed, isDry } = options;
  const words = menderWordsOf(lang);
  const folder = contentFolder();
  const files = contentFiles(folder);
  const { chosen, unknown } = chosenFiles(files, names, folder);
  if (unknown.length > 0) {
    const slugs = [...new Set(files.map(({ parts }) => (parts[1] ?? '').replace(/\.yaml$/, '')))];
    for (const name of unknown) console.error(words.unknown(name, nearestOf(name, slugs)));
    return 2;
  }
  let own = chosen;
  if (changed !== undefined)
    try {
      const since = changedFiles(folder, changed);
      own = chosen.filter(({ file }) => since.has(file));
    } catch (error) {
      console.error(checkerWordsOf(lang).noRef(changed, error instanceof Error ? error.message : ''));
      return 2;
    }
  const plan = planOf(files, own);
  if (isDry) for (const mending of plan.mendings) console.log(lineOf(mending, words));
  const count = isDry ? plan.mendings.length : writeAll(plan, folder, words);
  tellUnread(plan, lang);
  console.log(isDry ? words.wouldMend(count) : words.mended(count));
  const isLeft = plan.unread.length > 0 || (isDry ? count > 0 : count < plan.mendings.length);
  return isLeft ? 1 : 0;
}

process.exitCode = main();
