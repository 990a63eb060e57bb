import { valueAt } from '../../src/domain/fault.ts';
import { paths } from '../../src/domain/links.ts';
import { nameUsesIn, type Spellings } from '../../src/domain/spelling.ts';
import type { ReadFile } from './database.ts';
import { catalanSheetOf, LISTS, roomOf } from './files.ts';

/** A part of a path from the content folder's parent; empty where it has none there. */
const partOf = (file: string, i: number) => file.split('/')[i] ?? '';
const folderOf = (file: string) => file.split('/').slice(0, 3).join('/');
/** The slug of a sheet or guide, or the id of a local body. */
const nameOf = (file: string) => partOf(file, 2).replace(/\.yaml$/, '');
const isCatalanSheet = (file: string) => catalanSheetOf(file) !== undefined;

/** Whether a sheet writes a name in a way that, for sure, is not the usual one. */
function isMisspelt(data: unknown, { usual }: Spellings): boolean {
  return nameUsesIn([{ slug: '', data }]).some(({ name }) => usual(name)?.isSame);
}

/** Ids of the local bodies that a sheet names. */
function bodiesIn(data: unknown): unknown[] {
  const list = (field: string) => {
    const items = valueAt(data, [field]);
    return Array.isArray(items) ? (items as unknown[]) : [];
  };
  return [
    ...list('administrations'),
    ...list('replications').map((item) => valueAt(item, ['administration'])),
  ];
}

const PAGES = new Map([
  ['projectes', paths.sheet],
  ['guies', paths.guide],
  ['administracions', paths.administration],
]);

/** How a guide begins a link to the page that a file makes; undefined of a file that makes none. */
function linkTo(file: string): string | undefined {
  const page = PAGES.get(roomOf(file));
  return page && `](${page(nameOf(file)).slice(0, -1)}`;
}

/**
 * Of the files of a content folder, those whose faults a change of some can cause: what changed; all of the folder of a
 * sheet or guide in which something did; sheets that name a local body that changed or is gone; guides that lead to a
 * page of what changed; and, where a Catalan sheet or the list of names did, that list and sheets whose spelling is no
 * more the usual one. All paths are from the content folder's parent.
 */
export function concernedFiles(
  read: readonly ReadFile[],
  changed: ReadonlySet<string>,
  spellings: Spellings,
): ReadonlySet<string> {
  const all = [...changed];
  const folders = new Set(all.filter((file) => partOf(file, 3) !== '').map(folderOf));
  const bodies = new Set<unknown>(all.filter((file) => roomOf(file) === 'administracions').map(nameOf));
  const links = [...new Set(all.flatMap((file) => linkTo(file) ?? []))];
  const areNamesChanged = all.some((file) => isCatalanSheet(file) || roomOf(file) === LISTS.names);
  const isCaused = ({ file, entry }: ReadFile): boolean => {
    if (entry?.kind === 'guide') return links.some((link) => entry.body.includes(link));
    if (entry?.kind === 'names') return areNamesChanged;
    if (entry?.kind === 'redirects') return all.some((one) => roomOf(one) === 'projectes');
    if (entry?.kind !== 'sheet' || !isCatalanSheet(file)) return false;
    return (
      bodiesIn(entry.data).some((id) => bodies.has(id)) ||
      (areNamesChanged && isMisspelt(entry.data, spellings))
    );
  };
  return new Set(
    read
      .filter((one) => changed.has(one.file) || folders.has(folderOf(one.file)) || isCaused(one))
      .map(({ file }) => file),
  );
}
