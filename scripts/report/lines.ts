import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LineOf } from './terminal.ts';

/** Reads the lines findings stand on, each file once; what cannot be read as text has no lines. */
export function linesOf(parent: string): LineOf {
  const files = new Map<string, readonly string[]>();
  const read = (file: string): readonly string[] => {
    try {
      return new TextDecoder('utf-8', { fatal: true })
        .decode(readFileSync(join(parent, file)))
        .split(/\r\n?|\n/);
    } catch {
      return [];
    }
  };
  return ({ file, line }) => {
    if (!files.has(file)) files.set(file, read(file));
    return files.get(file)?.[line - 1];
  };
}
