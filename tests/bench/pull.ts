import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

// node tests/bench/pull.ts: how long it takes to judge a pull request that brings one sheet, step by step, as content.yml
// and review.yml do it once the packages are installed. Addresses are left alone: how long they take is the network's.

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
const STEPS = {
  'take the content': ['take', '--', 'refs/proposal'],
  'check what changes': ['check', '--', '--format', 'github', '--changed', BASE],
  'write the report': [
    ...['review', '--', BASE, '--of', 'refs/proposal', '--no-network'],
    ...['--save', join(folder, 'review.json')],
  ],
};

const times = Object.entries(STEPS).map(([name, args]) => {
  const start = performance.now();
  execFileSync('npm', ['run', '--silent', ...args], { cwd: clone, stdio: 'ignore' });
  return [name, (performance.now() - start) / 1000] as const;
});
rmSync(folder, { recursive: true, force: true });

const all = times.reduce((sum, [, time]) => sum + time, 0);
for (const [name, time] of [...times, ['all', all] as const])
  console.log(
    `${name.padEnd(20)}${time.toFixed(1).padStart(6)} s${(time / all).toFixed(2).padStart(8)} of all`,
  );
