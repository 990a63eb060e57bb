/** How many sheets a page of a list shows: with all it says, as much as fits in a page's weight. */
export const PAGE_SIZE = 20;

/** What the addresses of the further pages of a list begin with, after that of the first. */
export const PAGES = 'pagina';

/** The numbers of the pages a list takes, from 1; an empty list takes one. */
export function pageNumbers(length: number): number[] {
  return Array.from({ length: Math.max(1, Math.ceil(length / PAGE_SIZE)) }, (_, i) => i + 1);
}

/** What stands on a page of a list. */
export function onPage<T>(things: readonly T[], page: number): readonly T[] {
  return things.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
}

/** What a page of a list adds to the address of the first; nothing for the first itself. */
export function pageSegment(page: number): string | undefined {
  return page === 1 ? undefined : `${PAGES}/${page}`;
}

/** The address of a page of a list whose first page is at `path`. */
export function pagePath(path: string, page: number): string {
  const segment = pageSegment(page);
  return segment ? `${path}${segment}/` : path;
}
