import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/settings.ts';

const GISCUS = {
  GISCUS_REPO: 'a/b',
  GISCUS_REPO_ID: 'R_1',
  GISCUS_CATEGORY: 'Fitxes',
  GISCUS_CATEGORY_ID: 'D_1',
};

describe('A deployment that sets nothing', () => {
  it('works on this machine, without forum and without a repository', () => {
    const { siteUrl, basePath, repository, forum, ...folders } = readSettings({});
    expect({ siteUrl, basePath }).toEqual({ siteUrl: 'http://localhost:4321', basePath: '/' });
    expect([repository, forum]).toEqual([undefined, undefined]);
    expect(folders).toEqual({ contentDir: 'content', outDir: 'dist' });
  });

  it('is the same as one that sets everything to nothing', () => {
    const names = [
      'SITE_URL',
      'BASE_PATH',
      'CONTENT_DIR',
      'OUT_DIR',
      'REPOSITORY',
      'EDITORS_EMAIL',
      ...Object.keys(GISCUS),
      'GISCUS_HOST',
    ];
    expect(readSettings(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(readSettings({}));
  });
});

describe('EDITORS_EMAIL', () => {
  it('is the mailbox of the editors', () => {
    expect(readSettings({ EDITORS_EMAIL: 'fitxes@vilaclara.cat' }).editorsEmail).toBe('fitxes@vilaclara.cat');
    expect(readSettings({}).editorsEmail).toBeUndefined();
  });

  it.each(['fitxes', 'a@b', 'a@b.cat?bcc=c@d.cat', 'mailto:a@b.cat', 'a b@c.cat', 'a@b.cat,c@d.cat'])(
    'is no «%s»',
    (EDITORS_EMAIL) => {
      expect(() => readSettings({ EDITORS_EMAIL })).toThrow(/EDITORS_EMAIL is «.*e-mail/);
    },
  );
});

describe('SITE_URL', () => {
  it.each([
    ['https://observatori.example.cat', 'https://observatori.example.cat'],
    ['https://observatori.example.cat/', 'https://observatori.example.cat'],
    ['https://observatori.example.cat:8443', 'https://observatori.example.cat:8443'],
    ['http://localhost:4321', 'http://localhost:4321'],
    ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080'],
  ])('may be %s', (SITE_URL, siteUrl) => {
    expect(readSettings({ SITE_URL }).siteUrl).toBe(siteUrl);
  });

  it.each([
    'observatori.example.cat',
    'http://observatori.example.cat',
    'ftp://a.cat',
    'javascript:alert(1)',
    '/a',
    ' ',
  ])('is not «%s»: the error names it, what it was and what it must be', (SITE_URL) => {
    expect(() => readSettings({ SITE_URL })).toThrow(`SITE_URL is «${SITE_URL}», and must be an`);
  });

  it('does not lose a path without a word: the path is BASE_PATH', () => {
    expect(() => readSettings({ SITE_URL: 'https://example.github.io/observatori' })).toThrow(/BASE_PATH/);
  });
});

describe('BASE_PATH', () => {
  it.each(['observatori', '/observatori', 'observatori/', '/observatori/', '//observatori//'])(
    'written «%s» is /observatori/',
    (BASE_PATH) => {
      expect(readSettings({ BASE_PATH }).basePath).toBe('/observatori/');
    },
  );

  it.each([
    ['', '/'],
    ['/', '/'],
    ['a/b', '/a/b/'],
    ['/~ana/v1.0', '/~ana/v1.0/'],
  ])('written «%s» is %s', (BASE_PATH, basePath) => {
    expect(readSettings({ BASE_PATH }).basePath).toBe(basePath);
  });

  it.each(['a b', '../a', 'a/..', './a', 'https://example.cat/a', '?a', '#a', 'a\\b', '"><script>'])(
    'is not «%s»',
    (BASE_PATH) => {
      expect(() => readSettings({ BASE_PATH })).toThrow(/^BASE_PATH is «/);
    },
  );
});

describe('The forum', () => {
  it('is connected once the four values are set', () => {
    expect(readSettings(GISCUS).forum).toEqual({
      ...{ repository: 'a/b', repositoryId: 'R_1', category: 'Fitxes', categoryId: 'D_1' },
      host: 'https://giscus.app',
    });
  });

  it.each(Object.keys(GISCUS))('is not connected without %s, and nothing breaks', (name) => {
    expect(readSettings({ ...GISCUS, [name]: undefined }).forum).toBeUndefined();
    expect(readSettings({ ...GISCUS, [name]: ' ' }).forum).toBeUndefined();
  });

  it('lives in the repository of the content unless told otherwise', () => {
    const { GISCUS_REPO: own, ...rest } = GISCUS;
    expect(readSettings({ ...rest, REPOSITORY: 'c/d' }).forum?.repository).toBe('c/d');
    expect(readSettings({ ...rest, REPOSITORY: 'c/d', GISCUS_REPO: own }).forum?.repository).toBe('a/b');
  });

  it('may be shown by a server of one’s own, over https', () => {
    const from = (GISCUS_HOST: string) => readSettings({ ...GISCUS, GISCUS_HOST }).forum?.host;
    expect(from('https://giscus.example.cat/')).toBe('https://giscus.example.cat');
    expect(() => from('http://giscus.example.cat')).toThrow(/GISCUS_HOST is «http/);
    expect(() => from("https://a.cat; script-src 'unsafe-inline'")).toThrow(/GISCUS_HOST/);
  });

  it.each(['a', 'a/b/c', 'https://github.com/a/b', 'a/b?c', 'a b/c'])(
    'is in no repository called «%s»',
    (name) => {
      expect(() => readSettings({ ...GISCUS, GISCUS_REPO: name })).toThrow(/GISCUS_REPO is «.*owner\/name/);
      expect(() => readSettings({ REPOSITORY: name })).toThrow(/REPOSITORY is «.*owner\/name/);
    },
  );
});
