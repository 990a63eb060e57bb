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

/** Parts a Markdown file with a YAML header; a file without one is told so. */
export function readFrontmatter(text: string): Parted {
  const match = HEADER.exec(text);
  if (!match) {
    const start = { line: 1, column: 1 };
    return {
      data: undefined,
      faults: [{ kind: 'no-frontmatter', severity: 'error', path: [], at: start }],
      locate: () => start,
      body: text,
      locateBody: () => start,
    };
  }
  const bodyStart = match[0].length;
  return {
    ...readYaml(match[1] ?? '', 1),
    body: text.slice(bodyStart),
    locateBody(offset) {
      const before = text.slice(0, bodyStart + offset).split('\n');
      return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    },
  };
}
