import { readFileSync } from 'node:fs';
import { settings } from '../src/settings.ts';
import { unownedBy } from './deployment/owners.ts';
import { GENERATED } from './generate.ts';

// npm run deployment: warns, as annotations of a workflow, of what a deployment on GitHub has not set in its files yet.

const CHOOSER = '.github/ISSUE_TEMPLATE/config.yml';
const OWNERS = '.github/CODEOWNERS';

/** What runs with the rights of the repository, guides among it: they are MDX, which a build runs. */
const GUARDED = ['content/guies', '.github', 'scripts', 'src'] as const;

function warn(file: string, message: string): void {
  console.log(`::warning file=${file},line=1::${message}`);
}

const { repository } = settings;
if (repository !== undefined && readFileSync(CHOOSER, 'utf8') !== GENERATED[CHOOSER]?.(repository))
  warn(
    CHOOSER,
    `Who opens an issue is not led to the forum of ${repository}. Run «REPOSITORY=${repository} npm run generate», and commit what it changes.`,
  );
const unowned = unownedBy(readFileSync(OWNERS, 'utf8'), GUARDED);
if (unowned.length > 0)
  warn(
    OWNERS,
    `Nobody has to approve changes of ${unowned.join(', ')}, which run with the rights of the repository. Name a user or a team in ${OWNERS}, as it tells.`,
  );
