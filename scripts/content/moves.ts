import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isGroup, valueAt, type Fault } from '../../src/domain/fault.ts';
import type { ReadFile } from './database.ts';
import { catalanSheetOf } from './files.ts';
import { versionNow, versionsAt, type Version } from './versions.ts';

/** The slugs that sheets had before, by those they have. */
export type Moves = ReadonlyMap<string, string>;

/** Catalan files of sheets by slug; undefined where one cannot be read. */
type Sheets = ReadonlyMap<string, Version | undefined>;

/** Whether two versions of a Catalan file tell one project: the same title, or the same text. */
function isSameSheet(a: Version | undefined, b: Version | undefined): boolean {
  const [titles, bodies] = [
    [a, b].map((version) => valueAt(version?.data, ['title'])),
    [a, b].map((version) => version?.body.trim()),
  ];
  return [titles, bodies].some(([one, other]) => Boolean(one) && one === other);
}

/** Of sheets that are new, those that are one of those that went away. */
export function movesAmong(added: Sheets, removed: Sheets): Moves {
  const left = new Map(removed);
  const moves = new Map<string, string>();
  for (const [slug, now] of added) {
    const [before] = [...left].find(([, version]) => isSameSheet(version, now)) ?? [];
    if (before === undefined) continue;
    left.delete(before);
    moves.set(slug, before);
  }
  return moves;
}

/** Sheets of a content folder that stood at another address in a commit, of which `changed` are the files that differ. */
export function movesSince(folder: string, commit: string, changed: Iterable<string>): Moves {
  const parent = dirname(folder);
  const files = [...changed].filter((file) => catalanSheetOf(file) !== undefined);
  const isHere = (file: string) => existsSync(join(parent, file));
  if (files.every(isHere)) return new Map();
  const before = versionsAt(parent, commit, files);
  const bySlug = (some: readonly string[], version: (file: string) => Version | undefined): Sheets =>
    new Map(some.map((file) => [catalanSheetOf(file) ?? '', version(file)]));
  return movesAmong(
    bySlug(
      files.filter((file) => isHere(file) && !before.has(file)),
      (file) => versionNow(parent, file),
    ),
    bySlug(
      files.filter((file) => !isHere(file)),
      (file) => before.get(file),
    ),
  );
}

/** What is wrong with sheets that moved: the list of addresses that were left does not tell where they went. */
export function moveFaults(read: readonly ReadFile[], moves: Moves): ReadFile[] {
  const lists = read.flatMap(({ entry }) => (entry?.kind === 'redirects' ? [entry.data] : []));
  const isTold = (before: string) => lists.some((list) => isGroup(list) && Object.hasOwn(list, before));
  return read.flatMap((one): ReadFile[] => {
    const slug = catalanSheetOf(one.file) ?? '';
    const before = moves.get(slug);
    if (!one.entry || before === undefined || isTold(before)) return [];
    const fault: Fault = {
      ...{ kind: 'moved-sheet', severity: 'error', path: [], read: before },
      expected: { detail: `${before}: ${slug}` },
    };
    return [{ ...one, entry: undefined, faults: [fault] }];
  });
}
