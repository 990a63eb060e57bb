import { isScalar, type Pair, type YAMLMap } from 'yaml';

/** Puts the keys of a map in the order they are known in, those unknown after them as they stood; tells whether it did. */
export function mendOrder(map: YAMLMap, known: readonly string[]): boolean {
  const place = ({ key }: Pair) => {
    const at = known.indexOf(String(isScalar(key) ? key.value : key));
    return at < 0 ? known.length : at;
  };
  const sorted = map.items.toSorted((a, b) => place(a) - place(b));
  if (sorted.every((pair, i) => pair === map.items[i])) return false;
  map.items = sorted;
  return true;
}
