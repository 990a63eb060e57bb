import { readFile } from '../content/database.ts';
import type { ContentFile } from '../content/files.ts';
import { partsOf } from '../content/frontmatter.ts';

/** Tabs where YAML wants spaces. */
const INDENT = /^[ \t]*\t[ \t]*/gm;

/** A file that only the tabs before its lines keep from being read, with two spaces for each; undefined for any other. */
export function untabbed(file: ContentFile): { file: ContentFile; lines: number } | undefined {
  const { text } = file;
  if (text === undefined || !text.includes('\t') || readFile(file).entry) return undefined;
  const header = /\.mdx?$/.test(file.file) ? partsOf(text).header : text;
  const lines = header.match(INDENT)?.length ?? 0;
  const spaced = header.replace(INDENT, (indent) => indent.replace(/\t/g, '  '));
  const mended = { ...file, text: text.replace(header, () => spaced) };
  return lines > 0 && readFile(mended).entry ? { file: mended, lines } : undefined;
}
