import type * as z from 'zod/mini';
import { isGroup, type FieldPath } from './fault.ts';
import { SHEET_LEVELS, SHEET_RECORD, translationSchema, type Facts } from './sheet.ts';
import { LEVELS, type Level } from './vocabulary.ts';

/** The name of a field of a sheet. */
export type FieldName = keyof Facts;

type PartsOf<F extends string, T> = T extends readonly (infer Item)[]
  ? PartsOf<F, Item>
  : T extends object
    ? `${F}.${Extract<keyof T, string>}`
    : never;

/** The name of a part of a field that is a group or a list of groups, as `savings.amount`. */
export type PartName = { [F in FieldName]: PartsOf<F, NonNullable<Facts[F]>> }[FieldName];

type ItemOf<T> = T extends readonly (infer Item)[] ? Item : T;

/** Whether a type is open text or a number, and not one of a closed list or a group. */
type IsOpen<T> =
  Extract<T, string | number> extends infer Plain
    ? [Plain] extends [never]
      ? false
      : string extends Plain
        ? true
        : number extends Plain
          ? true
          : false
    : never;

type OpenFields = {
  [F in FieldName]: IsOpen<ItemOf<NonNullable<Facts[F]>>> extends true ? F : never;
}[FieldName];

type OpenParts<F extends string, T> = T extends readonly (infer Item)[]
  ? OpenParts<F, Item>
  : T extends object
    ? {
        [K in Extract<keyof T, string>]-?: IsOpen<NonNullable<T[K]>> extends true ? `${F}.${K}` : never;
      }[Extract<keyof T, string>]
    : never;

/** The fields and parts that somebody writes freely, and of which an example helps. */
export type ExampleName = OpenFields | { [F in FieldName]: OpenParts<F, NonNullable<Facts[F]>> }[FieldName];

/** What the schema tells of one field of a sheet. */
export interface Field {
  name: FieldName;
  /** The level it belongs to; null for what belongs to the sheet as a whole. */
  level: Level | null;
  required: boolean;
  /** Whether a translation says it, or part of it, again. */
  translatable: boolean;
  schema: z.ZodMiniType;
}

function field(name: string, schema: z.ZodMiniType, level: Level | null, words: object): Field {
  return {
    name: name as FieldName,
    level,
    required: !schema.safeParse(undefined).success,
    translatable: name in words,
    schema,
  };
}

/** Every field of a sheet, level by level, in the order of the schema. */
export const FIELDS: readonly Field[] = [
  ...LEVELS.flatMap((level) =>
    Object.entries<z.ZodMiniType>(SHEET_LEVELS[level].sheet).map(([name, schema]) =>
      field(name, schema, level, SHEET_LEVELS[level].words),
    ),
  ),
  ...Object.entries<z.ZodMiniType>(SHEET_RECORD).map(([name, schema]) => field(name, schema, null, {})),
];

const levels = new Map<string, Level | null>(FIELDS.map(({ name, level }) => [name, level]));

/** Whether a word is the name of a field of a sheet. */
export function isField(name: string): name is FieldName {
  return levels.has(name);
}

/** The level of the field a path leads to; null outside the six. */
export function levelOf(path: FieldPath): Level | null {
  return levels.get(String(path[0] ?? '')) ?? null;
}

/** The keys a strict object of a schema knows at a path; empty where the path leads to no object. */
export function keysAt(schema: z.ZodMiniType, path: FieldPath): readonly string[] {
  const shape = schemaAt(schema, path);
  const inner = shape && unwrap(shape);
  return inner && 'shape' in inner._zod.def ? Object.keys(inner._zod.def.shape as object) : [];
}

/** What a group holds in the order of its schema: what that does not know comes last. */
export function entriesInOrder(
  schema: z.ZodMiniType,
  path: FieldPath,
  group: object,
): [key: string, value: unknown][] {
  const known = keysAt(schema, path);
  const placeOf = (key: string) => (known.includes(key) ? known.indexOf(key) : known.length);
  return Object.entries(group).sort(([a], [b]) => placeOf(a) - placeOf(b));
}

/** Data with its groups in the order of their schema, which is also that of the form. */
export function inOrder(schema: z.ZodMiniType, data: unknown, path: FieldPath = []): unknown {
  if (Array.isArray(data)) return data.map((item, i) => inOrder(schema, item, [...path, i]));
  if (!isGroup(data)) return data;
  return Object.fromEntries(
    entriesInOrder(schema, path, data).map(([key, value]) => [key, inOrder(schema, value, [...path, key])]),
  );
}

/** The parts of a field that a translation says again; none where it says all of it, or nothing. */
export function translatedParts(field: FieldName): readonly string[] {
  return [...keysAt(translationSchema, [field]), ...keysAt(translationSchema, [field, 0])];
}

/** Whether a translation says again all of a field, or one of its parts. */
export function isTranslated(field: FieldName, part?: string): boolean {
  const parts = translatedParts(field);
  return part === undefined
    ? parts.length === 0 && keysAt(translationSchema, []).includes(field)
    : parts.includes(part);
}

/** The part of a schema that a path leads to; undefined where it leads nowhere. */
export function schemaAt(schema: z.ZodMiniType, path: FieldPath): z.core.$ZodType | undefined {
  return path.reduce<z.core.$ZodType | undefined>(stepInto, schema);
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const { def } = schema._zod as {
    def: { type: string; innerType?: z.core.$ZodType; out?: z.core.$ZodType; options?: z.core.$ZodType[] };
  };
  if (def.innerType) return unwrap(def.innerType);
  if (def.type === 'pipe' && def.out) return unwrap(def.out);
  const object = def.options?.find((option) => option._zod.def.type === 'object');
  return object ?? schema;
}

function stepInto(schema: z.core.$ZodType | undefined, key: string | number): z.core.$ZodType | undefined {
  if (!schema) return undefined;
  const { def } = unwrap(schema)._zod as {
    def: { element?: z.core.$ZodType; shape?: Record<string, z.core.$ZodType>; valueType?: z.core.$ZodType };
  };
  if (typeof key === 'number') return def.element;
  return def.shape && Object.hasOwn(def.shape, key) ? def.shape[key] : def.valueType;
}
