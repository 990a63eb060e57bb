import { valueAt, type Fault, type FieldPath } from '../fault.ts';
import type { Rule } from './rule.ts';

/** Two addresses that differ only in their end, in `www.` or in marks of who shared them lead to one page. */
function pageOf(address: unknown): string | undefined {
  if (typeof address !== 'string' || !URL.canParse(address)) return undefined;
  const { host, pathname, searchParams, hash } = new URL(address);
  // Marks of who shared a link change nothing of where it leads.
  for (const name of [...searchParams.keys()])
    if (/^utm_|^fbclid$|^gclid$/.test(name)) searchParams.delete(name);
  // Some sites keep the whole path behind the hash.
  const route = hash.startsWith('#/') || hash.startsWith('#!') ? hash : '';
  return (
    host.replace(/^www\./, '') +
    pathname.replace(/\/(?:index\.(?:html?|php))?$/, '') +
    `?${searchParams.toString()}` +
    route
  );
}

/** A list names each address once. */
export const repetition: Rule = {
  check(entry) {
    if (entry.kind !== 'sheet') return [];
    const repeated = (field: string, rest: FieldPath): Fault[] => {
      const list = valueAt(entry.data, [field]);
      const pages = (Array.isArray(list) ? list : []).map((_, i) =>
        pageOf(valueAt(entry.data, [field, i, ...rest])),
      );
      return pages.flatMap((page, i): Fault[] => {
        if (page === undefined || pages.indexOf(page) === i) return [];
        const path = [field, i, ...rest];
        return [{ kind: 'repeated', severity: 'error', path, read: valueAt(entry.data, path) }];
      });
    };
    return [...repeated('sources', []), ...repeated('materials', ['url'])];
  },
};
