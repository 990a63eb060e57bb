import { describe, expect, it } from 'vitest';
import { codeOf, pathsOf, sourceFiles } from './source.ts';

const files = sourceFiles();
const paths = pathsOf('{src,scripts,tests}/**/*.{ts,mjs,astro,css}');

// Every word of the interface, or of the checker, in one language: tables, which only grow longer.
const TABLES = /^src\/i18n\/(faults\.)?(ca|es|en)\.ts$/;

describe('A file', () => {
  it('can be read in one sitting: none is longer than 250 lines', () => {
    const long = files
      .filter(({ path }) => !TABLES.test(path))
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > 250);
    expect(long.map(({ path, lines }) => `${path} has ${lines} lines`)).toEqual([]);
  });

  it('says what it is: no drawer where anything fits', () => {
    const drawers = /(^|\/)(utils?|libs?|helpers?|common|types|misc|shared)(\/|\.|$)/i;
    expect(paths.filter((path) => drawers.test(path))).toEqual([]);
  });

  it('of a component is PascalCase, and any other is kebab-case', () => {
    const name = (path: string) => (path.split('/').at(-1) ?? '').replace(/\.\w+$/, '');
    const wrong = paths.filter((path) => {
      if (path.startsWith('src/pages/'))
        return !/^(\[(\.\.\.)?[a-z]+\]|[a-z0-9]+(-[a-z0-9]+)*)(\.(txt|json|md|xml|svg))?$/.test(name(path));
      return path.endsWith('.astro')
        ? !/^[A-Z][a-z0-9]+([A-Z][a-z0-9]+)*$/.test(name(path))
        : !/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(name(path));
    });
    expect(wrong).toEqual([]);
  });

  it('is no barrel: none only hands on what others export', () => {
    const barrels = files.filter((file) => /^(\s*export [^=;]* from '[^']+';)+\s*$/.test(codeOf(file)));
    expect(barrels.map(({ path }) => path)).toEqual([]);
  });
});

describe('The page in the browser', () => {
  it('is touched by src/browser alone', () => {
    const touches = /(?<![\w.'"`-])(?:document|window)\s*[.[]|typeof (?:document|window)\b|\bglobalThis\b/;
    const wrong = files.filter((file) => file.path.startsWith('src/') && touches.test(codeOf(file)));
    expect(wrong.map(({ path }) => path).filter((path) => !path.startsWith('src/browser/'))).toEqual([]);
  });
});
