import * as z from 'zod/mini';
import { administrationSchema } from './administration.ts';
import { FIELDS, type FieldName } from './fields.ts';

/** The kinds of text that `values.ts` gives its fields. */
type TextKind =
  | 'line'
  | 'prose'
  | 'address'
  | 'email'
  | 'phone'
  | 'date'
  | 'day'
  | 'language'
  | 'picture'
  | 'administration'
  | 'country'
  | 'municipality';

/** How a value is filled in, drawn from its schema: lengths in characters, lists in items. */
export type Control =
  | { kind: 'line' | 'prose'; min: number; max: number }
  | { kind: Exclude<TextKind, 'line' | 'prose'> }
  | { kind: 'number' }
  | { kind: 'whole'; min: number; max: number }
  | { kind: 'choice'; choices: readonly string[] }
  | { kind: 'yes' }
  | { kind: 'list'; min: number; max: number; isDistinct: boolean; isMainFirst: boolean; item: Control }
  | { kind: 'group'; parts: readonly Part[] }
  | { kind: 'either'; options: readonly Control[] };

/** One of the things a group holds. */
export interface Part {
  name: string;
  required: boolean;
  control: Control;
}

/** What of a JSON Schema a control is drawn from. */
interface Shape {
  type?: string;
  kind?: TextKind;
  const?: unknown;
  enum?: string[];
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  mainFirst?: boolean;
  items?: Shape;
  properties?: Record<string, Shape>;
  required?: string[];
  anyOf?: Shape[];
}

function controlOfShape(shape: Shape): Control {
  const { kind } = shape;
  if (shape.anyOf && !shape.type) return { kind: 'either', options: shape.anyOf.map(controlOfShape) };
  if (shape.const === true) return { kind: 'yes' };
  if (shape.enum) return { kind: 'choice', choices: shape.enum };
  if (shape.type === 'number') return { kind: 'number' };
  if (shape.type === 'integer') return { kind: 'whole', min: shape.minimum ?? 0, max: shape.maximum ?? 0 };
  if (shape.type === 'array' && shape.items) {
    const { minItems: min = 0, maxItems: max = 0, uniqueItems = false, mainFirst = false } = shape;
    const item = controlOfShape(shape.items);
    return { kind: 'list', min, max, isDistinct: uniqueItems, isMainFirst: mainFirst, item };
  }
  if (shape.properties) {
    const { properties, required = [] } = shape;
    return {
      kind: 'group',
      parts: Object.entries(properties).map(([name, part]) => {
        return { name, required: required.includes(name), control: controlOfShape(part) };
      }),
    };
  }
  if (kind === 'line' || kind === 'prose')
    return { kind, min: shape.minLength ?? 0, max: shape.maxLength ?? 0 };
  if (kind) return { kind };
  throw new Error('A field of the schema has a value of no known kind.');
}

/** How a schema's value is filled in. Throws for a kind of value that `values.ts` does not have. */
export function controlOf(schema: z.core.$ZodType): Control {
  return controlOfShape(z.toJSONSchema(schema, { unrepresentable: 'any' }) as Shape);
}

/** How each field of a sheet is filled in. */
export const CONTROLS = Object.fromEntries(
  FIELDS.map(({ name, schema }) => [name, controlOf(schema)]),
) as Record<FieldName, Control>;

/** How a local body is filled in: a group whose parts are the keys of its file. */
export const ADMINISTRATION_CONTROL: Control = controlOf(administrationSchema);

/** The values of a closed list, or of a list of them; none for other controls. */
export function choicesOf(control: Control): readonly string[] {
  if (control.kind === 'list') return choicesOf(control.item);
  return control.kind === 'choice' ? control.choices : [];
}

/** The parts of a group, of a list of groups, or of the group that a value may be; none for other controls. */
export function partsOf(control: Control): readonly Part[] {
  if (control.kind === 'list') return partsOf(control.item);
  if (control.kind === 'either') return control.options.flatMap(partsOf);
  return control.kind === 'group' ? control.parts : [];
}

/** The same, with the parts of a group inside the group in its place, by their way from outside: `population.value`. */
export function flatPartsOf(control: Control): readonly Part[] {
  return partsOf(control).flatMap((part) => {
    const inside = flatPartsOf(part.control);
    return inside.length === 0
      ? [part]
      : inside.map(({ name, ...rest }) => ({ name: `${part.name}.${name}`, ...rest }));
  });
}
