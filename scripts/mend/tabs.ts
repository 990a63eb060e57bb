import { isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { readFile } from '../content/database.ts';
import type { ContentFile } from '../content/files.ts';
import { partsOf } from '../content/frontmatter.ts';

/** Tabs where YAML wants spaces. */
const INDENT = /^[ \t]*\t[ \t]*/;

/** The lines of YAML that are a text on lines of its own, from 0: the spaces before them may be part of it. */
function textLines(yaml: string): Set<number> {
  const lineCounter = new LineCounter();
  const lines = new Set<number>();
  visit(parseDocument(yaml, { lineCounter, logLevel: 'silent' }), {
    Scalar(_, node) {
      if (!isScalar(node) || !node.range || !node.type?.startsWith('BLOCK_')) return;
      const [first, last] = [node.range[0], node.range[1] - 1].map((at) => lineCounter.linePos(at).line);
      // The first is that of the key, told from 1.
      for (let line = first ?? 0; line < (last ?? 0); line++) lines.add(line);
    },
  });
  return lines;
}

/**
 * A file that only the tabs before its lines keep from being read, with two spaces for each; undefined for any other.
 * What a text on lines of its own says, tabs among it, is left alone.
 */
export function untabbed(file: ContentFile): { file: ContentFile; lines: number } | undefined {
  const { text } = file;
  if (text === undefined || !text.includes('\t') || readFile(file).entry) return undefined;
  const header = /\.mdx?$/.test(file.file) ? partsOf(text).header : text;
  const lines = header.split('\n');
  const spaced = lines.map((line) => line.replace(INDENT, (indent) => indent.replace(/\t/g, '  ')));
  const left = textLines(spaced.join('\n'));
  const kept = lines.map((line, i) => (left.has(i) ? line : (spaced[i] ?? line)));
  const mended = { ...file, text: text.replace(header, () => kept.join('\n')) };
  const changed = lines.filter((line, i) => line !== kept[i]).length;
  return changed > 0 && readFile(mended).entry ? { file: mended, lines: changed } : undefined;
}
