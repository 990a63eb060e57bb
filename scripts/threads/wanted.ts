import { valueAt } from '../../src/domain/fault.ts';
import { githubTitle } from '../../src/domain/github-title.ts';
import { paths } from '../../src/domain/links.ts';
import { slugsBefore } from '../../src/domain/redirects.ts';
import { marksOf, type Site } from '../../src/domain/thread.ts';
import { sha1 } from '../../src/github/sha1.ts';
import { openingWords as words } from '../../src/i18n/opening.ts';
import { redirectsIn } from '../content/redirects.ts';
import { sheetFiles } from '../content/sheets.ts';
import { prose } from '../report/markdown.ts';
import type { Wanted } from './desk.ts';

/** The sheets of a content folder that are to have a thread, in order, each with the slugs it had before. */
export function wantedThreads(folder: string, { siteUrl, basePath }: Site): Wanted[] {
  const redirects = redirectsIn(folder);
  return sheetFiles(folder)
    .filter(({ isCatalan }) => isCatalan)
    .flatMap(({ slug, data }) => {
      const title = valueAt(data, ['title']);
      if (typeof title !== 'string') return [];
      const address = siteUrl + basePath.replace(/\/$/, '') + paths.sheet(slug);
      const body = [
        words.lead(`[${prose(title)}](${address})`),
        ...[words.ask, words.here, marksOf(slug, sha1).join('\n')],
      ].join('\n\n');
      return [{ slug, before: slugsBefore(redirects, slug), title: githubTitle(title), body }];
    });
}
