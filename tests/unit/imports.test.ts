import { describe, expect, it } from 'vitest';
import { importsOf, sourceFiles, type Import } from './source.ts';

/** A room of the house, what it may take from others, and the sentence of the plan that says so. */
interface Room {
  name: string;
  holds: RegExp;
  /** Rooms and packages whose code it may use. */
  may: readonly RegExp[];
  /** Those of which it may use only the types. */
  types?: readonly RegExp[];
  sentence: string;
}

const [domain, i18n, data, components] = [
  /^src\/domain\//,
  /^src\/i18n\//,
  /^src\/data\//,
  /^src\/components\//,
];
const settings = /^src\/settings\.ts$/;
const node = /^node:/;
const github = /^src\/github\//;
const forumLoader = /^src\/data\/forum-loader\.ts$/;

const ROOMS: readonly Room[] = [
  {
    name: 'domain',
    holds: domain,
    may: [
      domain,
      /^zod\/mini$/,
      /^(remark|rehype|mdast-util|hast-util|micromark-extension)-[\w-]+$/,
      /^unist-util-visit$/,
      /^unified$/,
      /^fastest-levenshtein$/,
    ],
    types: [/^mdast$/, /^hast$/],
    sentence:
      'domain imports zod, the remark and rehype family and itself: never Astro, Node, the DOM or words.',
  },
  {
    name: 'i18n',
    holds: i18n,
    may: [i18n],
    types: [domain],
    sentence: 'i18n imports the types of domain, and nothing else.',
  },
  {
    name: 'data',
    holds: data,
    may: [
      data,
      domain,
      i18n,
      settings,
      github,
      /^astro:content$/,
      /^node:(?:crypto|zlib)$/,
      /^d3-geo$/,
      /^simplify-js$/,
      /^feed$/,
      /^topojson-\w+$/,
      /^(es|world)-atlas\//,
    ],
    types: [/^astro$/, /^astro\/loaders$/, /^geojson$/, /^topojson-specification$/],
    sentence:
      'data imports astro:content, map libraries, github, domain, i18n and settings: never components.',
  },
  {
    name: 'components',
    holds: components,
    may: [components, domain, i18n, settings, /^src\/styles\//, /^astro:assets$/, /^uqr$/],
    types: [/^astro$/, /^astro\/types$/],
    sentence:
      'components import components, domain, i18n and settings, and browser only from a <script>: never data or astro:content.',
  },
  {
    name: 'pages',
    holds: /^src\/pages\//,
    may: [data, components, domain, i18n, settings],
    types: [/^astro$/],
    sentence: 'pages import data, components, domain, i18n and settings: never another page.',
  },
  {
    name: 'browser',
    holds: /^src\/browser\//,
    may: [/^src\/browser\//, domain, /^pagefind$/, /^giscus$/, /^papaparse$/, /^@github\/combobox-nav$/],
    types: [/^mdast$/],
    sentence:
      'browser imports domain, pagefind, giscus, papaparse, combobox-nav and the types of mdast: never data, components, i18n or settings. Words arrive in data- attributes.',
  },
  {
    name: 'the collections',
    holds: /^src\/content\.config\.ts$/,
    may: [domain, settings, forumLoader, /^astro:content$/, /^astro\/loaders$/],
    sentence: 'content.config.ts binds folders, and the forum, to the schemas of domain, and nothing else.',
  },
  {
    name: 'settings',
    holds: settings,
    may: [],
    sentence: 'settings imports nothing: every room may read it but domain, i18n and browser.',
  },
  {
    name: 'github',
    holds: github,
    may: [github, domain, node, /^zod$/, /^@octokit\/graphql$/],
    sentence:
      'github imports Node, domain, zod and the GraphQL client: data and scripts ask GitHub through it.',
  },
  {
    name: 'scripts',
    holds: /^scripts\//,
    may: [
      ...[/^scripts\//, github, domain, i18n, settings, node, /^yaml$/, /^zod$/, /^es-atlas/, /^pagefind$/],
      ...[/^hunspell-reader$/, /^dictionary-\w+$/, /^snowball-stemmers$/],
      ...[/^hast-util-[\w-]+$/, /^unist-util-visit$/],
    ],
    types: [/^hast$/],
    sentence:
      'scripts import Node, github, domain, i18n, settings, parsers and dictionaries: never data, components or browser, and Astro only to build and to serve.',
  },
];

// The two scripts that run Astro: one builds the site, the other serves it.
const RUNS_ASTRO = /^scripts\/(build|start)\.ts$/;

function isAllowed(
  path: string,
  { holds, may, types = [] }: Room,
  { target, isType, inScript }: Import,
): boolean {
  if (components.test(path) && inScript) return /^src\/browser\//.test(target);
  if (holds.test('scripts/') && target === 'astro') return RUNS_ASTRO.test(path);
  return [...may, ...(isType ? types : [])].some((one) => one.test(target));
}

const files = sourceFiles();

describe('Every import keeps to the table of who may import whom', () => {
  it.each(ROOMS)('in $name', (room) => {
    const own = files.filter(({ path }) => room.holds.test(path));
    const wrong = own.flatMap((file) =>
      importsOf(file)
        .filter((one) => !isAllowed(file.path, room, one))
        .map(({ target }) => `${file.path} imports ${target}. ${room.sentence}`),
    );
    expect(own).not.toEqual([]);
    expect(wrong).toEqual([]);
  });

  it('and every file belongs to a room', () => {
    expect(
      files.filter(({ path }) => !ROOMS.some(({ holds }) => holds.test(path))).map(({ path }) => path),
    ).toEqual([]);
  });
});

describe('The reader of imports', () => {
  it('sees every form of import, and tells types from code', () => {
    const text = `import a from 'a';\nimport {\n  b,\n} from '../b.ts';\nimport type { C } from 'c';\nexport { d } from './d.ts';
import './e.css';\nconst f = await import('f');\n<script>\nimport '../browser/g.ts';\n</script>`;
    const seen = importsOf({ path: 'src/components/x.astro', text });
    expect(seen.map(({ target }) => target).sort()).toEqual(
      ['a', 'src/b.ts', 'c', 'src/components/d.ts', 'src/components/e.css', 'f', 'src/browser/g.ts'].sort(),
    );
    expect(seen.filter(({ isType }) => isType).map(({ target }) => target)).toEqual(['c']);
    expect(seen.filter(({ inScript }) => inScript).map(({ target }) => target)).toEqual(['src/browser/g.ts']);
  });
});
