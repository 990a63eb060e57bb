import { createHash } from 'node:crypto';
import { settings } from '../settings.ts';

/**
 * The key by which an incremental build knows a page unchanged: everything the page was given, and the settings every
 * page reads. What code it runs Astro follows by itself.
 */
export function cacheKey(...given: unknown[]): string {
  return createHash('sha256').update(JSON.stringify([settings, ...given])).digest('base64url');
}
