import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DEFAULT_LANGUAGE } from '../../src/domain/language.ts';
import { roomOf } from '../content/files.ts';
import { movesAmong, type Moves } from '../content/moves.ts';
import { treeOf } from '../content/tree.ts';
import { versionNow, type Version } from '../content/versions.ts';
import type { Comparison } from './comparison.ts';
import type { State } from './file-change.ts';

/** The sheet whose folder a file stands in, by its path from the content folder's parent. */
export function slugOf(file: string): string | undefined {
  const [, , slug, ...rest] = file.split('/');
  return roomOf(file) === 'projectes' && rest.length > 0 ? slug : undefined;
}

function hasFiles(folder: string): boolean {
  try {
    return readdirSync(folder).length > 0;
  } catch {
    return false;
  }
}

/** What became of some sheets, whatever their files hold: a sheet is there as long as its folder has a file. */
export function statesOf(
  { repository, base, folder }: Comparison,
  slugs: readonly string[],
): ReadonlyMap<string, State> {
  const tree = treeOf(repository, base, `${basename(folder)}/projectes`);
  const before = new Set(tree.map(({ path }) => slugOf(path)));
  return new Map(
    slugs.map((slug) => {
      if (!before.has(slug)) return [slug, 'added'];
      return [slug, hasFiles(join(folder, 'projectes', slug)) ? 'changed' : 'removed'];
    }),
  );
}

/** Of sheets that are new, those that went away at another address. `before` has the old files. */
export function movesOf(
  { folder }: Comparison,
  states: ReadonlyMap<string, State>,
  before: ReadonlyMap<string, Version | undefined>,
): Moves {
  const fileOf = (slug: string) => `${basename(folder)}/projectes/${slug}/${DEFAULT_LANGUAGE}.md`;
  const inState = (wanted: State, version: (file: string) => Version | undefined) =>
    new Map(
      [...states].flatMap(([slug, state]) =>
        state === wanted ? [[slug, version(fileOf(slug))] as const] : [],
      ),
    );
  const removed = inState('removed', (file) => before.get(file));
  if (removed.size === 0) return new Map();
  return movesAmong(
    inState('added', (file) => versionNow(dirname(folder), file)),
    removed,
  );
}
