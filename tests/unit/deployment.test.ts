import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { unownedBy } from '../../scripts/deployment/owners.ts';
import { GENERATED } from '../../scripts/generate.ts';
import { ROOT } from './source.ts';

const CHOOSER = '.github/ISSUE_TEMPLATE/config.yml';
const OWNERS = '.github/CODEOWNERS';

/** What the script says of a repository with these files, line by line. */
function said(files: Readonly<Record<string, string>>, repository: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'digicanvis-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  cpSync(join(ROOT, '.github'), join(folder, '.github'), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const script = join(ROOT, 'scripts/deployment.ts');
  const env = { ...process.env, REPOSITORY: repository };
  return execFileSync(process.execPath, [script], { cwd: folder, env, encoding: 'utf8' })
    .split('\n')
    .filter(Boolean);
}

describe('What a deployment has not set yet', () => {
  const chooser = GENERATED[CHOOSER]?.('org/repo') ?? '';
  const owners = '*  @org/editors\n';

  it('is told as warnings on the files of this repository, which belongs to nobody', () => {
    const [first, second, ...others] = said({}, 'org/repo');
    expect(first).toMatch(
      /^::warning file=\.github\/ISSUE_TEMPLATE\/config\.yml.*REPOSITORY=org\/repo npm run generate/,
    );
    expect(second).toMatch(/^::warning file=\.github\/CODEOWNERS.*content\/guies, \.github, scripts, src/);
    expect(others).toEqual([]);
  });

  it('is nothing once the forum and the owners are named', () => {
    expect(said({ [CHOOSER]: chooser, [OWNERS]: owners }, 'org/repo')).toEqual([]);
  });

  it('is the forum again where the chooser leads to that of another repository', () => {
    expect(said({ [CHOOSER]: chooser, [OWNERS]: owners }, 'other/repo')).toHaveLength(1);
  });

  it('leaves out the forum where no repository is known', () => {
    expect(said({ [OWNERS]: owners }, '')).toEqual([]);
  });
});

describe('The owners of folders', () => {
  const FOLDERS = ['content/guies', 'src'];

  it.each([
    ['only remarks', '# *  @org/editors\n', FOLDERS],
    ['a placeholder that was left', '*  OWNER\n', FOLDERS],
    ['everything', '* @a', []],
    ['by mail', '* a@example.cat # of the team', []],
    ['one folder and no other', '/src/ @a', ['content/guies']],
    ['a folder around', '/content/ @a\nsrc/** @a', []],
    ['a folder anywhere', 'guies @a', ['src']],
    ['only the files at its top', '/src/* @a\n/content/guies @a', ['src']],
    ['a file of it', '/src/settings.ts @a\n/content/guies/ @a', ['src']],
    ['a rule that the last takes back', '* @a\n/content/', ['content/guies']],
    ['and the guides given again', '* @a\n/content/\n/content/guies/ @a', []],
  ])('%s', (_, rules, unowned) => {
    expect(unownedBy(rules, FOLDERS)).toEqual(unowned);
  });
});
