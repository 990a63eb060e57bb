import { resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { rehypePlugins, remarkPlugins } from './src/domain/markdown.ts';
import { DEFAULT_LANGUAGE, LANGUAGES } from './src/domain/language.ts';
import { isOwnCanonical } from './scripts/sitemap.ts';
import { settings } from './src/settings.ts';

const { siteUrl, basePath, contentDir, outDir, forum } = settings;
const out = resolve(outDir);

export default defineConfig({
  site: siteUrl,
  base: basePath,
  outDir: out,
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always', assets: 'assets' },
  i18n: { locales: [...LANGUAGES], defaultLocale: DEFAULT_LANGUAGE },
  markdown: {
    syntaxHighlight: false,
    processor: unified({ gfm: false, smartypants: false, remarkPlugins, rehypePlugins }),
  },
  integrations: [
    // Guides are the editors' own, so they keep their headings and may use components: no sanitiser, no shift.
    mdx({ extendMarkdownConfig: false, processor: unified({ gfm: false, smartypants: false, remarkPlugins }) }),
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
        `frame-src ${forum ? forum.host : "'none'"}`,
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: { resolve: { alias: { '@content': resolve(contentDir) } } },
  devToolbar: { enabled: false },
  experimental: { incrementalBuild: true, contentIntellisense: true },
});
