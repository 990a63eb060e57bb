import { align } from './alignment.ts';
import { isGroup, type FieldPath } from './fault.ts';

/** What became of a field, or of an item of a list, between two versions of a file. */
export interface Change {
  /** Where it stands: in the new version or, of what was taken away, in the old one. */
  path: FieldPath;
  kind: 'added' | 'removed' | 'changed';
  /** Undefined for what was added. */
  before?: unknown;
  /** Undefined for what was taken away. */
  after?: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

/** Levels below which a difference is told whole: no field of ours is as deep. */
const DEEPEST = 6;

function same(a: unknown, b: unknown): boolean {
  return Object.is(a, b) || JSON.stringify(a) === JSON.stringify(b);
}

function fieldsChanges(before: Fields, after: Fields, path: FieldPath): Change[] {
  const names = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return names.flatMap((name) =>
    differences(
      Object.hasOwn(before, name) ? before[name] : undefined,
      Object.hasOwn(after, name) ? after[name] : undefined,
      [...path, name],
    ),
  );
}

/** Item by item: what stayed in place is passed over, and what stands where another stood is compared with it. */
function listChanges(before: readonly unknown[], after: readonly unknown[], path: FieldPath): Change[] {
  let [i, j] = [0, 0];
  return align(before, after, same).flatMap((stretch) => {
    const [from, to] = [i, j];
    i += stretch.before.length;
    j += stretch.after.length;
    if (stretch.same) return [];
    const pairs = Math.min(stretch.before.length, stretch.after.length);
    return [
      ...stretch.after.flatMap((item, k) =>
        k < pairs
          ? differences(stretch.before[k], item, [...path, to + k])
          : differences(undefined, item, [...path, to + k]),
      ),
      ...stretch.before.slice(pairs).flatMap((item, k) => {
        return differences(item, undefined, [...path, from + pairs + k]);
      }),
    ];
  });
}

function differences(before: unknown, after: unknown, path: FieldPath): Change[] {
  if (same(before, after)) return [];
  if (before === undefined) return [{ path, kind: 'added', after }];
  if (after === undefined) return [{ path, kind: 'removed', before }];
  if (path.length < DEEPEST) {
    if (isGroup(before) && isGroup(after)) return fieldsChanges(before, after, path);
    if (Array.isArray(before) && Array.isArray(after)) return listChanges(before, after, path);
  }
  return [{ path, kind: 'changed', before, after }];
}

/** What changed between two versions of a file's data, field by field; of data that is no group of fields, all of it. */
export function changesOf(before: unknown, after: unknown): Change[] {
  return differences(before, after, []);
}

/** How much of a text changed, and the passages where it did. */
export interface TextChange {
  /** Words. */
  added: number;
  removed: number;
  /** Each place that changed: the words that stood there, and those that stand there now. */
  passages: { before: string; after: string }[];
}

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);

/** What changed between two texts, word by word inside the lines that changed. */
export function textChange(before: string, after: string): TextChange {
  const lines = align(before.split('\n'), after.split('\n')).filter((stretch) => !stretch.same);
  const changed = lines
    .flatMap((stretch) => align(wordsOf(stretch.before.join(' ')), wordsOf(stretch.after.join(' '))))
    .filter((stretch) => !stretch.same);
  return {
    added: changed.reduce((sum, stretch) => sum + stretch.after.length, 0),
    removed: changed.reduce((sum, stretch) => sum + stretch.before.length, 0),
    passages: changed.map((stretch) => ({
      before: stretch.before.join(' '),
      after: stretch.after.join(' '),
    })),
  };
}
