import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether a built page is its own canonical address. A sheet shown in Catalan inside a translated frame points to the
 * Catalan page, and only that one belongs in the sitemap.
 */
export function isOwnCanonical(
  page: string,
  { out, siteUrl, basePath }: { out: string; siteUrl: string; basePath: string },
): boolean {
  const inside = page.slice(siteUrl.length + basePath.length);
  const file = join(out, inside, 'index.html');
  if (!existsSync(file)) return false;
  return readFileSync(file, 'utf8').includes(`<link rel="canonical" href="${page}">`);
}
