import { createHash } from 'node:crypto';

/** The SHA-1 of a text in hexadecimal: a name, and no secret. */
export function sha1(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}
