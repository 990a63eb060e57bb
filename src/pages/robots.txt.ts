import { settings } from '../settings.ts';

/** Everything may be read; the sitemap says what there is. */
export function GET(): Response {
  const { siteUrl, basePath } = settings;
  return new Response(`User-agent: *\nAllow: /\nSitemap: ${siteUrl}${basePath}sitemap-index.xml\n`);
}
