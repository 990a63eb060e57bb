import { existsSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { chromium, defineConfig } from '@playwright/test';

/** The browser that scripts/setup.mjs found or installed: the environment's, Playwright's own, one on PATH. */
function browserPath(): string | undefined {
  const own = chromium.executablePath();
  if (process.env['CHROMIUM_PATH']) return process.env['CHROMIUM_PATH'];
  if (existsSync(own)) return own;
  for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    } catch {
      continue;
    }
  }
  return undefined;
}

const executablePath = browserPath();

export const SITE = 'http://localhost:4391';
export const GISCUS = 'http://localhost:4392';
export const GITHUB = 'http://localhost:4393';

/** A build whose forum is connected to the GitHub and the giscus the tests play, apart from any other build. */
const forumBuild = {
  SITE_URL: SITE,
  OUT_DIR: '.cache/e2e/site',
  REPOSITORY: 'observatori/projectes',
  EDITORS_EMAIL: 'fitxes@vilaclara.cat',
  GISCUS_REPO_ID: 'R_prova',
  GISCUS_CATEGORY: 'Projectes',
  GISCUS_CATEGORY_ID: 'DIC_prova',
  GISCUS_HOST: GISCUS,
  GITHUB_API_URL: GITHUB,
  GITHUB_TOKEN: 'secret-token',
};

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/e2e/results',
  fullyParallel: true,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json']],
  use: {
    baseURL: SITE,
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'plain', testDir: 'tests/e2e/plain', use: { javaScriptEnabled: false } },
    { name: 'enhanced', testDir: 'tests/e2e/enhanced' },
  ],
  webServer: [
    {
      ...{ command: 'node tests/github/serve.ts', url: GITHUB, timeout: 30_000 },
      env: { SITE_URL: SITE, PORT: new URL(GITHUB).port },
    },
    { command: 'node tests/e2e/site.ts', url: SITE, timeout: 400_000, env: forumBuild },
    { command: 'node tests/e2e/giscus.ts', url: `${GISCUS}/widget`, timeout: 30_000 },
  ],
});
