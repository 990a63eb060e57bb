import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { valueAt, type FieldPath } from './fault.ts';
import { FIELDS, keysAt } from './fields.ts';
import { canBeParsed, parseBody } from './body.ts';
import { translationSchema } from './sheet.ts';

/** A passage of a sheet's words as a reader hears it: a field, or a block of the body without its marks. */
export interface Passage {
  text: string;
  /** Where the field stands; empty for a block of the body. */
  path: FieldPath;
  /** Characters from the start of the body to the block; undefined for a field. */
  offset?: number | undefined;
}

/** A block of a body: a heading, a paragraph, or a cell of a table. */
export interface Block {
  text: string;
  /** The text without its pieces of code. */
  prose: string;
  isHeading: boolean;
  isCell: boolean;
  /** Where its links lead. */
  links: readonly string[];
  offset: number;
}

/** What a node says once its marks are taken away; a picture says nothing, and code what `code` says. */
function textOf(node: Nodes, code?: string): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'inlineCode') return code ?? node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map((child) => textOf(child, code)).join('') : '';
}

const BLOCKS = new Set(['heading', 'paragraph', 'tableCell']);

/** The blocks of a body in order; none of a body that cannot be parsed. */
export function blocksOf(body: string): Block[] {
  if (!canBeParsed(body)) return [];
  const tree = parseBody(body);
  const definitions = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }) => {
    definitions.set(identifier, url);
  });
  const blocks: Block[] = [];
  visit(tree, (node) => {
    if (!BLOCKS.has(node.type)) return;
    const links: string[] = [];
    visit(node, (inner) => {
      if (inner.type === 'link') links.push(inner.url);
      if (inner.type === 'linkReference') links.push(definitions.get(inner.identifier) ?? '');
      // A note is where a figure's source stands as often as not.
      if (inner.type === 'footnoteReference') links.push(`#${inner.identifier}`);
    });
    const offset = node.position?.start.offset ?? 0;
    const [isHeading, isCell] = [node.type === 'heading', node.type === 'tableCell'];
    blocks.push({ text: textOf(node), prose: textOf(node, ' '), isHeading, isCell, links, offset });
  });
  return blocks;
}

/** Every text at or below a path of a sheet that a translation says again. */
function wordsAt(data: unknown, path: FieldPath): Passage[] {
  const value = valueAt(data, path);
  if (typeof value === 'string') return value.trim() ? [{ text: value, path }] : [];
  if (Array.isArray(value)) return value.flatMap((_, i) => wordsAt(data, [...path, i]));
  return keysAt(translationSchema, path).flatMap((key) => wordsAt(data, [...path, key]));
}

/** The words of a sheet's fields in one language, level by level. Works on data not yet believed. */
export function fieldPassages(data: unknown): Passage[] {
  return FIELDS.filter(({ translatable }) => translatable).flatMap(({ name }) => wordsAt(data, [name]));
}

/** Every word of a sheet in one language: its fields, then its body. */
export function passagesOf(data: unknown, body: string): Passage[] {
  return [...fieldPassages(data), ...blocksOf(body).map(({ text, offset }) => ({ text, path: [], offset }))];
}
