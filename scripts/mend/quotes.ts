import { Scalar, stringify } from 'yaml';
import type { Leaf } from '../../src/domain/leaf.ts';

function isPlainIn(text: string, version: '1.1' | '1.2'): boolean {
  return stringify(text, { version, lineWidth: 0 }) === `${text}\n`;
}

/** Whether a text without quotes is the same text to every reader: those of YAML 1.1 take `no` and `1_000` for others. */
function readsAlike(text: string): boolean {
  return isPlainIn(text, '1.2') && isPlainIn(text, '1.1');
}

/** Whether quotes around a text of a field say nothing. A code, such as a telephone, keeps those around its figures. */
function areNeedless(text: string, kind: Leaf['kind']): boolean {
  return (kind === 'code' ? /^\p{L}/u : /^[\p{L}\p{N}«“¿¡]/u).test(text) && readsAlike(text);
}

/** Takes the quotes off a text that needs none, and puts them on one that does; tells whether it did. */
export function mendQuotes(node: Scalar, { kind }: Pick<Leaf, 'kind'>): boolean {
  const { value, type } = node;
  if (typeof value !== 'string') return false;
  const isQuoted = type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE;
  const isDate = kind === 'date' && /^\d{4}(?:-\d{2}){1,2}$/.test(value);
  if (isQuoted && (isDate || areNeedless(value, kind))) node.type = Scalar.PLAIN;
  else if (type === Scalar.PLAIN && kind !== 'date' && isPlainIn(value, '1.2') && !readsAlike(value))
    node.type = Scalar.QUOTE_DOUBLE;
  else return false;
  return true;
}
