import type { Fault } from '../../src/domain/fault.ts';
import { isField } from '../../src/domain/fields.ts';
import type { Position } from './yaml.ts';

type Placed = Fault & { at: Position };

/** A line of hyphens that is not the one that opens and ends a header: of another length, of dashes, or set in. */
const OTHER_FENCE = /^(?!---[ \t]*$)[ \t]*(?:-{2,}|[-–—]*[–—][-–—]*)[ \t]*$/;

/** What may stand in a header: a field, something further in, an item, a remark, or nothing. */
const IN_HEADER = /^(?:\s|$|- |#(?!#)|["'\p{L}\d_][^:]*:(?:\s|$))/u;

function noHeader(line: number, detail?: string, read?: string): Placed {
  return {
    ...{ kind: 'no-frontmatter', severity: 'error', path: [], at: { line, column: 1 }, read },
    ...(detail !== undefined && { expected: { detail } }),
  };
}

/** The line, from 1, where a header that is never closed ought to end: below its last field. */
function endOf(lines: readonly string[]): number {
  const beyond = lines.findIndex((line, i) => i > 0 && !IN_HEADER.test(line));
  const fields = lines.slice(0, beyond === -1 ? lines.length : beyond);
  return fields.findLastIndex((line) => line.trim() !== '') + 2;
}

/** Why a file that ought to begin with a header has none that can be found. */
export function missingHeader(text: string): Placed {
  const lines = text.split('\n');
  const [first = ''] = lines;
  const start = text.trimStart();
  if (/^(?:```|~~~)/.test(start)) return noHeader(1, 'code');
  if (OTHER_FENCE.test(first)) return noHeader(1, 'dashes', first);
  if (/^---[ \t]*(?:\n|$)/.test(start) && !/^---/.test(text)) return noHeader(1, 'blank');
  const isFence = (line: string) => /^---[ \t]*$/.test(line);
  if (!isFence(first) || lines.slice(1).some(isFence)) return noHeader(1);
  return hiddenEnd(lines, lines.length) ?? noHeader(endOf(lines), 'unclosed');
}

/** Of a header that cannot be read down to a line, from 1, where its end was meant to be; undefined where nothing tells. */
export function hiddenEnd(lines: readonly string[], to: number): Placed | undefined {
  const other = lines.findIndex((line, i) => i > 0 && i < to && OTHER_FENCE.test(line));
  if (other !== -1) return noHeader(other + 1, 'dashes', lines[other]);
  // A remark may begin so too, but then fields come below it.
  const heading = lines.slice(0, to).findIndex((line) => /^##+ /.test(line));
  const hasHeading = heading !== -1 && !lines.slice(heading, to).some((line) => keyOf(line) !== undefined);
  return hasHeading && to < lines.length ? noHeader(endOf(lines), 'unclosed') : undefined;
}

/** The field of a sheet that a text begins with. */
function keyOf(text: string): string | undefined {
  const key = /^\s*(\w+):/.exec(text)?.[1];
  return key !== undefined && isField(key) ? key : undefined;
}

/** A line of hyphens, the last before `body`, that ends a header whose fields go on below it. */
export function earlyEnd(head: string, body: string): Placed | undefined {
  const key = keyOf(body);
  if (key === undefined) return undefined;
  const line = head.trimEnd().split('\n').length;
  return { kind: 'early-end', severity: 'error', path: [], read: key, at: { line, column: 1 } };
}
