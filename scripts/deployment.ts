import { existsSync, readFileSync } from 'node:fs';
import { missingForForum, settings } from '../src/settings.ts';
import { isNamedIn } from './deployment/origins.ts';
import { unownedBy } from './deployment/owners.ts';
import { GENERATED } from './generate.ts';

// npm run deployment: warns, as annotations of a workflow, of what a deployment on GitHub has not set in its files yet.

const CHOOSER = '.github/ISSUE_TEMPLATE/config.yml';
const OWNERS = '.github/CODEOWNERS';
const GISCUS = 'giscus.json';
const README = 'README.md';

/** What runs with the rights of the repository, guides among it: they are MDX, which a build runs. */
const GUARDED = ['content/guies', '.github', 'scripts', 'src'] as const;

/** The text of a file; empty where there is none. */
function textOf(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function warn(file: string, message: string): void {
  console.log(`::warning file=${file},line=1::${message}`);
}

const { repository, forum, siteUrl } = settings;
if (repository !== undefined && readFileSync(CHOOSER, 'utf8') !== GENERATED[CHOOSER]?.(repository))
  warn(
    CHOOSER,
    `Who opens an issue is not led to the forum of ${repository}. Run «REPOSITORY=${repository} npm run generate», and commit what it changes.`,
  );
const missing = missingForForum(process.env);
if (missing.length > 0)
  warn(
    README,
    `The forum is half connected, and no page has it: ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} not set. «Connecting the forum» tells where they are found.`,
  );
// Of a forum in another repository, the file there counts.
if (forum && forum.repository === repository && !isNamedIn(textOf(GISCUS), siteUrl))
  warn(
    GISCUS,
    `giscus shows nothing to readers of ${siteUrl}: add it to «origins» in ${GISCUS}, so that they can write without leaving the page.`,
  );
const unowned = unownedBy(readFileSync(OWNERS, 'utf8'), GUARDED);
if (unowned.length > 0)
  warn(
    OWNERS,
    `Nobody has to approve changes of ${unowned.join(', ')}, which run with the rights of the repository. Name a user or a team in ${OWNERS}, as it tells.`,
  );
