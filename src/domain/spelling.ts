import { distance } from 'fastest-levenshtein';
import { valueAt } from './fault.ts';
import { day } from './values.ts';

/** The fields that hold short names, one spelling for one thing. */
export const NAME_FIELDS = ['technologies', 'methodologies', 'tools'] as const;
/** A field of short names. */
export type NameField = (typeof NAME_FIELDS)[number];

/** A name as one sheet writes it. */
export interface NameUse {
  name: string;
  field: NameField;
  /** The sheet: what it writes twice counts once. */
  sheet: string;
}

/** The day a sheet says it was published; one that cannot tell comes after all. */
function publishedDay(data: unknown): string {
  return day.safeParse(valueAt(data, ['published'])).data ?? '9999';
}

/**
 * Every name of technologies, methodologies and tools that Catalan sheets, not yet believed, hold: from the oldest sheet
 * to the newest, and in the order given among those of one day.
 */
export function nameUsesIn(sheets: Iterable<{ slug: string; data: unknown }>): NameUse[] {
  const oldestFirst = [...sheets].sort((a, b) =>
    publishedDay(a.data).localeCompare(publishedDay(b.data), 'en'),
  );
  return oldestFirst.flatMap(({ slug: sheet, data }) =>
    NAME_FIELDS.flatMap((field) => {
      const list = valueAt(data, [field]);
      const names: unknown[] = Array.isArray(list) ? list : [];
      return names.flatMap((name) => (typeof name === 'string' ? [{ name, field, sheet }] : []));
    }),
  );
}

/** How the sheets write the names of technologies, methodologies and tools. */
export interface Spellings {
  /** Of a spelling that is not the usual one, the usual one, and whether they surely are the same thing. */
  usual: (name: string) => { name: string; isSame: boolean } | undefined;
  /** Every name, once. */
  all: readonly string[];
  /** The list a name usually stands in. */
  field: (name: string) => NameField | undefined;
}

/**
 * A name without what people write one way or another: case, accents and signs. Some signs tell one name from another
 * (`@firma`, `Q&A`, `C*`), a point does so where a word begins (`.NET`, but `Node.js`), and a tilde too (`año`).
 */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/(?<=[^\s(])\.|[^\p{L}\p{N}\u0303+#@&.*!?/=¬]/gu, '');
}

/**
 * Whether two spellings are one name for sure: they differ only in case, accents and signs that say nothing, and not in
 * what stands in brackets, which `usual` leaves out, nor in figures, where any sign counts (`9-1`, `91`).
 */
export function isSameName(a: string, b: string): boolean {
  const figures = (name: string) => name.match(/\d+/g)?.join(' ');
  return plain(a) !== '' && plain(a) === plain(b) && figures(a) === figures(b);
}

/** What a name says outside its brackets, and inside. */
function partsOf(name: string): { outside: string; inside: string } {
  const outside = plain(name.replace(/\([^)]*\)/g, ''));
  const all = plain(name);
  return outside ? { outside, inside: all === outside ? '' : all } : { outside: all, inside: '' };
}

/**
 * A key under which all spellings of one thing fall. What stands in brackets explains («RPA (robots)») unless the same
 * name has different brackets («SIG (QGIS)», «SIG (ArcGIS)»): then they are different things.
 */
function keysOf(names: Iterable<string>): (name: string) => string {
  const explained = new Map<string, Set<string>>();
  for (const name of names) {
    const { outside, inside } = partsOf(name);
    if (inside) explained.set(outside, (explained.get(outside) ?? new Set()).add(inside));
  }
  return (name) => {
    const { outside, inside } = partsOf(name);
    return inside && (explained.get(outside)?.size ?? 0) > 1 ? inside : outside;
  };
}

/** A key with its words in one number: the commonest plurals of Catalan undone. */
function singular(name: string): string {
  return plain(
    name.replace(/\p{L}+/gu, (word) =>
      word
        .toLowerCase()
        .replace(/cions$/, 'ció')
        .replace(/es$/, 'a')
        .replace(/s$/, ''),
    ),
  );
}

/** The longest name that is compared letter by letter: longer ones the schema refuses. */
const LONGEST = 80;

/** Whether two keys are so near that one is likely a slip of the other; what differs in a digit is another thing. */
function areNear(a: string, b: string): boolean {
  const shortest = Math.min(a.length, b.length);
  const most = shortest < 14 ? 1 : 2;
  if (shortest < 6 || Math.max(a.length, b.length) > LONGEST || Math.abs(a.length - b.length) > most)
    return false;
  return distance(a, b) <= most && a.replace(/\d/g, '') !== b.replace(/\d/g, '');
}

function sheetsOf(uses: readonly NameUse[]): number {
  return new Set(uses.map(({ sheet }) => sheet)).size;
}

/** The value of most sheets; where as many have another, a settled one and then the one that stood first. */
function mostUsed<K extends 'name' | 'field'>(
  uses: readonly NameUse[],
  key: K,
  settled: ReadonlySet<string>,
): NameUse[K] | undefined {
  // Sorting keeps the order of what is equal, and groups come in the order of their first use.
  return [...Map.groupBy(uses, (use) => use[key])]
    .map(([value, same]) => ({ value, sheets: sheetsOf(same), isSettled: settled.has(value) }))
    .sort((a, b) => b.sheets - a.sheets || Number(b.isSettled) - Number(a.isSettled))[0]?.value;
}

/** How many names with one beginning a name is compared with, the most used first. */
const MOST_COMPARED = 500;

/**
 * What all the names of a database tell of how each is usually written: the spelling most sheets use. The uses come in
 * the order in which they came to be, and `settled` names are those the editors have listed: among spellings of as many
 * sheets the old stays, so that a new sheet never makes a published one wrong.
 */
export function spellingsOf(uses: readonly NameUse[], settled: readonly string[] = []): Spellings {
  const listed = new Set(settled);
  const keyOf = keysOf(new Set(uses.map(({ name }) => name)));
  const groups = [...Map.groupBy(uses, ({ name }) => keyOf(name))]
    .map(([key, same]) => ({
      ...{ key, size: sheetsOf(same), field: mostUsed(same, 'field', listed) },
      name: mostUsed(same, 'name', listed) ?? '',
    }))
    .sort((a, b) => b.size - a.size || Number(listed.has(b.name)) - Number(listed.has(a.name)))
    .map((group, rank) => ({ ...group, rank }));
  const byKey = new Map(groups.map((group) => [group.key, group]));
  // Slips keep the first letters nearly always, and ten thousand sheets hold too many names to compare each with all.
  const byStart = Map.groupBy(groups, ({ key }) => key.slice(0, 2));
  const nearest = ({ key, rank, name }: (typeof groups)[number]) =>
    byStart
      .get(key.slice(0, 2))
      ?.slice(0, MOST_COMPARED)
      .find(
        (other) => other.rank < rank && (areNear(key, other.key) || singular(name) === singular(other.name)),
      );
  return {
    all: [...new Set(uses.map(({ name }) => name))],
    usual(name) {
      const own = byKey.get(keyOf(name));
      if (!own) return undefined;
      if (own.name !== name) return { name: own.name, isSame: true };
      // What two sheets write alike is no slip.
      const near = own.size === 1 ? nearest(own) : undefined;
      return near && { name: near.name, isSame: false };
    },
    field: (name) => byKey.get(keyOf(name))?.field,
  };
}
