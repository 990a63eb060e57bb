import {
  LineCounter,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  parseDocument,
  visit,
  type Document,
} from 'yaml';
import type { Fault, FieldPath } from '../../src/domain/fault.ts';
import { doubtsOf, silentSlip } from './doubts.ts';
import { bulletIn, slipAt, slipFault } from './slips.ts';

/** A line and a column, both from 1. */
export interface Position {
  line: number;
  column: number;
}

/** YAML as data, with where each thing stands. */
export interface Read {
  data: unknown;
  faults: (Fault & { at?: Position })[];
  /** Where a path's key or item stands, or its value; of what is missing, where the nearest thing around it does. */
  locate: (path: FieldPath, isValue?: boolean) => Position;
}

/** Where YAML first says more than data (an anchor, an alias or a tag), as characters from its start. */
function beyondData(document: Document): number | undefined {
  let found: number | undefined;
  visit(document, {
    Node: (_, node) => {
      const { anchor, tag, source } = node as { anchor?: string; tag?: string; source?: string };
      if (anchor === undefined && tag === undefined && !(isAlias(node) && source !== undefined))
        return undefined;
      found = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return found;
}

/** The key that stands at a place of YAML. */
function keyAt(text: string, offset: number): string {
  return /^[^:\n]*/.exec(text.slice(offset))?.[0].trim() ?? '';
}

/** Where an error begins: quotation marks that are never closed are told where they open. */
function startOf({ message, pos }: { message: string; pos: [number, number] }, text: string): number {
  const quote = /^Missing closing (["'])/.exec(message)?.[1];
  return quote === undefined ? pos[0] : Math.max(0, text.lastIndexOf(quote, pos[0] - 1));
}

/** Reads YAML; `shift` is how many lines stand before it in its file. Never throws, never expands an alias. */
export function readYaml(text: string, shift = 0): Read {
  const lines = new LineCounter();
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line) + shift, column: Math.max(1, col) };
  };
  const broken = (
    fault: Pick<Fault, 'kind' | 'expected' | 'read' | 'nearest'>,
    offset: number,
    below = 0,
  ): Read => {
    const { line, column } = position(offset);
    const at = below > 0 ? { line: line + below, column: 1 } : { line, column };
    return { data: undefined, faults: [{ severity: 'error', path: [], ...fault, at }], locate: () => at };
  };
  const lineAt = (offset: number) => text.split('\n')[lines.linePos(offset).line - 1] ?? '';
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      stringKeys: true,
      logLevel: 'silent',
    });
    const [error] = document.errors;
    const beyond = beyondData(document);
    // An alias of nothing is an error too, but what is wrong is that it is an alias.
    if (beyond !== undefined && (!error || error.code === 'BAD_ALIAS' || beyond <= error.pos[0])) {
      const bullet = bulletIn(lineAt(beyond));
      return broken(bullet ? slipFault(bullet) : { kind: 'yaml-alias' }, beyond);
    }
    if (error?.code === 'DUPLICATE_KEY')
      return broken({ kind: 'duplicate-key', read: keyAt(text, error.pos[0]) }, error.pos[0]);
    if (error) {
      const start = startOf(error, text);
      const { line, col } = lines.linePos(start);
      const slip = slipAt(text.split('\n'), line - 1, col - 1, error.code);
      return broken(
        slip ? slipFault(slip) : { kind: 'yaml', expected: { detail: error.code } },
        start,
        slip?.below,
      );
    }
    const silent = silentSlip(document, text);
    if (silent) return broken(slipFault(silent), silent.offset);
    return {
      data: document.toJS() as unknown,
      faults: doubtsOf(document, text).map(({ offset, ...fault }) => ({ ...fault, at: position(offset) })),
      locate: (path, isValue = false) => position(offsetOf(document, path, isValue)),
    };
  } catch {
    // Lists inside lists without end are more than the reader's stack can hold.
    return broken({ kind: 'yaml', expected: { detail: 'TOO_DEEP' } }, 0);
  }
}

/** Where a path begins: of a map at the key or at its value, of a list at the item. */
function offsetOf(document: Document, path: FieldPath, isValue: boolean): number {
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
  return isValue && isNode(node) ? (node.range?.[0] ?? offset) : offset;
}
