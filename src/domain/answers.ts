import { blocksOf, type Block, type LabelOf } from './answer-blocks.ts';
import type { AdministrationLabels, PartLabels } from './answer-text.ts';
import { ADMINISTRATION_CONTROL, CONTROLS, flatPartsOf, type Control, type Part } from './control.ts';
import type { FieldName } from './fields.ts';
import { readNumber } from './number-text.ts';
import { slugOf } from './slug.ts';

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

/** A block as a group, without the labels that nobody filled in; text stays text. */
function readBlock(block: Block): unknown {
  if (typeof block === 'string') return block;
  return grouped(
    [...block].flatMap(([{ name, control }, text]) =>
      text === '' ? [] : [[name, readPlain(control, text)] as const],
    ),
  );
}

/** A line without the hyphen that it has as one of a list. */
function bare(line: string): string {
  return line
    .trim()
    .replace(/^[-*] /, '')
    .trim();
}

/** The items of a list: blocks where they are groups, and lines where not; either, where they may be both. */
function readItems(item: Control, text: string, labelOf: LabelOf): unknown[] {
  const parts = flatPartsOf(item);
  const lines = (some: string) => some.split('\n').map(bare).filter(Boolean);
  if (parts.length === 0) return lines(text).map((line) => readPlain(item, line));
  return blocksOf(parts, text, labelOf).flatMap((block) =>
    typeof block === 'string' && item.kind === 'either' ? lines(block) : [readBlock(block)],
  );
}

/** One group, however many empty lines part its labels; as it was written where a label comes twice, or text has none. */
function readGroup(parts: readonly Part[], text: string, labelOf: LabelOf): unknown {
  const said = blocksOf(parts, text, labelOf).flatMap((block) =>
    typeof block === 'string' ? [undefined] : [...block],
  );
  const pairs = said.filter((one) => one !== undefined);
  const whole = new Map(pairs);
  return whole.size === said.length ? readBlock(whole) : text;
}

function readControl(control: Control, text: string, labelOf: LabelOf): unknown {
  if (control.kind === 'list') return readItems(control.item, text, labelOf);
  const parts = flatPartsOf(control);
  return parts.length > 0 ? readGroup(parts, text, labelOf) : readPlain(control, text);
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
