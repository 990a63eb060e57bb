import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../scripts/content/check.ts';
import { Scratch, SHEET, SPANISH } from './scratch.ts';

const CHECK = join(import.meta.dirname, '../../scripts/check.ts');

function check(args: string[], contentDir: string | undefined, cwd = join(import.meta.dirname, '../..')) {
  const env: NodeJS.ProcessEnv = { ...process.env, NO_COLOR: '1' };
  delete env['CONTENT_DIR'];
  return spawnSync(process.execPath, [CHECK, ...args], {
    ...{ cwd, encoding: 'utf8', timeout: 60_000 },
    env: contentDir === undefined ? env : { ...env, CONTENT_DIR: contentDir },
  });
}

const json = (folder: string) => check(['--format', 'json'], folder);

describe('npm run check -- --format json', () => {
  it('prints an empty array and ends with 0 where all is well', () => {
    const { stdout, status } = json(new Scratch().folder);
    expect(JSON.parse(stdout)).toEqual([]);
    expect(status).toBe(0);
  });

  it('prints exactly one array of findings and ends with 1 where something is an error', () => {
    const { stdout, stderr, status } = json(
      new Scratch().edit(SHEET, 'phase: implantat', 'phase: res').folder,
    );
    const findings = JSON.parse(stdout) as Finding[];
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      file: `content/${SHEET}`,
      severity: 'error',
      level: 5,
      field: 'phase',
    });
    expect(stderr).toBe('');
    expect(status).toBe(1);
  });

  it('ends with 0 where there is nothing worse than a warning', () => {
    const { stdout, status } = json(new Scratch().edit(SPANISH, /problem: .*\n/, '').folder);
    expect((JSON.parse(stdout) as Finding[]).map(({ severity }) => severity)).toEqual(['warning']);
    expect(status).toBe(0);
  });

  it('answers in the same way to a folder that does not exist', () => {
    const { stdout, status } = json('/no/existeix/enlloc');
    expect(JSON.parse(stdout)).toMatchObject([
      { severity: 'error', message: expect.stringMatching(/cap fitxa/) as string },
    ]);
    expect(status).toBe(1);
  });

  it('answers in the same way to a file where a folder is due', () => {
    const { stdout, stderr, status } = json(new Scratch().path(SHEET));
    expect(stderr).not.toMatch(/ {4}at /);
    expect(JSON.parse(stdout)).toMatchObject([{ severity: 'error' }]);
    expect(status).toBe(1);
  });
});

describe('npm run check', () => {
  it('tells people what is wrong, file by file, and counts', () => {
    const scratch = new Scratch()
      .edit(SHEET, 'phase: implantat', 'phase: res')
      .edit(SPANISH, /problem: .*\n/, '');
    const { stdout, status } = check([], scratch.folder);
    expect(stdout).toMatch(
      /content\/projectes\/vilaclara-cita-previa\/ca\.md\n +\d+:1 +error +nivell 5, phase: /,
    );
    expect(stdout).toMatch(/es\.md\n +\d+:1 +avís +nivell 3, problem: /);
    expect(stdout).toMatch(/1 errors?, 1 avís/);
    expect(status).toBe(1);
  });

  it.each([[['--formt', 'json']], [['--format', 'xml']], [['--format']], [['content']], [['-h']]])(
    'refuses %j with a sentence that says how to write it',
    (args) => {
      const { stdout, stderr, status } = check(args, new Scratch().folder);
      expect(stdout).toBe('');
      expect(stderr).toMatch(/npm run check -- \[--format text\|json\|github\]/);
      expect(stderr).not.toMatch(/ {4}at |node:internal/);
      expect(status).not.toBe(0);
    },
  );

  it('takes an empty CONTENT_DIR for one that is not set', () => {
    const scratch = new Scratch();
    const { stdout, status } = check(['--format', 'json'], '', dirname(scratch.folder));
    expect(JSON.parse(stdout)).toEqual([]);
    expect(status).toBe(0);
  });

  it('reads a folder by a path from here, with or without a last slash', () => {
    const scratch = new Scratch().edit(SHEET, 'phase: implantat', 'phase: res');
    const { stdout } = check(['--format', 'json'], 'content/', dirname(scratch.folder));
    expect((JSON.parse(stdout) as Finding[])[0]?.file).toBe(`content/${SHEET}`);
  });

  it('says that the content is gone when it is', () => {
    const scratch = new Scratch();
    rmSync(scratch.folder, { recursive: true });
    expect(check([], scratch.folder).stdout).toMatch(/CONTENT_DIR/);
  });
});
