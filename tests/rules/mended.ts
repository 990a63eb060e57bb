import { contentFiles } from '../../scripts/content/files.ts';
import { planOf } from '../../scripts/mend/plan.ts';
import { writeInside } from '../../scripts/mend/write.ts';
import type { MendKind } from '../../src/domain/mend.ts';
import type { Scratch } from './scratch.ts';

/** What mending makes of one file of a scratch folder: its text, and how many mends of each kind. */
export function mended(
  scratch: Scratch,
  file: string,
): { text: string; mends: Partial<Record<MendKind, number>> } {
  const all = contentFiles(scratch.folder);
  const own = planOf(all, all).mendings.find((one) => one.file.file === `content/${file}`);
  return own
    ? { text: own.text, mends: Object.fromEntries(own.mends.all) }
    : { text: scratch.read(file), mends: {} };
}

/** Mends every file of a scratch folder; gives the files that were. */
export function mendAll(scratch: Scratch): string[] {
  const all = contentFiles(scratch.folder);
  return planOf(all, all).mendings.map(({ file, text }) => {
    if (!writeInside(scratch.folder, file.parts, text)) throw new Error(`${file.file} cannot be written.`);
    return file.file;
  });
}
