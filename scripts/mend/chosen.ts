import { dirname, join, resolve, sep } from 'node:path';
import type { ContentFile } from '../content/files.ts';

/** Whether a name means a file: by its slug, or by a path from here, from the folder or from its parent. */
function isMeant({ parts }: ContentFile, name: string, folder: string): boolean {
  if (name === '') return false;
  const path = join(folder, ...parts);
  const asked = ['.', dirname(folder), folder].map((from) => resolve(from, name));
  return (
    [parts[1], parts[1]?.replace(/\.yaml$/, '')].includes(name) ||
    asked.some((one) => one === path || (one.startsWith(folder) && path.startsWith(one + sep)))
  );
}

/** The files that some names mean, and the names that mean none; no name at all means every file. */
export function chosenFiles<T extends ContentFile>(
  files: readonly T[],
  names: readonly string[],
  folder: string,
): { chosen: readonly T[]; unknown: readonly string[] } {
  if (names.length === 0) return { chosen: files, unknown: [] };
  const meant = names.map((name) => ({ name, own: files.filter((file) => isMeant(file, name, folder)) }));
  const chosen = new Set(meant.flatMap(({ own }) => own));
  return {
    chosen: files.filter((file) => chosen.has(file)),
    unknown: meant.filter(({ own }) => own.length === 0).map(({ name }) => name),
  };
}
