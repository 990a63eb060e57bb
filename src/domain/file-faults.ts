import type { Fault } from './fault.ts';
import { slug } from './values.ts';

/** What is wrong with files as such, whoever writes them: their name, their size, and numbers that look like others. */

/** The largest text file a sheet may be, in bytes: fifty times a long sheet. */
export const LARGEST_FILE = 256 * 1024;

/** A name that cannot be an address. */
export function nameFaults(name: string): Fault[] {
  return slug.safeParse(name).success
    ? []
    : [{ kind: 'folder-name', severity: 'error', path: [], read: name }];
}

/** A file of so many bytes that nobody would read it. */
export function sizeFaults(bytes: number): Fault[] {
  return bytes > LARGEST_FILE
    ? [{ kind: 'too-large', severity: 'error', path: [], read: bytes, expected: { max: LARGEST_FILE } }]
    : [];
}

/**
 * A number written as `1.200`, which YAML takes for 1.2: a count whose thousands have a point is read a thousand times
 * less. A place in degrees is what it says.
 */
export function thousandsFaults(path: Fault['path'], source: string): Fault[] {
  const isPlace = /^(?:lat|long)itude$/.test(String(path.at(-1)));
  return !isPlace && /^[1-9]\d{0,2}\.\d{3}$/.test(source)
    ? [
        {
          ...{ kind: 'thousands-point', severity: 'warning', path, read: source },
          expected: { detail: String(Number(source)) },
        },
      ]
    : [];
}
