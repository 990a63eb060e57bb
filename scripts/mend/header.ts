import { isMap, isScalar, isSeq, parseDocument, Scalar, type Document } from 'yaml';
import type { FieldPath } from '../../src/domain/fault.ts';
import { keysAt } from '../../src/domain/fields.ts';
import { leafAt, type Leaf } from '../../src/domain/leaf.ts';
import type { Mends } from '../../src/domain/mend.ts';
import { mendedValue, type Surroundings } from '../../src/domain/mended-value.ts';
import type { schemaOf } from '../../src/domain/rules/schema.ts';
import { mendOrder } from './order.ts';
import { mendQuotes } from './quotes.ts';
import { asWritten } from './tags.ts';

/** What a header is mended by. */
export interface HeaderRules extends Omit<Surroundings, 'isThere'> {
  schema: ReturnType<typeof schemaOf>;
  /** Ids of all local bodies. */
  administrations: readonly string[];
}

const WRITING = { lineWidth: 0, flowCollectionPadding: false } as const;

/** Reads YAML so that it can be written again as it was. */
export function documentOf(text: string): Document {
  return parseDocument(text, { stringKeys: true, logLevel: 'silent', customTags: asWritten });
}

/** YAML as it is written here: a list is set in by two spaces, a text stands on one line. */
export function written(document: Document): string {
  return document.toString(WRITING);
}

/** How often YAML is written again until it stays the same: an empty text on lines of its own takes two turns. */
const MOST_TURNS = 4;

/** YAML written so that it would be written so again. */
export function settled(text: string, turns = MOST_TURNS): string {
  const again = written(documentOf(text));
  return again === text || turns === 0 ? text : settled(again, turns - 1);
}

/** What is expected at a path: of the id of a local body, one of those there are. */
function expectedAt({ schema, administrations }: HeaderRules, path: FieldPath): Leaf | undefined {
  const leaf = leafAt(schema, path);
  const isBody =
    path[0] === 'administrations' || (path[0] === 'replications' && path.at(-1) === 'administration');
  return leaf && isBody ? { ...leaf, kind: 'choice', choices: administrations } : leaf;
}

function isBlock({ type }: Scalar): boolean {
  return type === Scalar.BLOCK_FOLDED || type === Scalar.BLOCK_LITERAL;
}

function mendScalar(node: Scalar, leaf: Leaf, around: Surroundings, inFlow: boolean, mends: Mends): void {
  const { value: before, source } = node;
  const after = mendedValue({ value: before, source, isBlock: isBlock(node) }, leaf, around, mends);
  node.value = after;
  if (typeof after === 'number' && after !== before) {
    node.source = String(after);
    node.type = Scalar.PLAIN;
    // A year in quotes loses nothing but the quotes.
    if (leaf.kind === 'date' && before === node.source) mends.add('quotes');
  } else if (typeof before !== 'string' && typeof after === 'string' && leaf.kind !== 'date')
    node.type = Scalar.QUOTE_DOUBLE;
  else if (!inFlow && mendQuotes(node, leaf)) mends.add('quotes');
}

/** Mends the values, the quotes and the order of keys of a document, in place. */
export function mendDocument(document: Document, rules: HeaderRules, mends: Mends): void {
  const step = (node: unknown, path: FieldPath, inFlow: boolean, isThere: Surroundings['isThere']) => {
    const leaf = isScalar(node) ? expectedAt(rules, path) : undefined;
    if (isScalar(node)) {
      if (leaf) mendScalar(node, leaf, { ...rules, isThere }, inFlow, mends);
    } else if (isMap(node)) {
      const isFlow = inFlow || node.flow === true;
      if (mendOrder(node, keysAt(rules.schema, path))) mends.add('order');
      for (const { key, value } of node.items) {
        if (!isScalar(key)) continue;
        if (!isFlow && mendQuotes(key, { kind: 'prose' })) mends.add('quotes');
        step(value, [...path, String(key.value)], isFlow, () => false);
      }
    } else if (isSeq(node)) {
      const holds = (value: unknown) => node.items.some((item) => isScalar(item) && item.value === value);
      node.items.forEach((item, i) => {
        step(item, [...path, i], inFlow || node.flow === true, holds);
      });
    }
  };
  step(document.contents, [], false, () => false);
}

/** Writes the names of a list as the sheets do; one that stands in the list both ways stays. */
export function mendKeys(document: Document, { usualName }: HeaderRules, mends: Mends): void {
  if (!isMap(document.contents)) return;
  for (const { key } of document.contents.items) {
    const usual = isScalar(key) && typeof key.value === 'string' ? usualName(key.value) : undefined;
    if (usual === undefined || !isScalar(key) || document.contents.has(usual)) continue;
    key.value = usual;
    mends.add('spelling');
  }
}
