import type { Fault } from '../../src/domain/fault.ts';

/** A slip that explains why YAML cannot be read, better than its reader does. */
export interface Slip {
  detail: 'NO_SPACE' | 'NO_BREAK_SPACE' | 'CURLY_QUOTES' | 'SPACED_ADDRESS' | 'INDENT' | 'BULLET' | 'COLON';
  /** How many lines further on it stands. */
  below?: number;
  /** What was meant. */
  nearest?: string | undefined;
}

/** The most of a line that is worth showing again. */
const LONGEST = 100;

/** Text to be shown as the way to mend something; undefined where it is long, or would be obeyed or hidden. */
export function showable(text: string): string | undefined {
  const plain = text.trim();
  return plain.length <= LONGEST && !/[\p{Cc}\p{Cf}]/u.test(plain) ? plain : undefined;
}

/** A line that begins a field, or an item of a list. */
const FIELD = /^(\s*(?:- +)?)(\p{L}[\p{L}\p{N}_]*):(.*)$/u;
const ITEM = /^\s*- /;

/** A field whose value has a sign that YAML would take for its own, in straight quotation marks. */
function quoted(line: string): string | undefined {
  const [, , key = '', rest = ''] = FIELD.exec(line) ?? [];
  const value = rest.trim().replace(/^[“”„‟](.*)[“”„‟]$/u, '$1');
  return key === '' || /["\\]/.test(value) ? undefined : showable(`${key}: "${value}"`);
}

/** An address with a space after its colon, without it. */
export function joinedAddress(line: string): string | undefined {
  const address = /https?:\s+\/\/\S*/.exec(line)?.[0];
  return address === undefined ? undefined : showable(address.replace(/\s+/, ''));
}

/** A list whose item begins with another sign than a hyphen. */
export function bulletIn(line: string): Slip | undefined {
  return /^\s*\* /.test(line)
    ? { detail: 'BULLET', nearest: showable(line.replace(/^\s*\*/, '-')) }
    : undefined;
}

/** Where a field begins that stands further in than it may, below a value of one line. */
function isFurtherIn(line: string, below: string): boolean {
  const [, , , value = ''] = FIELD.exec(line) ?? [];
  const indent = /^\s*(?:- +)?/.exec(line)?.[0].length ?? 0;
  return (
    value.trim() !== '' &&
    !/: /.test(value) &&
    (/^\s*/.exec(below)?.[0].length ?? 0) > indent &&
    FIELD.test(below)
  );
}

/**
 * What somebody slipped into where YAML stumbled: `line` and `column` are from 0, as its reader tells them. Undefined
 * where nothing explains it better than the reader's own code.
 */
export function slipAt(
  lines: readonly string[],
  line: number,
  column: number,
  code: string,
): Slip | undefined {
  const text = lines[line] ?? '';
  if (code === 'TAB_AS_INDENT') return undefined;
  const [, , key = '', rest = ''] = FIELD.exec(text) ?? [];
  if (/^\u00a0/.test(rest)) return { detail: 'NO_BREAK_SPACE', nearest: showable(`${key}: ${rest.trim()}`) };
  if (/^[^\s:/]/.test(rest) || /^\/(?!\/)/.test(rest))
    return { detail: 'NO_SPACE', nearest: showable(`${key}: ${rest.trim()}`) };
  if (joinedAddress(text) !== undefined) return { detail: 'SPACED_ADDRESS', nearest: joinedAddress(text) };
  if (/^\s+[“”„‟]/u.test(rest)) return { detail: 'CURLY_QUOTES', nearest: quoted(text) };
  const indent = /^ */.exec(text)?.[0].length ?? 0;
  if ((ITEM.test(text) || FIELD.test(text)) && indent > 0 && column <= indent) return { detail: 'INDENT' };
  if (code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined;
  if (isFurtherIn(text, lines[line + 1] ?? '')) return { detail: 'INDENT', below: 1 };
  return { detail: 'COLON', nearest: quoted(text) };
}

/** A slip as a fault, without its place. */
export function slipFault({ detail, nearest }: Slip): Pick<Fault, 'kind' | 'expected' | 'nearest'> {
  return { kind: 'yaml', expected: { detail }, nearest };
}
