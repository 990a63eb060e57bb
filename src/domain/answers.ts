import type { AdministrationLabels, PartLabels } from './answer-text.ts';
import { ADMINISTRATION_CONTROL, CONTROLS, flatPartsOf, type Control, type Part } from './control.ts';
import type { FieldName } from './fields.ts';
import { readNumber } from './number-text.ts';
import { slugOf } from './slug.ts';

/** What a part is called where people write it, by its name. */
type LabelOf = (part: string) => string;

/** A value of one line or paragraph, read. What cannot be stays as it was written, for the checker to tell. */
function readPlain(control: Control, text: string): unknown {
  switch (control.kind) {
    case 'number':
    case 'whole':
      return readNumber(text);
    case 'yes':
      return slugOf(text) === 'si' || text === 'true' ? true : text;
    case 'choice':
      return control.choices.find((choice) => slugOf(choice) === slugOf(text)) ?? text;
    default:
      return text;
  }
}

/** A group of values by the names of their parts: that of `population.value` stands in a group of its own. */
function grouped(values: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  const group: Record<string, unknown> = {};
  for (const [name, value] of values) {
    const [first = '', ...rest] = name.split('.');
    group[first] =
      rest.length === 0
        ? value
        : { ...(group[first] as object | undefined), ...grouped([[rest.join('.'), value]]) };
  }
  return group;
}

/**
 * A block of «Label: value». A line without a label, or further in, goes on with the value before it. Undefined where
 * there is no label.
 */
function readGroup(
  parts: readonly Part[],
  block: string,
  labelOf: LabelOf,
): Record<string, unknown> | undefined {
  const byLabel = new Map(parts.map((part) => [slugOf(labelOf(part.name)), part]));
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
  return grouped(
    [...read].flatMap(([{ name, control }, text]) =>
      text === '' ? [] : [[name, readPlain(control, text)] as const],
    ),
  );
}

/** The texts of a list: blocks parted by empty lines where its items are groups, and lines where not. */
function itemTexts(item: Control, text: string): string[] {
  const sign = flatPartsOf(item).length > 0 ? /\n\s*\n/ : /\n/;
  return text
    .split(sign)
    .map((one) => one.trim())
    .filter(Boolean);
}

function readControl(control: Control, text: string, labelOf: LabelOf): unknown {
  if (control.kind === 'list') {
    const { item } = control;
    return itemTexts(item, text).flatMap((one) => readItem(item, one, labelOf));
  }
  const parts = flatPartsOf(control);
  return (parts.length > 0 && readGroup(parts, text, labelOf)) || readPlain(control, text);
}

/** An item of a list; a block of addresses, where an item is an address or a group, is as many items. */
function readItem(item: Control, text: string, labelOf: LabelOf): unknown[] {
  const bare = (line: string) => line.replace(/^[-*] /, '').trim();
  const parts = flatPartsOf(item);
  if (item.kind !== 'either') return [readControl(item, parts.length > 0 ? text : bare(text), labelOf)];
  return readGroup(parts, text, labelOf) ? [readControl(item, text, labelOf)] : text.split('\n').map(bare);
}

/** Whether a value says nothing: a list of none, or a block of labels that nobody filled in. */
function isBlank(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function readWritten(control: Control, text: string, labelOf: LabelOf): unknown {
  const written = text.replace(/\r\n?/g, '\n').trim();
  if (written === '') return undefined;
  const read = readControl(control, written, labelOf);
  const value: unknown = Array.isArray(read) ? read.filter((one) => !isBlank(one)) : read;
  return isBlank(value) ? undefined : value;
}

/** A field's value from plain text; undefined where nothing is written. What cannot be read stays text. */
export function readAnswer(field: FieldName, text: string, labels: PartLabels): unknown {
  return readWritten(CONTROLS[field], text, (part) => labels[`${field}.${part}` as keyof PartLabels]);
}

const BODIES: Control = {
  ...{ kind: 'list', min: 0, max: 60, isDistinct: false, isMainFirst: false },
  item: ADMINISTRATION_CONTROL,
};

/** Local bodies from plain text, as far as it tells them; what stands in it without labels is the name of one. */
export function readAdministrations(text: string, labels: AdministrationLabels): object[] {
  const read = readWritten(BODIES, text, (part) => labels[part as keyof AdministrationLabels]);
  return (Array.isArray(read) ? read : []).map((one: unknown) =>
    typeof one === 'object' && one !== null ? one : { name: one },
  );
}
