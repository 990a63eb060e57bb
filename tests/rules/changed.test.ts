import { spawnSync } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { changedFiles } from '../../scripts/content/changed.ts';
import type { Finding } from '../../scripts/content/check.ts';
import { ALONE, git, repository } from './repository.ts';
import { BODY, LONE, Scratch, SHEET, SPANISH } from './scratch.ts';

const GERMAN = 'projectes/lindental-app-avisos/ca.md';

const CHECK = join(import.meta.dirname, '../../scripts/check.ts');
const since = (scratch: Scratch, ref = 'HEAD') => [...changedFiles(scratch.folder, ref)].sort();
const inContent = (...files: string[]) => files.map((file) => `content/${file}`).sort();

function check(folder: string, ...args: string[]) {
  const env = { ...ALONE, CONTENT_DIR: folder };
  return spawnSync(process.execPath, [CHECK, ...args], { encoding: 'utf8', timeout: 60_000, env });
}

describe('What changed since a ref', () => {
  it('is nothing at first', () => {
    expect(since(repository().scratch)).toEqual([]);
  });

  it('is what was edited, added and taken away, committed or not', () => {
    const { scratch, parent, commit } = repository();
    scratch.edit(SHEET, 'phase: implantat', 'phase: pilot');
    commit();
    scratch
      .edit(SPANISH, 'Vecinos y vecinas', 'Vecindario')
      .write('projectes/nou·s/ca.md', 'Hola.\n')
      .remove(LONE);
    git(parent, 'add', `content/${SPANISH}`);
    expect(since(scratch)).toEqual(inContent(SPANISH, 'projectes/nou·s/ca.md', LONE));
    expect(since(scratch, 'HEAD~1')).toEqual(inContent(SHEET, SPANISH, 'projectes/nou·s/ca.md', LONE));
  });

  it('is the new name of a file that was renamed, whether git knows it yet or not', () => {
    const { scratch, parent } = repository();
    renameSync(scratch.path(BODY), scratch.path('administracions/vilaclara.yaml'));
    expect(since(scratch)).toContain('content/administracions/vilaclara.yaml');
    git(parent, 'add', '--all');
    expect(since(scratch)).toContain('content/administracions/vilaclara.yaml');
  });

  it('is not what git ignores, nor what stands beside the content', () => {
    const { scratch } = repository();
    scratch.write('../.gitignore', '*.bak\n').write('../altre/ca.md', 'x').write(`${SHEET}.bak`, 'x');
    expect(since(scratch)).toEqual([]);
  });

  it('is told from the parent of a folder that hangs deep in its repository', () => {
    const { scratch, parent } = repository();
    scratch.write('../dins/content/projectes/a/ca.md', 'Hola.\n');
    expect([...changedFiles(join(parent, 'dins/content'), 'HEAD')]).toEqual(['content/projectes/a/ca.md']);
  });
});

describe('npm run check -- --changed', () => {
  it('tells only of files that changed, and ends by them', () => {
    const { scratch, commit } = repository();
    scratch.edit(SHEET, 'phase: implantat', 'phase: res');
    commit();
    expect(JSON.parse(check(scratch.folder, '--changed', 'HEAD', '--format', 'json').stdout)).toEqual([]);
    scratch.edit(SPANISH, /problem: .*\n/, '');
    const { stdout, status } = check(scratch.folder, '--changed', 'HEAD', '--format', 'json');
    expect((JSON.parse(stdout) as Finding[]).map(({ file }) => file)).toEqual([`content/${SPANISH}`]);
    expect(status).toBe(0);
    const before = check(scratch.folder, '--changed=HEAD~1', '--format', 'github');
    expect(before.stdout.trim().split('\n')).toEqual([
      expect.stringMatching(/^::error file=\S+ca\.md,/),
      expect.stringMatching(/^::warning file=\S+es\.md,/),
    ]);
    expect(before.status).toBe(1);
  });

  it.each(['no-hi-es', '', '-x', '--help', '--output=pres', 'HEAD:content', 'HEAD..HEAD', 'a\nb'])(
    'refuses the ref %j with a sentence, and ends with 2',
    (ref) => {
      const { scratch } = repository();
      const { stdout, stderr, status } = check(scratch.folder, `--changed=${ref}`, '--format', 'json');
      expect([stdout, status]).toEqual(['', 2]);
      expect(stderr).toContain(`No podem comparar amb «${ref}»`);
      expect(stderr).not.toMatch(/ {4}at |node:internal/);
      expect(() => changedFiles(scratch.folder, ref)).toThrow();
    },
  );

  it('refuses a folder that is in no repository, or nowhere, in the language asked for', () => {
    const bare = mkdtempSync(join(tmpdir(), 'digicanvis-'));
    onTestFinished(() => {
      rmSync(bare, { recursive: true });
    });
    for (const folder of [new Scratch().folder, bare, join(bare, 'enlloc')]) {
      const { stdout, stderr, status } = check(folder, '--changed', 'HEAD', '--lang', 'en');
      expect([stdout, status]).toEqual(['', 2]);
      expect(stderr).toMatch(/^We cannot compare with “HEAD”.*git repository/);
      expect(stderr).not.toMatch(/ {4}at |node:internal/);
    }
  });

  it('without a ref is refused as any option that lacks its value', () => {
    const { stdout, stderr, status } = check(new Scratch().folder, '--changed');
    expect([stdout, status]).toEqual(['', 2]);
    expect(stderr).toMatch(/--changed <ref>/);
  });
});

describe('npm run check -- --since', () => {
  it('tells of files that changed, and of nothing else that was wrong before, and ends by them', () => {
    const { scratch, commit } = repository();
    scratch.edit(SHEET, 'phase: implantat', 'phase: res').write('projectes/x.md', 'Hola.');
    commit();
    expect(JSON.parse(check(scratch.folder, '--since', 'HEAD', '--format', 'json').stdout)).toEqual([]);
    scratch.edit(LONE, /summary: .*/, 'summary: TODO').edit(GERMAN, 'since: 2023', 'since: 2022');
    const { stdout, status } = check(scratch.folder, '--since', 'HEAD', '--format', 'json');
    expect(new Set((JSON.parse(stdout) as Finding[]).map(({ file }) => file))).toEqual(
      new Set([`content/${LONE}`]),
    );
    expect(status).toBe(1);
    const before = check(scratch.folder, '--since=HEAD~1', '--format', 'github');
    expect(before.stdout).toMatch(/^::error file=content\/projectes\/vilaclara-cita-previa\/ca\.md,/m);
    expect(before.status).toBe(1);
  });

  it('is asked for by itself', () => {
    const { scratch } = repository();
    const { status, stderr } = check(scratch.folder, '--since=HEAD', '--changed=HEAD');
    expect(status).toBe(2);
    expect(stderr).toContain('--changed <ref> | --since <ref>');
  });
});
