import { isGroup } from './fault.ts';

type Data = Readonly<Record<string, unknown>>;

/**
 * Where each item of a list that was changed stood before: the same item where there is one, and otherwise what stood in
 * its place, if nothing says the same now. Undefined for what is new.
 */
function placesBefore(before: readonly unknown[], after: readonly unknown[]): (number | undefined)[] {
  const old = before.map((item) => JSON.stringify(item));
  const left = new Set(old.keys());
  const take = (place: number): number | undefined => (left.delete(place) ? place : undefined);
  const same = after.map((item) => {
    const text = JSON.stringify(item);
    return take(old.findIndex((one, place) => one === text && left.has(place)));
  });
  // As many as were left are said anew; when there are more or fewer, only what kept its place is known to be.
  const isSaidAnew = same.filter((place) => place === undefined).length === left.size;
  return same.map((place, i) => place ?? take(isSaidAnew ? Math.min(...left) : i));
}

/**
 * The words of a translation after its Catalan sheet has changed: lists are in its order and of its length, blank where
 * an item is new, and what it no longer says is gone.
 */
export function follow(words: Data, before: Data, after: Data): Data {
  const followed = Object.entries(words).flatMap(([name, said]): [string, unknown][] => {
    const [old, now] = [before[name], after[name]];
    if (!Array.isArray(now)) return now === undefined ? [] : [[name, said]];
    if (!Array.isArray(said) || !Array.isArray(old)) return [];
    const blank = now.some(isGroup) ? {} : '';
    const itemAt = (place: number | undefined): unknown => (place === undefined ? undefined : said[place]);
    return [[name, placesBefore(old, now).map((place) => itemAt(place) ?? blank)]];
  });
  return Object.fromEntries(followed);
}
