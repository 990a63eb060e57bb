import { today } from '../content/check.ts';
import { databaseOf, readFile, type ReadFile } from '../content/database.ts';
import type { ContentFile } from '../content/files.ts';
import { mendedFile, type MendedFile } from './file.ts';
import { untabbed } from './tabs.ts';

/** A file that would be other than it is. */
export interface Mending extends MendedFile {
  file: ContentFile;
}

/** What is to be done: files to write, and files that cannot be read. */
export interface Plan {
  mendings: Mending[];
  unread: ReadFile[];
}

/** What would be mended in some files of a content folder, which `all` holds. Writes nothing. */
export function planOf(all: readonly ContentFile[], chosen: readonly ContentFile[]): Plan {
  const files = all.map((original) => {
    const tabless = untabbed(original);
    const file = tabless?.file ?? original;
    return { original, file, tabs: tabless?.lines ?? 0, read: readFile(file) };
  });
  const database = databaseOf(
    files.map(({ file }) => file),
    files.map(({ read }) => read),
    today(),
  );
  const own = files.filter(({ original }) => chosen.includes(original));
  const mendings = own.flatMap(({ original, file, tabs, read: { entry } }): Mending[] => {
    if (!entry) return [];
    const { text, mends } = mendedFile(file, entry, database);
    mends.add('tabs', tabs);
    return mends.all.length > 0 ? [{ file: original, text, mends }] : [];
  });
  const unread = own.map(({ read }) => read).filter(({ entry, faults }) => !entry && faults.length > 0);
  return { mendings, unread };
}
