import type { Fault, FaultKind, FieldPath } from './fault.ts';
import { fill } from './fill.ts';

/** What a fault says in a language: what was read and what is expected, and how to mend it where that is plain. */
export interface FaultWords {
  message: string;
  fix?: string;
}

/** What keeps YAML from being read: a code of its reader, or a slip that `scripts/content/slips.ts` knows. */
type Trouble =
  | 'TAB_AS_INDENT'
  | 'MULTILINE_IMPLICIT_KEY'
  | 'BLOCK_AS_IMPLICIT_KEY'
  | 'BAD_SCALAR_START'
  | 'BAD_ALIAS'
  | 'BAD_PROP_ORDER'
  | 'TOO_DEEP'
  | 'BAD_DQ_ESCAPE'
  | 'MISSING_CHAR'
  | 'BAD_INDENT'
  | 'UNEXPECTED_TOKEN'
  | 'NO_SPACE'
  | 'NO_BREAK_SPACE'
  | 'CURLY_QUOTES'
  | 'SPACED_ADDRESS'
  | 'INDENT'
  | 'BULLET'
  | 'COLON';

/** What is wrong with the lines of hyphens around a header. */
type Fence = 'unclosed' | 'dashes' | 'code' | 'blank';

/** What a sentence may depend on: a named condition, a detail of the fault that is a mark by itself, or a kind of value. */
type Condition =
  | keyof ReturnType<typeof namedConditions>
  | Trouble
  | Fence
  | 'due'
  | 'exclusive'
  | 'elsewhere'
  | 'body'
  | 'ca.md'
  | 'array'
  | 'number';

/** The first whose condition holds is said; where none does, and there is no `other`, nothing is. */
type Alternatives = Readonly<Partial<Record<Condition | 'other', string>>>;

type Sentence = string | (Alternatives & { readonly other: string });

type Table = Readonly<Record<string, string>> & { readonly other: string };

/**
 * The sentences of one language, as data. In their braces stand the parts they share, and `field`, `size`, `min`, `max`,
 * `choices`, `detail` and `nearest` of the fault.
 */
export interface FaultSentences {
  readonly parts: {
    /** What was read, in quotation marks. */
    readonly read: string;
    /** The field or, where there is none, the text. */
    readonly text: Sentence;
    /** How much was read. */
    readonly characters: Sentence;
    readonly items: Sentence;
    /** The kind of value expected, after «it should hold». */
    readonly kind: Table;
    /** What is wrong with YAML, by the reader's own codes. */
    readonly trouble: Table;
  };
  readonly faults: Readonly<Record<FaultKind, { message: Sentence; fix?: string | Alternatives }>>;
}

/** The most a message quotes of what it read. */
const QUOTED = 60;

/** Text without what a terminal or a page would obey or hide, cut to a line. */
function safe(text: string): string {
  const plain = Array.from(text.replace(/[\p{Cc}\u200b-\u200f\u2028-\u202e\u2066-\u2069]/gu, '·'));
  return plain.length > QUOTED ? `${plain.slice(0, QUOTED).join('')}…` : plain.join('');
}

/** A field's place as people write it, `savings[0].source`; empty for a whole file. */
export function fieldName(path: FieldPath): string {
  return path
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i === 0 ? '' : '.'}${safe(key)}`))
    .join('');
}

function textOf(read: unknown = ''): string {
  if (typeof read === 'string') return read;
  // In JSON, not every number is a number.
  return typeof read === 'number' ? String(read) : JSON.stringify(read);
}

/** What a sentence can show of a fault in any language. */
function shown({ path, read, nearest, expected: { choices = [], ...expected } = {} }: Fault) {
  return {
    ...expected,
    choices: choices.join(', '),
    nearest,
    /** The last key of the path, or nothing for a whole file. */
    field: safe(path.findLast((key) => typeof key === 'string') ?? ''),
    read: safe(textOf(read)),
    /** Characters of a text, items of a list, or the number itself. */
    size:
      typeof read === 'string'
        ? Array.from(read.trim()).length
        : Array.isArray(read)
          ? read.length
          : Number(read ?? 0),
  };
}

function namedConditions(
  fault: Fault,
  { detail, field, kind, min, nearest, read, size }: ReturnType<typeof shown>,
) {
  return {
    both: detail && read,
    missing: detail,
    extra: read,
    /** Of a whole file, or of its text. */
    ofWhole: !field,
    near: nearest,
    /** The Catalan sheet has none of it. */
    noneDue: min === 0,
    one: size === 1,
    /** A figure where text is due: YAML takes `08121` for a number. */
    bare: kind === 'string' && typeof fault.read !== 'string' && !/^[[{]/.test(read),
  };
}

/** What is said of a fault in the language of the sentences, which may have come as JSON. */
export function sentenceOf(fault: Fault, { parts, faults }: FaultSentences): FaultWords {
  const facts = shown(fault);
  const { kind = '', detail = '' } = facts;
  const conditions: Record<string, unknown> = {
    // Before the others, which so overrule a detail that is somebody's text.
    ...{ [kind]: true, [detail]: true },
    ...namedConditions(fault, facts),
    other: true,
  };
  const values: Record<string, string | number | undefined> = { ...facts };
  const say = (words: string | Alternatives | Table = {}) =>
    fill(
      typeof words === 'string'
        ? words
        : (Object.entries(words).find(([name]) => conditions[name])?.[1] ?? ''),
      values,
    );
  for (const [name, part] of Object.entries(parts)) values[name] = say(part);
  const { message, fix } = faults[fault.kind];
  const mending = say(fix);
  return { message: say(message), ...(mending && { fix: mending }) };
}
