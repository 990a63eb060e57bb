import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DEFAULT_LANGUAGE } from '../../src/domain/language.ts';
import { valueAt } from '../../src/domain/fault.ts';
import { roomOf } from '../content/files.ts';
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

/** Whether two versions of a Catalan file tell one project: the same title, or the same text. */
function isSameSheet(a: Version | undefined, b: Version | undefined): boolean {
  const [titles, bodies] = [
    [a, b].map((version) => valueAt(version?.data, ['title'])),
    [a, b].map((version) => version?.body.trim()),
  ];
  return [titles, bodies].some(([one, other]) => Boolean(one) && one === other);
}

/** Of sheets that are new, those that went away at another address; by their new one. `before` has their old files. */
export function movesOf(
  { folder }: Comparison,
  states: ReadonlyMap<string, State>,
  before: ReadonlyMap<string, Version | undefined>,
): ReadonlyMap<string, string> {
  const fileOf = (slug: string) => `${basename(folder)}/projectes/${slug}/${DEFAULT_LANGUAGE}.md`;
  const inState = (wanted: State) => [...states].flatMap(([slug, state]) => (state === wanted ? [slug] : []));
  const left = new Set(inState('removed'));
  const moves = new Map<string, string>();
  for (const slug of left.size === 0 ? [] : inState('added')) {
    const now = versionNow(dirname(folder), fileOf(slug));
    const old = [...left].find((one) => isSameSheet(before.get(fileOf(one)), now));
    if (old === undefined) continue;
    left.delete(old);
    moves.set(slug, old);
  }
  return moves;
}
