import { isPair, isScalar, isSeq, visit, type Document } from 'yaml';
import type { Fault, FieldPath } from '../../src/domain/fault.ts';
import { thousandsFaults } from '../../src/domain/file-faults.ts';
import { joinedAddress, type Slip } from './slips.ts';

/** Where a node stands, from all that stands around it. */
function pathOf(around: readonly unknown[], node: unknown): FieldPath {
  return [...around, node].flatMap((one, i, all): (string | number)[] => {
    if (isPair(one)) return isScalar(one.key) ? [String(one.key.value)] : [];
    return isSeq(one) ? [one.items.indexOf(all[i + 1])] : [];
  });
}

type Doubt = Fault & { offset: number };

/** Numbers whose points look like those of thousands, with where each stands. */
function thousandsPoints(document: Document): Doubt[] {
  const found: Doubt[] = [];
  visit(document, {
    Pair(_, pair, around) {
      const { value } = pair;
      if (!isScalar(value) || typeof value.value !== 'number') return;
      const { source = '', range } = value;
      for (const fault of thousandsFaults(pathOf(around, pair), source))
        found.push({ ...fault, offset: range?.[0] ?? 0 });
    },
  });
  return found;
}

/**
 * Texts without quotation marks that a number sign cuts: `A #b` is `A`. A remark after a code or a choice, which is one
 * word, is meant as one.
 */
function cutTexts(document: Document, text: string): Doubt[] {
  const found: Doubt[] = [];
  visit(document, {
    Scalar(key, node, around) {
      const { type, value, range } = node;
      if (key === 'key' || type !== 'PLAIN' || typeof value !== 'string' || !range) return;
      const [, space = '', cut = ''] = /^([ \t]+)(#.*)/.exec(text.slice(range[1])) ?? [];
      if (!/^#[\p{L}\p{N}]/u.test(cut) && !(cut && value.includes(' '))) return;
      const path = pathOf(around, node);
      found.push({ kind: 'cut-text', severity: 'warning', path, read: cut, offset: range[1] + space.length });
    },
  });
  return found;
}

/** A slip that YAML reads without a word: an item further in goes on with the one above, an address is a field. */
export function silentSlip(document: Document, text: string): (Slip & { offset: number }) | undefined {
  let found: (Slip & { offset: number }) | undefined;
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || !isScalar(value) || !/^https?$/.test(String(key.value))) return undefined;
      if (!String(value.value).startsWith('//')) return undefined;
      const offset = key.range?.[0] ?? 0;
      found = { detail: 'SPACED_ADDRESS', nearest: joinedAddress(text.slice(offset)), offset };
      return visit.BREAK;
    },
    Scalar(key, { type, range }) {
      if (typeof key !== 'number' || type !== 'PLAIN' || !range) return undefined;
      const item = /\n *(?=- )/.exec(text.slice(range[0], range[1]));
      if (!item) return undefined;
      found = { detail: 'INDENT', offset: range[0] + item.index + item[0].length };
      return visit.BREAK;
    },
  });
  return found;
}

/** What YAML reads otherwise than it was meant, most likely; each with where it stands. */
export function doubtsOf(document: Document, text: string): Doubt[] {
  return [...thousandsPoints(document), ...cutTexts(document, text)];
}
