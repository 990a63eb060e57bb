import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { BODY, LONE, Scratch, SHEET, SPANISH } from './scratch.ts';

const ROOT = join(import.meta.dirname, '../..');
const FIX = join(ROOT, 'scripts/fix.ts');
const WHO = ['-c', 'user.name=Prova', '-c', 'user.email=prova@example.cat', '-c', 'commit.gpgsign=false'];

/** Nothing of who runs the tests, nor of a repository whose hook may be running them. */
const ALONE = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
  ...{ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', NO_COLOR: '1' },
};

function fix({ folder }: Scratch, args: string[] = [], cwd = ROOT) {
  const env = { ...ALONE, CONTENT_DIR: folder };
  return spawnSync(process.execPath, [FIX, ...args], { cwd, encoding: 'utf8', timeout: 60_000, env });
}

/** The fixture with a slip in three files. */
const withSlips = () =>
  new Scratch()
    .edit(SHEET, 'phase: implantat', 'phase: "implantat"')
    .edit(LONE, 'phase: pilot', 'phase: PILOT')
    .edit(BODY, 'country: ES', "country: 'ES'");

const SLIPPED = [SHEET, LONE, BODY];
const isRight = (scratch: Scratch) =>
  SLIPPED.filter((file) => scratch.read(file) === new Scratch().read(file));

describe('npm run fix', () => {
  it('mends every file, says what it did in each, and has nothing left to do', () => {
    const scratch = withSlips();
    const first = fix(scratch);
    expect(first.stdout).toBe(
      [
        `content/${BODY}: 1 text amb cometes de més o de menys`,
        `content/${LONE}: 1 valor mal escrit`,
        `content/${SHEET}: 1 text amb cometes de més o de menys`,
        '3 fitxers arreglats.\n',
      ].join('\n'),
    );
    expect([first.stderr, first.status]).toEqual(['', 0]);
    expect(isRight(scratch)).toEqual([SHEET, LONE, BODY]);
    const again = fix(scratch);
    expect([again.stdout, again.status]).toEqual(['No hi havia res per arreglar.\n', 0]);
  });

  it('speaks Spanish and English', () => {
    expect(fix(withSlips(), ['--lang', 'es']).stdout).toMatch(
      /1 texto con comillas[^]*3 archivos arreglados\./,
    );
    expect(fix(withSlips(), ['--lang', 'en']).stdout).toMatch(/1 value written wrong[^]*3 files mended\./);
  });

  it.each([
    ['a slug', 'vilaclara-cita-previa', SHEET],
    ['a folder', 'content/projectes/vilaclara-cita-previa/', SHEET],
    ['a file', `content/${SHEET}`, SHEET],
    ['the id of a local body', 'ajuntament-de-vilaclara', BODY],
    ['a file from here', `./${LONE}`, LONE],
  ])('with %s mends only that', (_, name, file) => {
    const scratch = withSlips();
    expect(fix(scratch, [name]).status).toBe(0);
    expect(isRight(scratch)).toEqual([file]);
  });

  it('takes several names, and a path from where it runs', () => {
    const scratch = withSlips();
    expect(fix(scratch, ['la-riba-expedient-unic', 'ca.md'], dirname(scratch.path(SHEET))).status).toBe(0);
    expect(isRight(scratch)).toEqual([SHEET, LONE]);
  });

  it('--dry-run says the same, changes nothing, and ends with 1', () => {
    const scratch = withSlips();
    const { stdout, status } = fix(scratch, ['--dry-run']);
    expect(stdout).toMatch(/ca\.md: 1 valor mal escrit\n[^]*3 fitxers per arreglar\.\n$/);
    expect(status).toBe(1);
    expect(isRight(scratch)).toEqual([]);
    const none = fix(new Scratch(), ['--dry-run']);
    expect([none.stdout, none.status]).toEqual(['No hi ha res per arreglar.\n', 0]);
  });

  it('--changed mends only what differs from a ref', () => {
    const scratch = withSlips();
    const git = (...args: string[]) => {
      const { status, stderr } = spawnSync('git', ['-C', dirname(scratch.folder), ...WHO, ...args], {
        ...{ encoding: 'utf8', env: ALONE },
      });
      if (status !== 0) throw new Error(stderr);
    };
    git('init', '--quiet');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Contingut');
    scratch.edit(LONE, 'phase: PILOT', 'phase: "PILOT"');
    expect(fix(scratch, ['--changed', 'HEAD']).stdout).toMatch(/^content\/.*riba.*\n1 fitxer arreglat\.\n$/);
    expect(isRight(scratch)).toEqual([LONE]);
    const { stderr, status } = fix(scratch, ['--changed', 'cap-branca']);
    expect(stderr).toMatch(/No podem comparar amb «cap-branca»/);
    expect(status).toBe(2);
  });

  it.each([[['--dry']], [['--lang', 'fr']], [['--changed']], [['-h']]])(
    'refuses %j, and says how it is written',
    (args) => {
      const scratch = withSlips();
      const { stdout, stderr, status } = fix(scratch, args);
      expect([stdout, status]).toEqual(['', 2]);
      expect(stderr).toMatch(/npm run fix -- \[<slug\|file>…\]/);
      expect(isRight(scratch)).toEqual([]);
    },
  );

  it.each(['vilaclara-cita-prèvia', 'noms', '/etc/passwd', '..', '', 'content/../../x'])(
    'refuses the name «%s», which no file has, and touches nothing',
    (name) => {
      const scratch = withSlips();
      const { stderr, status } = fix(scratch, ['vilaclara-cita-previa', name]);
      expect(stderr).toMatch(/No hi ha cap fitxer ni cap fitxa que es digui/);
      expect(status).toBe(2);
      expect(isRight(scratch)).toEqual([]);
    },
  );

  it('suggests the slug that was meant', () => {
    expect(fix(new Scratch(), ['vilaclara-cita-prebia']).stderr).toMatch(
      /Volíeu dir «vilaclara-cita-previa»\?/,
    );
  });

  it('answers to a folder that is not there', () => {
    const scratch = new Scratch();
    rmSync(scratch.folder, { recursive: true });
    const { stdout, stderr } = fix(scratch);
    expect([stdout, stderr]).toEqual(['No hi havia res per arreglar.\n', '']);
  });
});

