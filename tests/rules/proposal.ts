import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { ALONE, git, gitWith, repository } from './repository.ts';
import type { Scratch } from './scratch.ts';

const ROOT = join(import.meta.dirname, '../..');

/** What a script of ours says, run in a repository of a test. */
export interface Said {
  stdout: string;
  stderr: string;
  status: number | null;
}

/** A clone of main, as a workflow checks it out, beside a bare remote that a pull request came to. */
export interface Checkout {
  folder: string;
  /** Runs one of our scripts with its content folder, as a step does. */
  run: (script: string, ...args: string[]) => Said;
}

/** Files a proposal adds to the tree of its commit, whatever git itself would say of them. */
export interface OddFile {
  path: string;
  mode: string;
  text: string;
}

/** A tree with one thing added to it, made by hand: git refuses many of these names when asked politely. */
function treeWith(folder: string, tree: string, parts: readonly string[], { mode, text }: OddFile): string {
  const [name = '', ...rest] = parts;
  const entries = tree === '' ? [] : git(folder, 'ls-tree', '-z', tree).split('\0').filter(Boolean);
  const known = entries.find((entry) => entry.endsWith(`\t${name}`));
  const inside = known?.startsWith('040000') === true ? (known.split(/[ \t]/)[2] ?? '') : '';
  const hash =
    rest.length === 0
      ? mode === '160000'
        ? '1'.repeat(40)
        : gitWith(folder, text, 'hash-object', '-w', '--stdin')
      : treeWith(folder, inside, rest, { path: '', mode, text });
  const kept = entries
    .filter((entry) => entry !== known)
    .map((entry) => {
      const [type = '', , id = ''] = entry.slice(0, entry.indexOf('\t')).split(' ');
      return { mode: type.replace(/^0/, ''), id, name: entry.slice(entry.indexOf('\t') + 1) };
    });
  const all = [...kept, { mode: rest.length === 0 ? mode : '40000', id: hash, name }].sort((a, b) =>
    Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)),
  );
  const raw = Buffer.concat(
    all.flatMap((one) => [Buffer.from(`${one.mode} ${one.name}\0`), Buffer.from(one.id, 'hex')]),
  );
  const written = spawnSync(
    'git',
    ['-C', folder, 'hash-object', '-t', 'tree', '-w', '--literally', '--stdin'],
    { input: raw, env: ALONE },
  );
  if (written.status !== 0) throw new Error(written.stderr.toString());
  return written.stdout.toString().trim();
}

/** A pull request against the fixture, or what `standing` makes of it first, merged as GitHub merges it, and a checkout of main that has fetched it. */
export function propose(
  change: (scratch: Scratch) => void,
  odd: readonly OddFile[] = [],
  standing?: (scratch: Scratch) => void,
): Checkout {
  const { scratch, parent, commit } = repository();
  if (standing) {
    standing(scratch);
    commit();
  }
  git(parent, 'switch', '--quiet', '--create', 'proposta');
  change(scratch);
  commit();
  const tree = odd.reduce(
    (known, file) => treeWith(parent, known, file.path.split('/'), file),
    git(parent, 'rev-parse', 'HEAD^{tree}'),
  );
  const merge = git(parent, 'commit-tree', tree, '-p', 'main', '-p', 'HEAD', '-m', 'Merge');
  git(parent, 'update-ref', 'refs/pull/12/merge', merge);
  const room = mkdtempSync(join(tmpdir(), 'digicanvis-'));
  onTestFinished(() => {
    rmSync(room, { recursive: true, force: true });
  });
  const [remote, folder] = [join(room, 'remote.git'), join(room, 'checkout')];
  git(room, 'clone', '--quiet', '--mirror', parent, remote);
  git(room, 'clone', '--quiet', '--depth=1', '--branch=main', `file://${remote}`, folder);
  git(folder, 'fetch', '--quiet', '--no-tags', '--depth=2', 'origin', '+refs/pull/12/merge:refs/proposal');
  const run = (script: string, ...args: string[]) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [join(ROOT, 'scripts', script), ...args], {
      ...{ cwd: folder, encoding: 'utf8', timeout: 80_000, maxBuffer: 64 * 1024 * 1024 },
      env: { ...ALONE, CONTENT_DIR: join(folder, 'content') },
    });
    return { stdout, stderr, status };
  };
  return { folder, run };
}
