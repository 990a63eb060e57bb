import type * as z from 'zod/mini';
import type { FieldPath } from './fault.ts';
import { entriesInOrder } from './fields.ts';
import { leafAt } from './leaf.ts';

/**
 * Sheets as files. What is written here is JSON, which every reader of YAML reads, with the layout and without the
 * needless quotes of the files of the content: `npm run fix` finds nothing to mend in it.
 */

/** Words that one reader of YAML or another takes for something else than text. */
const NO_TEXT = /^(?:y|n|yes|no|on|off|true|false|null)$/i;

/** Signs that end a line, or that do not show. */
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** Whether a text without quotes is the same text to every reader of YAML, and looks it to people. */
function isPlain(text: string): boolean {
  return (
    /^[\p{L}\p{N}«“¿¡]/u.test(text) &&
    /\p{L}/u.test(text) &&
    // Figures with a sign, an exponent, a base or a point between them are numbers, hours or days to some.
    !/^\d[\d_.:,+-]*(?:[exo][\da-f_.+-]*)?(?:[T ][\d:.Z+-]*)?$/i.test(text) &&
    !/:(?:\s|$)|\s#|\s$/.test(text) &&
    text.search(HIDDEN) < 0 &&
    !NO_TEXT.test(text)
  );
}

/** A text between quotation marks, with every sign that does not show written out. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    HIDDEN,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Whether a text of several lines can be written as they are, with no spaces at their ends that somebody may lose. */
function isBlock(text: string): boolean {
  const lines = text.split('\n');
  return (
    lines.length > 1 &&
    lines[0] !== '' &&
    lines.at(-1) !== '' &&
    lines.every((line) => line.trim() === line && line.search(HIDDEN) < 0)
  );
}

function scalarLines(value: unknown, isDate: boolean, indent: string): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  if (isBlock(value))
    return `|-\n${value
      .split('\n')
      .map((line) => line && `${indent}${line}`)
      .join('\n')}`;
  return isPlain(value) || (isDate && /^\d{4}(?:-\d{2}){0,2}$/.test(value)) ? value : quoted(value);
}

/** A value after its key or its dash, from the end of that line on. */
function valueText(schema: z.ZodMiniType, path: FieldPath, value: unknown, indent: string): string {
  const inside = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown, i) => {
      const text = valueText(schema, [...path, i], item, inside);
      // A group begins on the line of its dash.
      return `\n${inside}-${text.startsWith('\n') ? ` ${text.trimStart()}` : text}`;
    });
    return items.length > 0 ? items.join('') : ' []';
  }
  if (typeof value === 'object' && value !== null) return groupText(schema, path, value, inside) || ' {}';
  return ` ${scalarLines(value, leafAt(schema, path)?.kind === 'date', inside)}`;
}

function groupText(schema: z.ZodMiniType, path: FieldPath, group: object, indent: string): string {
  return entriesInOrder(schema, path, group)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => {
      const shown = isPlain(key) ? key : quoted(key);
      return `\n${indent}${shown}:${valueText(schema, [...path, key], value, indent)}`;
    })
    .join('');
}

/** Data as YAML, in the order of a schema. */
export function writeYaml(schema: z.ZodMiniType, data: object): string {
  return `${groupText(schema, [], data, '').trimStart() || '{}'}\n`;
}

/** A sheet or a translation as its file: the header, and the body where it has one. */
export function writeSheet(schema: z.ZodMiniType, data: object, body: string): string {
  return `---\n${writeYaml(schema, data)}---\n${bodyText(body)}`;
}

/** A body as its file has it after the header: parted from it by an empty line, and with an end to its last line. */
export function bodyText(body: string): string {
  const text = body.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
  return text === '' ? '' : `\n${text}\n`;
}
