import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commitOf, git, gitGiven } from '../content/git.ts';

/** Who commits for a workflow. The number is that of GitHub's own account. */
const [NAME, EMAIL] = ['github-actions[bot]', '41898282+github-actions[bot]@users.noreply.github.com'];
const IDENTITY = {
  ...{ GIT_AUTHOR_NAME: NAME, GIT_AUTHOR_EMAIL: EMAIL },
  ...{ GIT_COMMITTER_NAME: NAME, GIT_COMMITTER_EMAIL: EMAIL },
};

/** The branch that the sheet of an issue stands on. */
export function branchOf(issue: number): string {
  return `fitxa-issue-${issue}`;
}

/**
 * What lets git write to GitHub, in its environment alone: no argument, address or file holds the token. The server is
 * GitHub, or that of an enterprise.
 */
export function accessOf(token: string, server: string): Record<string, string> {
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  return {
    ...{ GIT_TERMINAL_PROMPT: '0', GIT_CONFIG_COUNT: '1' },
    GIT_CONFIG_KEY_0: `http.${server.replace(/\/+$/, '')}/.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`,
  };
}

/**
 * A commit of one parent with some files more, by path from the root, or other. It is made beside the folder's files,
 * which stay as they are: no link among them can lead a write elsewhere.
 */
export function commitFiles(
  repository: string,
  parent: string,
  files: ReadonlyMap<string, string>,
  message: string,
): string {
  const scratch = mkdtempSync(join(tmpdir(), 'observatori-index-'));
  const env = { ...IDENTITY, GIT_INDEX_FILE: join(scratch, 'index') };
  try {
    gitGiven(repository, { env }, 'read-tree', parent);
    for (const [path, input] of files) {
      const hash = gitGiven(repository, { input }, 'hash-object', '-w', '--stdin');
      gitGiven(repository, { env }, 'update-index', '--add', '--cacheinfo', `100644,${hash},${path}`);
    }
    const tree = gitGiven(repository, { env }, 'write-tree');
    return gitGiven(repository, { env, input: message }, 'commit-tree', tree, '-p', parent);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** The commit that a branch of the remote ends in, fetched; undefined where there is no such branch. */
export function remoteTip(
  repository: string,
  branch: string,
  env: Readonly<Record<string, string>>,
): string | undefined {
  const ref = `refs/heads/${branch}`;
  const known = gitGiven(repository, { env }, 'ls-remote', 'origin', ref).split('\n');
  if (!known.some((line) => line.endsWith(`\t${ref}`))) return undefined;
  const isShallow = git(repository, 'rev-parse', '--is-shallow-repository').trim() === 'true';
  const depth = isShallow ? ['--depth=1'] : [];
  gitGiven(repository, { env }, 'fetch', '--quiet', '--no-tags', ...depth, 'origin', ref);
  return commitOf(repository, 'FETCH_HEAD');
}

/** Whether a commit is one of ours: what editors commit, amend or rebase bears their name, or that of GitHub's page. */
export function isOurs(repository: string, commit: string): boolean {
  return (
    git(repository, 'log', '-1', '--format=%an <%ae> %cn <%ce>', commit).trim() ===
    `${NAME} <${EMAIL}> ${NAME} <${EMAIL}>`
  );
}

/** Whether two commits hold the same files. */
export function isSameTree(repository: string, a: string, b: string): boolean {
  return git(repository, 'rev-parse', `${a}^{tree}`) === git(repository, 'rev-parse', `${b}^{tree}`);
}

/** Puts a branch of the remote at a commit, if it still ends where it was seen to; undefined for one that was not there. */
export function pushBranch(
  repository: string,
  branch: string,
  commit: string,
  seen: string | undefined,
  env: Readonly<Record<string, string>>,
): void {
  const ref = `refs/heads/${branch}`;
  const lease = `--force-with-lease=${ref}:${seen ?? ''}`;
  gitGiven(repository, { env }, 'push', '--quiet', '--no-verify', lease, 'origin', `${commit}:${ref}`);
}
