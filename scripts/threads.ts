import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { querierOf } from '../src/github/graphql.ts';
import { placeOf } from '../src/github/place.ts';
import { settings } from '../src/settings.ts';
import { contentFolder } from './content/folder.ts';
import { keepThreads } from './threads/keep.ts';
import { wantedThreads } from './threads/wanted.ts';

// npm run threads [-- --dry-run]: gives each sheet its thread in the forum. It may be run at any time and as often as one
// likes. The token in GITHUB_TOKEN must be allowed to write discussions.

/** In milliseconds. */
const PAUSE = 2000;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } });
  const { forum } = settings;
  if (!forum) {
    console.log(
      'The forum is not connected: GISCUS_REPO_ID, GISCUS_CATEGORY and GISCUS_CATEGORY_ID are to be set.',
    );
    return;
  }
  if (!settings.siteUrl.startsWith('https:'))
    throw new Error('SITE_URL must be the public address of the site: threads lead to its pages.');
  const { repository, categoryId } = forum;
  const { api, token } = placeOf({ ...process.env, GITHUB_REPOSITORY: repository });
  await keepThreads(wantedThreads(contentFolder(), settings), {
    ...{ query: querierOf({ api, token }), repository, categoryId },
    ...{ isDry: values['dry-run'], rest: () => wait(PAUSE) },
    tell: (line) => {
      console.log(line);
    },
  });
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
