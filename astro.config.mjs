import { resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { rehypePlugins, remarkPlugins, remarkRehype } from './src/domain/markdown.ts';
import { DEFAULT_LANGUAGE, LANGUAGES } from './src/domain/language.ts';
import { cacheFolder } from './scripts/page-cache.ts';
import { isOwnCanonical } from './scripts/sitemap.ts';
import { settings } from './src/settings.ts';

const { siteUrl, basePath, contentDir, outDir, forum } = settings;
const out = resolve(outDir);

// Latin Extended as Google Fonts parts it, which is how the package's files are cut.
const EXTENDED = 'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1E00-1E9F,U+1EF2-1EFF'.split(
  ',',
);

function bricolage(subset, unicodeRange) {
  const file = `@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-${subset}-opsz-normal.woff2`;
  return {
    provider: fontProviders.local(),
    name: `Bricolage Grotesque ${subset}`,
    options: {
      variants: [{ src: [file], weight: '200 800', style: 'normal', ...(unicodeRange && { unicodeRange }) }],
    },
  };
}

export default defineConfig({
  site: siteUrl,
  base: basePath,
  outDir: out,
  cacheDir: cacheFolder(out, contentDir, basePath),
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always', assets: 'assets' },
  i18n: { locales: [...LANGUAGES], defaultLocale: DEFAULT_LANGUAGE },
  markdown: {
    syntaxHighlight: false,
    processor: unified({ gfm: false, smartypants: false, remarkPlugins, rehypePlugins, remarkRehype }),
  },
  integrations: [
    // Guides are the editors' own, so they keep their headings and may use components: no sanitiser, no shift.
    mdx({
      extendMarkdownConfig: false,
      syntaxHighlight: false,
      processor: unified({ gfm: false, smartypants: false, remarkPlugins }),
    }),
    sitemap({
      i18n: { defaultLocale: DEFAULT_LANGUAGE, locales: Object.fromEntries(LANGUAGES.map((l) => [l, l])) },
      filter: (page) => isOwnCanonical(page, { out, siteUrl, basePath }),
    }),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self' blob:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        `frame-src 'self' ${forum ? forum.host : ''}`.trim(),
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // What pages share goes in few pieces: each alone would weigh more.
              codeSplitting: {
                groups: [
                  // Names of municipalities need it too, without the schema: what stands first is taken first.
                  { name: 'distance', test: /node_modules\/fastest-levenshtein\// },
                  {
                    name: 'words',
                    test: /src\/(?:domain\/(?:fill|plain-words|slug)|browser\/make)\.ts$/,
                  },
                  {
                    name: 'schema',
                    test: /node_modules\/zod\/|src\/domain\/(?:values|fault)\.ts$|src\/browser\/(?:download|set-aside)\.ts$/,
                  },
                  // The frame of the preview finds all it needs of the form's already there.
                  { name: 'form', test: /src\/browser\/form\// },
                ],
              },
            },
          },
        },
      },
    },
    build: {
      modulePreload: false,
      // Slower than the bundler's own, and one in a hundred lighter: the form's budget is that narrow.
      minify: 'terser',
      terserOptions: { module: true, ecma: 2020, compress: { passes: 3 } },
      rolldownOptions: {
        // Astro marks each guide with a directive of its own, and the bundler warns of every one.
        onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
      },
    },
    resolve: { alias: { '@content': resolve(contentDir) } },
  },
  fonts: [
    { ...bricolage('latin'), cssVariable: '--font-title', fallbacks: ['Arial', 'sans-serif'] },
    // Letters of Romanian, Turkish and so on: fetched only by a page that shows one.
    { ...bricolage('latin-ext', EXTENDED), cssVariable: '--font-title-ext', fallbacks: [] },
  ],
  devToolbar: { enabled: false },
  experimental: { incrementalBuild: true, contentIntellisense: true },
});
