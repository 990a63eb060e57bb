import { CONTROLS, partsOf, type Control, type Part } from './control.ts';
import { FIELDS, type FieldName, type PartName } from './fields.ts';
import { slugOf } from './slug.ts';

/** What the parts of groups are called where people write them: `contacts.role` is «Departament o càrrec». */
export type PartLabels = Readonly<Record<PartName, string>>;

/** The fields that are asked in plain text. The two days are those of the day it is sent, and pictures are files. */
export const ASKED_FIELDS: readonly FieldName[] = FIELDS.map(({ name }) => name).filter(
  (name) => !['published', 'verified', 'images'].includes(name),
);

const YES = 'sí';

/** A value of one line or paragraph, as text. */
function plain(value: unknown): string {
  return value === true ? YES : typeof value === 'number' ? String(value).replace('.', ',') : String(value);
}

/** Text whose lines after the first stand further in, so that none is taken for another part of the block. */
function indented(text: string): string {
  return text.replace(/\s*\n\s*/g, '\n  ');
}

function groupText(field: string, parts: readonly Part[], value: object, labels: PartLabels): string {
  const given = value as Record<string, unknown>;
  return parts
    .filter(({ name }) => given[name] !== undefined)
    .map(({ name }) => `${labels[`${field}.${name}` as PartName]}: ${indented(plain(given[name]))}`)
    .join('\n');
}

function controlText(field: string, control: Control, value: unknown, labels: PartLabels): string {
  if (Array.isArray(value) && control.kind === 'list') {
    const { item } = control;
    const texts = value.map((one) => controlText(field, item, one, labels));
    // What takes several lines is parted by an empty one.
    return texts.join(partsOf(item).length > 0 ? '\n\n' : '\n');
  }
  return typeof value === 'object' && value !== null
    ? groupText(field, partsOf(control), value, labels)
    : plain(value);
}

/** A field's value as plain text that `readAnswer` reads back: lists line by line, groups in blocks of «Label: value». */
export function answerText(field: FieldName, value: unknown, labels: PartLabels): string {
  return value === undefined ? '' : controlText(field, CONTROLS[field], value, labels);
}

/** A number as people of these parts write it: `1.250,5`, `1250,5` or `12.5`; what is none stays as it was written. */
function numberOf(text: string): number | string {
  const isGrouped = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text);
  if (isGrouped || /^-?\d+(?:,\d+)?$/.test(text)) return Number(text.replace(/\./g, '').replace(',', '.'));
  return /^-?\d+\.\d+$/.test(text) ? Number(text) : text;
}

/** A value of one line or paragraph, read. What cannot be stays as it was written, for the checker to tell. */
function readPlain(control: Control, text: string): unknown {
  switch (control.kind) {
    case 'number':
    case 'whole':
      return numberOf(text);
    case 'yes':
      return slugOf(text) === 'si' || text === 'true' ? true : text;
    case 'choice':
      return control.choices.find((choice) => choice === slugOf(text)) ?? text;
    default:
      return text;
  }
}

/**
 * A block of «Label: value». A line without a label, or further in, goes on with the value before it. Undefined where
 * there is no label.
 */
function readGroup(
  field: string,
  parts: readonly Part[],
  block: string,
  labels: PartLabels,
): Record<string, unknown> | undefined {
  const byLabel = new Map(parts.map((part) => [slugOf(labels[`${field}.${part.name}` as PartName]), part]));
  const read = new Map<Part, string>();
  let last: Part | undefined;
  for (const line of block.split('\n')) {
    const [, label = '', rest = ''] = /^ ?(?:[-*] )?(\S[^:]{0,80}):(.*)$/.exec(line) ?? [];
    const part = byLabel.get(slugOf(label));
    if (part) read.set(part, rest.trim());
    else if (last) read.set(last, `${read.get(last) ?? ''}\n${line.trim()}`.trim());
    last = part ?? last;
  }
  if (!last) return undefined;
  return Object.fromEntries(
    [...read].flatMap(([{ name, control }, text]) => (text === '' ? [] : [[name, readPlain(control, text)]])),
  );
}

/** The texts of a list: blocks parted by empty lines where its items are groups, and lines where not. */
function itemTexts(item: Control, text: string): string[] {
  const sign = partsOf(item).length > 0 ? /\n\s*\n/ : /\n/;
  return text
    .split(sign)
    .map((one) => one.trim())
    .filter(Boolean);
}

function readControl(field: string, control: Control, text: string, labels: PartLabels): unknown {
  if (control.kind === 'list') {
    const { item } = control;
    return itemTexts(item, text).flatMap((one) => readItem(field, item, one, labels));
  }
  const parts = partsOf(control);
  return (parts.length > 0 && readGroup(field, parts, text, labels)) || readPlain(control, text);
}

/** An item of a list; a block of addresses, where an item is an address or a group, is as many items. */
function readItem(field: string, item: Control, text: string, labels: PartLabels): unknown[] {
  const bare = (line: string) => line.replace(/^[-*] /, '').trim();
  if (item.kind !== 'either')
    return [readControl(field, item, partsOf(item).length > 0 ? text : bare(text), labels)];
  return readGroup(field, partsOf(item), text, labels)
    ? [readControl(field, item, text, labels)]
    : text.split('\n').map(bare);
}

/** Whether a value says nothing: a list of none, or a block of labels that nobody filled in. */
function isBlank(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

/** A field's value from plain text; undefined where nothing is written. What cannot be read stays text. */
export function readAnswer(field: FieldName, text: string, labels: PartLabels): unknown {
  const written = text.replace(/\r\n?/g, '\n').trim();
  if (written === '') return undefined;
  const read = readControl(field, CONTROLS[field], written, labels);
  const value: unknown = Array.isArray(read) ? read.filter((one) => !isBlank(one)) : read;
  return isBlank(value) ? undefined : value;
}
