import {
  LineCounter,
  isMap,
  isNode,
  isPair,
  isScalar,
  parseDocument,
  visit,
  type Document,
  type YAMLError,
} from 'yaml';
import type { Fault, FieldPath } from '../../src/domain/fault.ts';

/** A line and a column, both from 1. */
export interface Position {
  line: number;
  column: number;
}

/** YAML as data, with where each thing stands. */
export interface Read {
  data: unknown;
  faults: (Fault & { at?: Position })[];
  /** Where a path's value stands; of what is missing, where the nearest thing around it does. */
  locate: (path: FieldPath) => Position;
}

function yamlFault(error: YAMLError, at: Position): Fault & { at: Position } {
  if (error.code === 'DUPLICATE_KEY') return { kind: 'duplicate-key', severity: 'error', path: [], at };
  return { kind: 'yaml', severity: 'error', path: [], expected: { detail: error.code }, at };
}

function usesAliases(document: Document): boolean {
  let found = false;
  visit(document, {
    Alias: () => {
      found = true;
      return visit.BREAK;
    },
    Node: (_, node) => {
      const { anchor, tag } = node as { anchor?: string; tag?: string };
      if (anchor !== undefined || tag?.startsWith('!')) {
        found = true;
        return visit.BREAK;
      }
      return undefined;
    },
  });
  return found;
}

/** Reads YAML; `shift` is how many lines stand before it in its file. Never throws, never expands an alias. */
export function readYaml(text: string, shift = 0): Read {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + shift, column: col };
  };
  const locate = (path: FieldPath): Position => position(offsetOf(document, path));
  const faults: Read['faults'] = document.errors.map((error) => {
    const at = position(error.pos[0]);
    const key = text.slice(error.pos[0], error.pos[1]).split(':')[0] ?? '';
    return { ...yamlFault(error, at), ...(error.code === 'DUPLICATE_KEY' ? { read: key.trim() } : {}) };
  });
  if (faults.length > 0) return { data: undefined, faults, locate };
  if (usesAliases(document))
    return { data: undefined, faults: [{ kind: 'yaml-alias', severity: 'error', path: [] }], locate };
  return { data: document.toJS() as unknown, faults: [], locate };
}

/** Where a path begins: a key of a map stands at the key, an item of a list at the item. */
function offsetOf(document: Document, path: FieldPath): number {
  let offset = 0;
  let node: unknown = document.contents;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
      if (!pair) break;
      offset = (pair.key as { range?: [number, number, number] }).range?.[0] ?? offset;
      node = pair.value;
    } else {
      node = (node as { items?: unknown[] } | null)?.items?.[Number(key)];
      if (!isNode(node)) break;
      offset = node.range?.[0] ?? offset;
    }
  }
  return offset;
}
