import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';

// The site as a deployment builds it, twice: the real content at the root, and the fixture under a sub-path.

const ROOT = '.cache/site/root';
const SUB = '.cache/site/sub/observatori';

function build(variables: Record<string, string>): void {
  rmSync(resolve(variables['OUT_DIR'] ?? ''), { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...variables },
  });
  if (status !== 0) throw new Error(`The site could not be built:\n${stdout}${stderr}`);
}

export default function setup(): void {
  build({ OUT_DIR: ROOT, SITE_URL: 'https://observatori.example.cat' });
  build({
    OUT_DIR: SUB,
    SITE_URL: 'https://exemple.github.io',
    EDITORS_EMAIL: 'fitxes@vilaclara.cat',
    BASE_PATH: '/observatori',
    CONTENT_DIR: 'tests/content/valid',
  });
}
