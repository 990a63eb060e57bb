// Makes a fresh clone ready: packages from the lockfile and, with --browser, a Chromium for the tests.
// Plain JavaScript without dependencies, because it runs before there are any, on whatever Node the machine has.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const stamp = join(modules, '.observatori', 'installed');
const isWindows = process.platform === 'win32';

// Commands such as `npm run check -- --format json` own standard output, so progress goes beside it.
function say(text) {
  process.stderr.write(`${text}\n`);
}

function fail(problem, remedy) {
  say(`\n✗ ${problem}\n  → ${remedy}`);
  process.exit(1);
}

function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: root, encoding: 'utf8', shell: isWindows, ...options });
}

/** What the installed packages were made from: the lockfile, and the machine's kind, since some packages are compiled. */
function fingerprint() {
  const lockfile = join(root, 'package-lock.json');
  if (!existsSync(lockfile))
    fail('There is no package-lock.json here.', 'Take a whole copy of the repository: git clone.');
  return createHash('sha256')
    .update(readFileSync(lockfile))
    .update(process.platform)
    .update(process.arch)
    .digest('hex');
}

function installPackages() {
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  if (run('npm', ['--version']).status !== 0)
    fail(
      'npm is not on this machine.',
      'Install Node.js 18 or newer from https://nodejs.org: npm comes with it.',
    );
  say('Installing packages from the lockfile (once; about a minute)…');
  const install = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 2, 'pipe'],
  });
  if (install.status !== 0) {
    say(install.stderr ?? '');
    if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|network/i.test(install.stderr ?? ''))
      fail(
        'The packages could not be fetched.',
        'Check the network, or the proxy (npm config set proxy …), and run this again.',
      );
    if (/EACCES|EPERM/.test(install.stderr ?? ''))
      fail(
        'This folder may not be written to.',
        `Take the repository to a folder of yours, or mend the rights of ${root}.`,
      );
    if (/ENOSPC/.test(install.stderr ?? ''))
      fail('The disk is full.', 'Free about 600 MB and run this again.');
    fail(
      'npm ci failed: its own words are above.',
      'Delete node_modules and run this again; if it fails again, open an issue with these lines.',
    );
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
  say('Packages installed.');
}

/** The browser the tests will use, or undefined: the environment's, Playwright's own, one on PATH. */
function findBrowser() {
  const fromEnvironment = process.env.CHROMIUM_PATH;
  if (fromEnvironment) {
    if (existsSync(fromEnvironment)) return fromEnvironment;
    fail(`CHROMIUM_PATH is ${fromEnvironment}, and there is nothing there.`, 'Correct it, or unset it.');
  }
  const { chromium } = createRequire(join(root, 'package.json'))('@playwright/test');
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']) {
    const found = run(isWindows ? 'where' : 'which', [name]);
    if (found.status === 0) return found.stdout.split(/\r?\n/)[0];
  }
  return undefined;
}

function installBrowser() {
  if (findBrowser()) return;
  say('Installing a Chromium for the tests (once)…');
  const playwright = join(modules, '.bin', isWindows ? 'playwright.cmd' : 'playwright');
  run(playwright, ['install', 'chromium'], { stdio: ['ignore', 2, 2], timeout: 300_000 });
  if (findBrowser()) return;
  if (process.platform === 'linux' && run('which', ['apt-get']).status === 0 && process.getuid?.() === 0) {
    say('Playwright could not fetch its Chromium; trying the system’s…');
    run('apt-get', ['update', '-qq'], { stdio: ['ignore', 2, 2] });
    run('apt-get', ['install', '-y', '-qq', 'chromium'], {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (findBrowser()) return;
  }
  fail(
    'There is no Chromium for the tests, and none could be installed.',
    'Install Chromium or Chrome (apt install chromium, or https://www.google.com/chrome), or set CHROMIUM_PATH to one you have.',
  );
}

installPackages();
if (process.argv.includes('--browser')) installBrowser();
