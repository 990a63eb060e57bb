import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Forum } from '../../src/domain/forum.ts';
import { comment, thread } from '../unit/threads.ts';

const OUT = '.cache/site/trouble';
const KEPT = '.cache/forum/observatori-trouble.json';

const kept: Forum = {
  ...{ version: 1, repository: 'observatori/trouble', categories: [], refused: [] },
  ...{ readAt: '2026-03-04T10:00:00.000Z', wholeAt: '2026-03-04T10:00:00.000Z' },
  threads: [thread({ number: 3, title: 'Encara hi soc', comments: [comment({ body: 'I jo també' })] })],
};

/** What is said while a site is built whose GitHub does not answer. */
function build(): string {
  rmSync(OUT, { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    encoding: 'utf8',
    env: {
      ...{
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        CONTENT_DIR: 'tests/content/valid',
        OUT_DIR: OUT,
      },
      ...{ GISCUS_REPO: 'observatori/trouble', GISCUS_REPO_ID: 'R_1', GISCUS_CATEGORY: 'Projectes' },
      // Nobody listens at the port of discarding.
      ...{ GISCUS_CATEGORY_ID: 'DIC_1', GITHUB_API_URL: 'http://127.0.0.1:9', GITHUB_TOKEN: 'secret-token' },
    },
  });
  expect(status).toBe(0);
  return stdout + stderr;
}

const page = (path: string) => readFileSync(join(OUT, path, 'index.html'), 'utf8');

describe('A site whose GitHub does not answer', () => {
  describe('and that has read the forum before', () => {
    let said = '';
    beforeAll(() => {
      mkdirSync('.cache/forum', { recursive: true });
      writeFileSync(KEPT, JSON.stringify(kept));
      said = build();
    });

    it('is built with the forum as it was, and says so to whoever builds and whoever reads', () => {
      expect(said).toContain('GitHub, asked for');
      expect(said).toContain('2026-03-04');
      expect(said).not.toContain('secret-token');
      expect(page('forum')).toContain('Encara hi soc');
      expect(page('forum')).toContain('4 de març del 2026');
      expect(page('forum/3')).toContain('I jo també');
      for (const path of ['en/forum/3', 'en/forum/setmana', 'en']) {
        expect(page(path), path).toContain('GitHub did not answer');
        expect(page(path), path).toContain('4 March 2026');
      }
    });

    it('keeps what it had', () => {
      expect(JSON.parse(readFileSync(KEPT, 'utf8'))).toEqual(kept);
    });
  });

  it('and that never has is built with a forum that leads to GitHub', () => {
    rmSync(KEPT, { force: true });
    const said = build();
    expect(said).toContain('never read');
    expect(page('forum')).toContain('https://github.com/observatori/trouble/discussions');
    expect(page('forum')).not.toContain('<article class="thread-item"');
    const [sheet = ''] = /(?<=href="\/)projectes\/[a-z-]+(?=\/")/.exec(page('projectes')) ?? [];
    expect(page(sheet)).not.toContain('Ningú no hi ha escrit encara');
    expect(page('forum')).not.toMatch(/>0 fils|Ho podeu llegir tot/);
    for (const path of ['forum/setmana', '']) {
      expect(page(path), path).toContain('https://github.com/observatori/trouble/discussions');
      expect(page(path), path).not.toMatch(/Encara no hi ha cap fil|Encara no s’hi ha dit res/);
    }
  });
});
