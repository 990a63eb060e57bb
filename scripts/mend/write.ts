import { randomUUID } from 'node:crypto';
import { lstatSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Puts a new text in the place of a file of a folder, all of it or nothing: written beside it and then renamed. False,
 * with the file as it was, where it may not be written or is not in the folder by itself but by a link.
 */
export function writeInside(folder: string, parts: readonly string[], text: string): boolean {
  const path = join(folder, ...parts);
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
  try {
    const { mode } = lstatSync(path);
    const isWhereItSays = realpathSync(path) === join(realpathSync(folder), ...parts);
    // A rename would replace a file that its owner has closed to writing.
    if (!isWhereItSays || (mode & 0o222) === 0) return false;
    writeFileSync(beside, text, { flag: 'wx', mode: mode & 0o777 });
    renameSync(beside, path);
    return true;
  } catch {
    rmSync(beside, { force: true });
    return false;
  }
}
