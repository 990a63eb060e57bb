import type { Fault } from '../../src/domain/fault.ts';
import { earlyEnd, hiddenEnd, missingHeader } from './fences.ts';
import { readYaml, type Position, type Read } from './yaml.ts';

/** A Markdown file parted into what its header says and its body. */
export interface Parted extends Read {
  body: string;
  /** Where a character of the body stands in the file. */
  locateBody: (offset: number) => Position;
}

const HEADER = /^---[ \t]*\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/;

/** The header of a Markdown file and its body, as written; a file without a header is all body. */
export function partsOf(text: string): { header: string; body: string } {
  const match = HEADER.exec(text);
  return match ? { header: match[1] ?? '', body: text.slice(match[0].length) } : { header: '', body: text };
}

/** A file whose header begins or ends where it must not, and can tell nothing. */
function without(fault: Fault & { at: Position }, body: string): Parted {
  return { data: undefined, faults: [fault], locate: () => fault.at, body, locateBody: () => fault.at };
}

/** Parts a Markdown file with a YAML header; a file without one is told so, and what is wrong with its lines of hyphens. */
export function readFrontmatter(text: string): Parted {
  const match = HEADER.exec(text);
  if (!match) return without(missingHeader(text), text);
  const bodyStart = match[0].length;
  const body = text.slice(bodyStart);
  const early = earlyEnd(match[0], body);
  if (early) return without(early, body);
  const read = readYaml(match[1] ?? '', 1);
  const trouble = read.faults.find(({ kind }) => kind === 'yaml')?.at?.line;
  const hidden = trouble === undefined ? undefined : hiddenEnd(text.split('\n'), trouble);
  if (hidden) return without(hidden, body);
  return {
    ...read,
    body,
    locateBody(offset) {
      const before = text.slice(0, bodyStart + offset).split('\n');
      return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    },
  };
}
