import { alikeAmong, isNewer, sheetTold, type SheetTold } from '../../src/domain/likeness.ts';

/**
 * Finds the sheets much like one that it is to be told of, among Catalan sheets not yet believed. Of two that are alike
 * the newer is told of the older, unless only the older is among those that change: then a proposal has it at hand.
 */
export function alikeToTell(
  sheets: Iterable<{ slug: string; data: unknown }>,
  changing: ReadonlySet<string>,
): (sheet: SheetTold) => SheetTold[] {
  const alike = alikeAmong(Array.from(sheets).flatMap(({ slug, data }) => sheetTold(slug, data) ?? []));
  const isToTell = (sheet: SheetTold, other: SheetTold) => {
    const changes = changing.has(sheet.slug);
    return changes === changing.has(other.slug) ? isNewer(sheet, other) : changes;
  };
  return (sheet) => alike(sheet).filter((other) => isToTell(sheet, other));
}
