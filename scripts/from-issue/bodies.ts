import { bodyNamed, idOf, type NamedBody } from '../../src/domain/administration-name.ts';
import { administrationSchema } from '../../src/domain/administration.ts';
import { valueAt } from '../../src/domain/fault.ts';
import { writeYaml } from '../../src/domain/sheet-file.ts';
import type { fromIssueWords } from '../../src/i18n/from-issue.ts';

/** Something that the editors must look at, with what was read and the id it got. */
export interface Note {
  kind: keyof typeof fromIssueWords.note;
  read: string;
  id: string;
}

/** Local bodies that an issue describes, as files. */
export interface NewBodies {
  /** By path from the root. */
  files: ReadonlyMap<string, string>;
  bodies: readonly NamedBody[];
  notes: readonly Note[];
}

function textAt(data: object, key: string): string | undefined {
  const value = valueAt(data, [key]);
  return typeof value === 'string' ? value : undefined;
}

/** The most bodies that one issue may bring: as many as a sheet may name. */
const MOST = 60;

/** Files for the bodies that an issue describes; never one for a body that is there, by its id or by its name. */
export function newBodies(described: readonly object[], known: readonly NamedBody[]): NewBodies {
  const files = new Map<string, string>();
  const bodies: NamedBody[] = [];
  const notes: Note[] = [];
  for (const data of described.slice(0, MOST)) {
    const name = textAt(data, 'name') ?? '';
    const id = idOf(name);
    const there = bodyNamed(name, [...known, ...bodies]) ?? bodyNamed(id, [...known, ...bodies]);
    if (there || id === '') {
      notes.push({ kind: there ? 'known-body' : 'nameless-body', read: name, id: there?.id ?? '' });
      continue;
    }
    files.set(`content/administracions/${id}.yaml`, writeYaml(administrationSchema, data));
    bodies.push({ id, name, kind: textAt(data, 'kind'), city: textAt(data, 'city') });
  }
  if (described.length > MOST) notes.push({ kind: 'many-bodies', read: '', id: '' });
  return { files, bodies, notes };
}
