import { valueAt, type Fault, type FieldPath } from '../fault.ts';
import { DEFAULT_LANGUAGE } from '../language.ts';
import type { Rule } from './rule.ts';

/** Two addresses that differ only in their end, in `www.` or in marks of who shared them lead to one place. */
function placeOf(address: unknown): string | undefined {
  if (typeof address !== 'string' || !URL.canParse(address)) return undefined;
  const { host, pathname, searchParams, hash } = new URL(address);
  // Marks of who shared a link change nothing of where it leads.
  for (const name of [...searchParams.keys()])
    if (/^utm_|^fbclid$|^gclid$/.test(name)) searchParams.delete(name);
  return (
    host.replace(/^www\./, '') +
    pathname.replace(/\/(?:index\.(?:html?|php))?$/, '') +
    `?${searchParams.toString()}` +
    // A page of a document or a part of a page is a place of its own; words to be shown in colour are not.
    hash.replace(/:~:.*$/, '').replace(/^#$/, '')
  );
}

/** What some texts of an item say together, but for capitals and spaces; undefined when none of them is there. */
function wordsOf(item: unknown, keys: readonly string[]): string | undefined {
  const texts = keys.map((key) => valueAt(item, [key]));
  if (!texts.some((text) => typeof text === 'string')) return undefined;
  return JSON.stringify(texts.map((text) => (typeof text === 'string' ? text.trim().toLowerCase() : '')));
}

/** A list that says nothing twice: where in an item what tells it apart stands, and what that is. */
interface Distinct {
  field: string;
  rest?: FieldPath;
  /** Of what stands there, the same for what is the same. */
  keyOf: (value: unknown) => string | undefined;
  /** The parts of an item to quote, the first of them that is there: a whole item is long, and its parts may come in any order. */
  names?: readonly string[];
}

/** What tells a contact from another, what people know it by first. */
const CONTACT = ['role', 'person', 'url', 'email', 'phone'];

const DISTINCT: readonly Distinct[] = [
  {
    field: 'sources',
    keyOf: (source) => placeOf(source) ?? wordsOf(source, ['title', 'publisher']),
    names: ['title', 'publisher'],
  },
  { field: 'materials', rest: ['url'], keyOf: placeOf },
  {
    field: 'contacts',
    keyOf: (contact) => wordsOf(contact, CONTACT),
    names: CONTACT,
  },
  {
    field: 'replications',
    keyOf: (replication) => wordsOf(replication, ['administration', 'name']),
    names: ['administration', 'name'],
  },
];

/** A list names each address, text, contact and replication once. */
export const repetition: Rule = {
  check(entry) {
    if (entry.kind !== 'sheet' || entry.lang !== DEFAULT_LANGUAGE) return [];
    return DISTINCT.flatMap(({ field, rest = [], keyOf, names = [] }) => {
      const list = valueAt(entry.data, [field]);
      const values = (Array.isArray(list) ? (list as unknown[]) : []).map((item) => valueAt(item, rest));
      const keys = values.map(keyOf);
      return values.flatMap((value, i): Fault[] => {
        if (keys[i] === undefined || keys.indexOf(keys[i]) === i) return [];
        const read =
          names.map((name) => valueAt(value, [name])).find((name) => typeof name === 'string') ?? value;
        return [{ kind: 'repeated', severity: 'error', path: [field, i, ...rest], read }];
      });
    });
  },
};
