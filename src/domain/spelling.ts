import { distance } from 'fastest-levenshtein';

/** The fields that hold short names, one spelling for one thing. */
export const NAME_FIELDS = ['technologies', 'methodologies', 'tools'] as const;
/** A field of short names. */
export type NameField = (typeof NAME_FIELDS)[number];

/** A name as one sheet writes it. */
export interface NameUse {
  name: string;
  field: NameField;
}

/** How the sheets write the names of technologies, methodologies and tools. */
export interface Spellings {
  /** Of a spelling that is not the usual one, the usual one, and whether they surely are the same thing. */
  usual: (name: string) => { name: string; isSame: boolean } | undefined;
  /** The list a name usually stands in. */
  field: (name: string) => NameField | undefined;
}

/** A name without what people write one way or another: case, accents, signs, what stands in brackets. */
function keyOf(name: string): string {
  const bare = name.replace(/\([^)]*\)/g, '') || name;
  return bare
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]/gu, '');
}

/** Whether two keys are so near that one is likely a slip of the other; what differs in a digit is another thing. */
function areNear(a: string, b: string): boolean {
  const shortest = Math.min(a.length, b.length);
  if (shortest < 6 || a.replace(/\d/g, '') === b.replace(/\d/g, '')) return false;
  const most = shortest < 14 ? 1 : 2;
  return Math.abs(a.length - b.length) <= most && distance(a, b) <= most;
}

function mostUsed<T extends string>(uses: readonly T[]): T | undefined {
  const groups = [...Map.groupBy(uses, (one) => one)];
  return groups.sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}

/** What all the names of a database tell of how each is usually written: the spelling most sheets use. */
export function spellingsOf(uses: readonly NameUse[]): Spellings {
  const groups = [...Map.groupBy(uses, ({ name }) => keyOf(name))].map(([key, same]) => ({
    ...{ key, size: same.length, field: mostUsed(same.map(({ field }) => field)) },
    name: mostUsed(same.map(({ name }) => name)) ?? '',
  }));
  const byKey = new Map(groups.map((group) => [group.key, group]));
  // Slips keep the first letters nearly always, and ten thousand sheets hold too many names to compare each with all.
  const byStart = Map.groupBy(groups, ({ key }) => key.slice(0, 2));
  const nearest = (key: string, size: number) =>
    byStart
      .get(key.slice(0, 2))
      ?.find(
        (other) => (other.size > size || (other.size === size && other.key < key)) && areNear(key, other.key),
      );
  return {
    usual(name) {
      const own = byKey.get(keyOf(name));
      if (!own) return undefined;
      if (own.name !== name) return { name: own.name, isSame: true };
      const near = nearest(own.key, own.size);
      return near && { name: near.name, isSame: false };
    },
    field: (name) => byKey.get(keyOf(name))?.field,
  };
}
