import type { Fault, FieldPath } from '../fault.ts';
import { blocksOf } from '../passages.ts';
import type { Rule } from './rule.ts';

/** Marks that somebody meant to come back, wherever they stand in a text. */
const ANYWHERE = /\b(?:TODO|TBD|FIXME|XXX+)\b|\b[Ll]orem ipsum\b|\[(?:\.\.\.|…)\]|\?\?\?/;

/** Whole texts that say nothing. */
const WHOLE =
  /^(?:xx+|[-–—.…?]+|n\/?[ad]|tbc|pendent(?: de .*)?|per (?:completar|fer|determinar)|pendiente(?: de .*)?|por (?:completar|determinar)|pending|to be (?:completed|confirmed|determined)|no (?:consta|se sap|ho sabem)|desconegut|desconocido|unknown)\.?$/i;

/** The host of the examples we give ourselves, in an address or a mailbox. */
const OUR_EXAMPLE = /(?:\/\/(?:[\w-]+\.)*|@)exemple\.cat\b/i;

function isPlaceholder(text: string): boolean {
  return ANYWHERE.test(text) || WHOLE.test(text.trim()) || OUR_EXAMPLE.test(text);
}

/** Every text of some data, with its place. */
function textsIn(data: unknown, path: FieldPath = []): { text: string; path: FieldPath }[] {
  if (typeof data === 'string') return [{ text: data, path }];
  if (typeof data !== 'object' || data === null || data instanceof Date) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    textsIn(value, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}

/** Nothing left for later: what is unknown is left out. */
export const placeholder: Rule = {
  name: 'placeholder',
  check(entry) {
    const found = (text: string, place: Pick<Fault, 'path' | 'offset'>): Fault[] =>
      isPlaceholder(text) ? [{ kind: 'placeholder', severity: 'error', read: text, ...place }] : [];
    const inData = textsIn(entry.data).flatMap(({ text, path }) => found(text, { path }));
    if (entry.kind !== 'sheet') return inData;
    const inBody = blocksOf(entry.body).flatMap(({ text, links, offset }) =>
      [text, ...links].flatMap((one) => found(one, { path: [], offset })),
    );
    return [...inData, ...inBody];
  },
};
