import type { Fault, FaultKind, FieldPath } from '../domain/fault.ts';

/** What a fault says in a language: what was read and what is expected, and how to mend it where that is plain. */
export interface FaultWords {
  message: string;
  fix?: string;
}

/** A fault with what was read already shown as text, short enough for a sentence. */
export interface Shown extends Pick<Fault, 'nearest'> {
  /** The last key of the path, or nothing for a whole file. */
  field: string;
  /** What was read, quoted and cut. */
  read: string;
  /** Whether what was read was text, and not a number, a list or a group. */
  isText: boolean;
  /** How much was read: characters of a text, items of a list. */
  size: number;
  expected: NonNullable<Fault['expected']>;
}

/** The sentences of one language, one for each kind of fault. */
export type FaultSentences = Record<FaultKind, (shown: Shown) => FaultWords>;

/** The most a message quotes of what it read. */
const QUOTED = 60;

/** Text without what a terminal or a page would obey or hide, cut to a line. */
function safe(text: string): string {
  const plain = text.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/g, '·');
  const characters = Array.from(plain);
  return characters.length > QUOTED ? `${characters.slice(0, QUOTED).join('')}…` : plain;
}

function quote(read: unknown): string {
  if (read === undefined) return '«»';
  return `«${safe(typeof read === 'string' ? read : typeof read === 'number' ? String(read) : JSON.stringify(read))}»`;
}

function sizeOf(read: unknown): number {
  if (typeof read === 'string') return Array.from(read.trim()).length;
  return Array.isArray(read) ? read.length : Number(read ?? 0);
}

/** A field's place as people write it, `savings[0].source`; empty for a whole file. */
export function fieldName(path: FieldPath): string {
  return path
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i === 0 ? '' : '.'}${safe(key)}`))
    .join('');
}

/** A fault ready for its sentence. */
export function show(fault: Fault): Shown {
  const { read } = fault;
  return {
    field: safe(fault.path.findLast((key) => typeof key === 'string') ?? ''),
    read: quote(read),
    isText: typeof read === 'string',
    size: sizeOf(read),
    expected: fault.expected ?? {},
    nearest: fault.nearest,
  };
}
