import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { isNamedIn } from '../../scripts/deployment/origins.ts';
import { unownedBy } from '../../scripts/deployment/owners.ts';
import { GENERATED } from '../../scripts/generate.ts';
import { ROOT } from './source.ts';

const CHOOSER = '.github/ISSUE_TEMPLATE/config.yml';
const OWNERS = '.github/CODEOWNERS';

/** What the script says of a repository with these files and variables, line by line. */
function said(
  files: Readonly<Record<string, string>>,
  repository: string,
  variables: Readonly<Record<string, string>> = {},
): string[] {
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
  const env = { ...process.env, REPOSITORY: repository, ...variables };
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

describe('The forum of a deployment', () => {
  const files = { [CHOOSER]: GENERATED[CHOOSER]?.('org/repo') ?? '', [OWNERS]: '*  @org/editors\n' };
  const SITE = { SITE_URL: 'https://observatori.example.cat' };
  const IDS = { GISCUS_REPO_ID: 'R_1', GISCUS_CATEGORY: 'Projectes', GISCUS_CATEGORY_ID: 'DIC_1' };
  const giscus = (config: object) => ({ ...files, 'giscus.json': JSON.stringify(config) });

  it.each([
    [{ GISCUS_REPO_ID: 'R_1' }, /GISCUS_CATEGORY, GISCUS_CATEGORY_ID are not set/],
    [{ ...IDS, GISCUS_CATEGORY_ID: ' ' }, /: GISCUS_CATEGORY_ID is not set/],
    [
      { GISCUS_HOST: 'https://giscus.example.cat' },
      /GISCUS_REPO_ID, GISCUS_CATEGORY, GISCUS_CATEGORY_ID are/,
    ],
  ])('that is half connected by %j is told, with what is missing', (variables, says) => {
    expect(said(files, 'org/repo', { ...SITE, ...variables })).toEqual([expect.stringMatching(says)]);
  });

  it('is told where giscus would not show it to readers of the site, by the file that says so', () => {
    const variables = { ...SITE, ...IDS };
    const own = JSON.parse(readFileSync(join(ROOT, 'giscus.json'), 'utf8')) as object;
    const warned = [
      expect.stringMatching(/^::warning file=giscus\.json,.*https:\/\/observatori\.example\.cat/),
    ];
    expect(said(giscus(own), 'org/repo', variables)).toEqual(warned);
    expect(said(giscus({ ...own, origins: [SITE.SITE_URL] }), 'org/repo', variables)).toEqual([]);
  });

  it('that lives in another repository is held to the file of that one', () => {
    const variables = { ...SITE, ...IDS, GISCUS_REPO: 'org/forum' };
    expect(said(giscus({ origins: ['https://altra.cat'] }), 'org/repo', variables)).toEqual([]);
  });

  it.each([
    ['all, where none is named', '{}', true],
    ['all, where there is no file', '', true],
    ['one that is named', '{"origins":["https://a.cat"]}', true],
    ['one among others', '{"origins":["https://b.cat","https://a.cat"]}', true],
    ['one that an expression finds', '{"originsRegex":["https://a\\\\.cat"]}', true],
    ['not one that is named with a path', '{"origins":["https://a.cat/"]}', false],
    [
      'not one of another host',
      '{"origins":["https://b.cat"],"originsRegex":["http://localhost:[0-9]+"]}',
      false,
    ],
    ['none by an expression that is none', '{"originsRegex":["["]}', false],
    ['none by what is no JSON', '{"origins":', false],
    ['none by a list that is none', '{"origins":"https://a.cat"}', false],
  ])('is shown on pages of %s', (_, text, isShown) => {
    expect(isNamedIn(text, 'https://a.cat')).toBe(isShown);
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
