import { dirname, join, resolve } from 'node:path';
import type { ContentFile } from '../content/files.ts';

/** Whether somebody who writes a name means a file: by its path from here or from the content folder, or by its slug. */
function isMeant({ file, parts }: ContentFile, name: string, folder: string): boolean {
  const path = join(dirname(folder), file);
  const asked = resolve(name);
  const inside = parts.join('/');
  const plain = name.replace(/^\.\//, '').replace(/\/+$/, '');
  if (path === asked || (asked !== folder && path.startsWith(`${asked}/`) && asked.startsWith(`${folder}/`)))
    return true;
  return (
    [file, inside, parts[1], parts[1]?.replace(/\.yaml$/, '')].includes(plain) ||
    inside.startsWith(`${plain}/`)
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
