import { resolve } from 'node:path';

/** The content folder of this run, absolute: `CONTENT_DIR`, or the repository's own. */
export function contentFolder(): string {
  return resolve(process.env['CONTENT_DIR'] || 'content');
}
