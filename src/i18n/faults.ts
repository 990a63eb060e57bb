import type { Fault, FaultKind } from '../domain/fault.ts';

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
  /** How much was read: characters of a text, items of a list. */
  size: number;
  expected: NonNullable<Fault['expected']>;
}

/** The sentences of one language, one for each kind of fault. */
export type FaultSentences = Record<FaultKind, (shown: Shown) => FaultWords>;

/** The most a message quotes of what it read. */
const QUOTED = 60;

function quote(read: unknown): string {
  const text = typeof read === 'string' ? read : read === undefined ? '' : JSON.stringify(read);

  const shown = text.replace(/[\u0000-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069]/g, '·');
  return shown.length > QUOTED ? `«${shown.slice(0, QUOTED)}…»` : `«${shown}»`;
}

/** A fault ready for its sentence. */
export function show(fault: Fault): Shown {
  const { read } = fault;
  return {
    field: fault.path.findLast((key) => typeof key === 'string') ?? '',
    read: quote(read),
    size: typeof read === 'string' || Array.isArray(read) ? read.length : Number(read ?? 0),
    expected: fault.expected ?? {},
    nearest: fault.nearest,
  };
}
