import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

// node tests/bench/pull.ts: how long it takes to judge a pull request that brings one sheet, step by step, as content.yml
// and review.yml do it once the packages are installed, until the comment is posted. The pages are built beside that, and
// told of in it later: they come last here, and are not counted. Addresses are left alone: how long they take is the
// network's.

const folder = mkdtempSync(join(tmpdir(), 'observatori-bench-'));
const clone = join(folder, 'clone');
const WHO = ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.cat', '-c', 'commit.gpgsign=false'];

function git(...args: string[]): void {
  execFileSync('git', ['-C', clone, ...WHO, ...args], { stdio: 'ignore' });
}

execFileSync('git', ['clone', '--quiet', '--local', '.', clone]);
symlinkSync(resolve('node_modules'), join(clone, 'node_modules'));
const projects = join(clone, 'content/projectes');
git('checkout', '--quiet', '-B', 'main');
git('checkout', '--quiet', '-b', 'proposal');
cpSync(
  join(projects, 'girona-rpa-fitxes-tecniques-vehicles'),
  join(projects, 'girona-robots-fitxes-tecniques'),
  { recursive: true },
);
git('add', 'content');
git('commit', '--quiet', '--message', 'Add a sheet');
git('checkout', '--quiet', 'main');
git('merge', '--quiet', '--no-ff', '--no-edit', 'proposal');
git('update-ref', 'refs/proposal', 'HEAD');
git('reset', '--quiet', '--hard', 'HEAD^1');

const BASE = 'refs/proposal^1';
const REVIEW = join(folder, 'review.json');
const STEPS = {
  'take the content': ['take', '--', 'refs/proposal'],
  'check what changes': ['check', '--', '--format', 'github', '--changed', BASE],
  'write the report': [
    ...['review', '--', BASE, '--of', 'refs/proposal', '--no-network'],
    ...['--save', REVIEW],
  ],
};

/** How long a command of ours takes, in seconds. */
function timeOf(args: string[]): number {
  const start = performance.now();
  execFileSync('npm', ['run', '--silent', ...args], { cwd: clone, stdio: 'ignore' });
  return (performance.now() - start) / 1000;
}

const times = Object.entries(STEPS).map(([name, args]) => [name, timeOf(args)] as const);
const pages = timeOf(['rendered', '--', REVIEW, join(folder, 'rendered'), join(folder, 'output')]);
rmSync(folder, { recursive: true, force: true });

const all = times.reduce((sum, [, time]) => sum + time, 0);
for (const [name, time] of [...times, ['all', all] as const])
  console.log(
    `${name.padEnd(20)}${time.toFixed(1).padStart(6)} s${(time / all).toFixed(2).padStart(8)} of all`,
  );
console.log(`${'build its pages'.padEnd(20)}${pages.toFixed(1).padStart(6)} s    beside`);
