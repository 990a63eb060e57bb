import { valueAt } from '../../src/domain/fault.ts';
import { day } from '../../src/domain/values.ts';
import type { SheetFile } from './sheets.ts';

/** The same day a year before: `2025-11-22` for `2026-11-22`. */
function yearBefore(today: string): string {
  const date = new Date(`${today}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() - 1);
  return date.toISOString().slice(0, 10);
}

/** The sheets nobody has verified for over a year on a given day, the oldest first. */
export function staleSheets(
  files: readonly SheetFile[],
  today: string,
): { slug: string; title: string; verified: string }[] {
  const limit = yearBefore(today);
  return files
    .filter(({ isCatalan }) => isCatalan)
    .flatMap(({ slug, data }) => {
      const { data: verified } = day.safeParse(valueAt(data, ['verified']));
      const title = valueAt(data, ['title']);
      if (verified === undefined || verified >= limit) return [];
      return [{ slug, title: typeof title === 'string' ? title : '', verified }];
    })
    .sort((a, b) => (`${a.verified} ${a.slug}` < `${b.verified} ${b.slug}` ? -1 : 1));
}
