import { lstatSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_LANGUAGE, isLanguage, type Language } from '../src/domain/language.ts';
import { slug } from '../src/domain/values.ts';
import { checkerWordsOf } from '../src/i18n/checker.ts';
import { reviewWordsOf } from '../src/i18n/review.ts';
import { today } from './content/check.ts';
import { contentFolder } from './content/folder.ts';
import { probeAll } from './links/probe.ts';
import { compareCommit, compareFolder, usualBase, type Comparison } from './review/comparison.ts';
import { markdownReport } from './review/markdown.ts';
import { review } from './review/review.ts';

// npm run review -- <sheet or ref>: what an editor wants to know of a sheet, or of all that differs from a ref.

interface Options {
  /** A slug, or a ref. */
  about: string;
  /** The commit whose content is reviewed, instead of the folder as it stands. */
  of: string | undefined;
  /** What a sheet is compared with. */
  base: string | undefined;
  lang: Language;
  isJson: boolean;
  /** A file that gets the data, whatever is printed. */
  save: string | undefined;
  network: boolean;
}

/** What the command line asks for; what nobody understands is given back as text. */
function readOptions(args: string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      allowNegative: true,
      options: {
        ...{ of: { type: 'string' }, base: { type: 'string' }, lang: { type: 'string' } },
        ...{
          format: { type: 'string' },
          save: { type: 'string' },
          network: { type: 'boolean', default: true },
        },
      },
    });
    const { of, base, save, lang = DEFAULT_LANGUAGE, format = 'markdown', network } = values;
    const [about, ...rest] = positionals;
    if (about === undefined || rest.length > 0) return args.join(' ');
    if (!isLanguage(lang)) return `--lang ${lang}`;
    if (format !== 'markdown' && format !== 'json') return `--format ${format}`;
    return { about, of, base, save, lang, isJson: format === 'json', network };
  } catch {
    return args.join(' ');
  }
}

/** Where the site is, without a slash at its end; undefined where nobody has set it. */
async function knownSite(): Promise<string | undefined> {
  if (!process.env['SITE_URL']) return undefined;
  // A setting that cannot be used is an error of this import.
  const { settings } = await import('../src/settings.ts');
  return `${settings.siteUrl}${settings.basePath.slice(0, -1)}`;
}

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (typeof options === 'string') {
    console.error(reviewWordsOf(DEFAULT_LANGUAGE).usage(options));
    return 2;
  }
  const { about, of, lang, network } = options;
  const siteUrl = await knownSite();
  const folder = contentFolder();
  const isSheet =
    slug.safeParse(about).success &&
    lstatSync(join(folder, 'projectes', about), { throwIfNoEntry: false })?.isDirectory() === true;
  const ref = isSheet ? (options.base ?? usualBase(folder)) : about;
  const { faults, noRef } = checkerWordsOf(lang);
  let comparison: Comparison;
  try {
    comparison = of === undefined ? compareFolder(folder, ref) : compareCommit(folder, ref, of);
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    console.error(`${isSheet ? '' : `${reviewWordsOf(lang).noSheet(about)} `}${noRef(of ?? ref, said)}`);
    return 2;
  }
  try {
    const means = { sentences: faults, today: today(), ask: network ? probeAll : undefined };
    const told = await review(comparison, means, isSheet ? about : undefined);
    const json = JSON.stringify(told, null, 2);
    if (options.save !== undefined) writeFileSync(options.save, json);
    console.log(options.isJson ? json : markdownReport(told, lang, siteUrl));
    return 0;
  } finally {
    comparison.end();
  }
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});
