import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { DEFAULT_LANGUAGE } from '../src/domain/language.ts';
import { checkerWordsOf } from '../src/i18n/checker.ts';
import { checkContent, today } from './content/check.ts';
import { contentFolder } from './content/folder.ts';
import { joinStyles, ownPolicy } from './policy.ts';
import { cacheFolder, forgetOtherCode } from './page-cache.ts';
import { linesOf } from './report/lines.ts';
import { terminalReport } from './report/terminal.ts';
import { indexSearch } from './search/index.ts';
import { writeRecords, type BuiltPage } from './search/records.ts';
import { vocabularyIn } from './search/vocabulary.ts';

// npm run build: checks the content, builds the site, trims each page's policy and writes the search index.

/** The pages of a built site; a piece of one, which the browser puts into another, is none. */
function pagesOf(folder: string): BuiltPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file: file.split(sep).join('/'), html: readFileSync(join(folder, file), 'utf8') }))
    .filter(({ html }) => /^<!doctype/i.test(html));
}

/**
 * Where Astro may build a site that is to stand in a folder. It takes a folder beside this one whose name begins alike
 * for one inside (`/work/site-out` beside `/work/site`) and then finds no packages: such a site is built here and moved.
 */
function workshopOf(out: string): string {
  const here = process.cwd();
  const isInside = !relative(here, out).startsWith('..');
  return !isInside && out.startsWith(here) ? join(here, '.cache/workshop') : out;
}

/** Builds the site of this run's settings; false when its content has errors, which are told. */
export async function buildSite(): Promise<boolean> {
  const asked = resolve(process.env['OUT_DIR'] || 'dist');
  const workshop = workshopOf(asked);
  if (workshop !== asked) process.env['OUT_DIR'] = workshop;
  // A setting that cannot be used is an error of this import, told in a sentence by whoever called.
  const { settings } = await import('../src/settings.ts');
  const words = checkerWordsOf(DEFAULT_LANGUAGE);
  const findings = checkContent(contentFolder(), words.faults, today());
  if (findings.some(({ severity }) => severity === 'error')) {
    console.error(terminalReport(findings, words, linesOf(dirname(contentFolder()))));
    return false;
  }
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { build } = await import('astro');
  const out = resolve(settings.outDir);
  const remember = forgetOtherCode(cacheFolder(out, settings.contentDir, settings.basePath));
  await build({ logLevel: 'warn' });
  remember();
  const pages = pagesOf(out);
  for (const { file, html } of pages) {
    const trimmed = ownPolicy(joinStyles(html));
    if (trimmed !== html) writeFileSync(join(out, file), trimmed);
  }
  const records = writeRecords(out, pages, settings.basePath);
  const vocabulary = vocabularyIn(contentFolder());
  const indexed = await indexSearch(records, vocabulary, join(out, 'pagefind'), '.cache/dictionaries');
  if (workshop !== asked) {
    rmSync(asked, { recursive: true, force: true });
    cpSync(workshop, asked, { recursive: true });
  }
  console.log(
    `${pages.length} pages, ${indexed} in the search index: ${relative(process.cwd(), asked) || '.'}`,
  );
  return true;
}

if (import.meta.main) {
  const isBuilt = await buildSite().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return false;
  });
  // Pagefind leaves its service running; the work is done.
  process.exit(isBuilt ? 0 : 1);
}