describe('A file that cannot be read', () => {
  it.each([
    ['YAML that is not closed', (text: string) => text.replace('title: ', 'title: "'), /ca\.md:2 .*YAML/],
    [
      'a field written twice',
      (text: string) => text.replace('title:', 'title: Una\ntitle:'),
      /ca\.md:3 .*dues vegades/,
    ],
    ['an anchor', (text: string) => text.replace('title: ', 'title: &t '), /ca\.md:2 .*àncores/],
    ['tabs that hide another fault', (text: string) => text.replace('  - ', '\t- "'), /YAML/],
    ['no header', () => "Hola, l'any.  ", /ca\.md:1 .*capçalera/],
    ['bytes that are no text', () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10]), /UTF-8/],
    ['one megabyte', (text: string) => text + "l'any ".repeat(180_000), /ca\.md:1 .*bytes/],
    ['nothing', () => '', /buit/],
  ])('for %s stays as it is, and is told in the words of the checker', (_, write, told) => {
    const scratch = new Scratch().edit(BODY, 'country: ES', "country: 'ES'");
    scratch.write(LONE, write(scratch.read(LONE)));
    const before = scratch.read(LONE);
    const { stdout, stderr, status } = fix(scratch);
    expect(stderr).toMatch(/Hi ha un fitxer que no podem llegir/);
    expect(stderr).toMatch(told);
    expect(stderr).not.toMatch(/ {4}at /);
    expect(stdout).toMatch(/1 fitxer arreglat\.\n$/);
    expect(status).toBe(1);
    expect(scratch.read(LONE)).toBe(before);
  });
});

describe('Nothing is written', () => {
  it('through a link, to a file or to a folder', () => {
    const outside = mkdtempSync(join(tmpdir(), 'digicanvis-'));
    onTestFinished(() => {
      rmSync(outside, { recursive: true, force: true });
    });
    const other = withSlips();
    const scratch = new Scratch().remove(SPANISH).remove('projectes/la-riba-expedient-unic');
    symlinkSync(other.path(SHEET), scratch.path(SPANISH));
    symlinkSync(dirname(other.path(LONE)), dirname(scratch.path(LONE)));
    const before = [other.read(SHEET), other.read(LONE)];
    expect(fix(scratch).status).toBe(1);
    expect([other.read(SHEET), other.read(LONE)]).toEqual(before);
  });

  it('to a file closed to writing, which is told', () => {
    const scratch = withSlips();
    chmodSync(scratch.path(LONE), 0o444);
    const { stdout, stderr, status } = fix(scratch);
    expect(stderr).toBe(
      `No hem pogut desar content/${LONE}: comproveu-ne els permisos. L’hem deixat com era.\n`,
    );
    expect(stdout).toMatch(/2 fitxers arreglats\.\n$/);
    expect(status).toBe(1);
    expect(isRight(scratch)).toEqual([SHEET, BODY]);
  });

  it('beside the file: its folder holds what it held, and its permissions are its own', () => {
    const scratch = withSlips();
    chmodSync(scratch.path(SHEET), 0o640);
    fix(scratch);
    expect(readdirSync(dirname(scratch.path(SHEET)))).toEqual(
      readdirSync(dirname(new Scratch().path(SHEET))),
    );
    expect(statSync(scratch.path(SHEET)).mode & 0o777).toBe(0o640);
  });
});
