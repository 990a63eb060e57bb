import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';

// The site as a deployment builds it: the real content at the root, the fixture under a sub-path, and the real content with
// a forum in which people have spoken.

const ROOT = '.cache/site/root';
const SUB = '.cache/site/sub/observatori';
const FORUM = '.cache/site/forum';
const GITHUB_PORT = '4394';

function build(variables: Record<string, string>): void {
  rmSync(resolve(variables['OUT_DIR'] ?? ''), { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...variables },
  });
  if (status !== 0) throw new Error(`The site could not be built:\n${stdout}${stderr}`);
}

export default async function setup(): Promise<void> {
  build({ OUT_DIR: ROOT, SITE_URL: 'https://observatori.example.cat' });
  build({
    OUT_DIR: SUB,
    SITE_URL: 'https://exemple.github.io',
    EDITORS_EMAIL: 'fitxes@vilaclara.cat',
    BASE_PATH: '/observatori',
    CONTENT_DIR: 'tests/content/valid',
  });
  await buildForum();
}

async function buildForum(): Promise<void> {
  const SITE_URL = 'https://observatori.example.cat';
  // What an earlier run has kept is not what is to be read.
  rmSync('.cache/forum/observatori-forum.json', { force: true });
  const github = spawn(process.execPath, ['tests/github/serve.ts'], {
    ...{ stdio: ['ignore', 'pipe', 'inherit'] },
    env: { ...process.env, SITE_URL, PORT: GITHUB_PORT },
  });
  await once(github.stdout, 'data');
  build({
    ...{ OUT_DIR: FORUM, SITE_URL, REPOSITORY: 'observatori/forum', EDITORS_EMAIL: 'fitxes@vilaclara.cat' },
    ...{ GISCUS_REPO_ID: 'R_prova', GISCUS_CATEGORY: 'Projectes', GISCUS_CATEGORY_ID: 'DIC_prova' },
    ...{ GITHUB_API_URL: `http://localhost:${GITHUB_PORT}`, GITHUB_TOKEN: 'secret-token' },
  });
  github.kill();
}
