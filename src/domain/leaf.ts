import * as z from 'zod/mini';
import type { FieldPath } from './fault.ts';
import { schemaAt } from './fields.ts';
import { NAME_FIELDS } from './spelling.ts';
import { date, day } from './values.ts';

/** What a schema expects of one value: words for people, a short name, one of a list, a date, a number, or a code. */
export interface Leaf {
  kind: 'prose' | 'name' | 'choice' | 'date' | 'number' | 'code';
  /** The values there are, of a choice. */
  choices: readonly string[];
  accepts: (value: unknown) => boolean;
}

interface Definition {
  type: string;
  innerType?: z.core.$ZodType;
  options?: z.core.$ZodType[];
  entries?: Record<string, string>;
}

/** A schema without what makes it optional; of several, the one of plain text. */
function bare(schema: z.core.$ZodType): z.core.$ZodType {
  const { innerType, options } = schema._zod.def as Definition;
  if (innerType) return bare(innerType);
  return options?.find(({ _zod }) => _zod.def.type === 'string') ?? schema;
}

function kindOf(schema: z.core.$ZodType, path: FieldPath): Leaf['kind'] | undefined {
  if (schema === date || schema === day) return 'date';
  const { type } = schema._zod.def;
  if (type === 'enum') return 'choice';
  if (type === 'number') return 'number';
  if (type !== 'string') return undefined;
  if (NAME_FIELDS.some((field) => field === path[0])) return 'name';
  // Only words for people have a length in their description.
  return z.globalRegistry.get(schema)?.['minLength'] === undefined ? 'code' : 'prose';
}

/** What a schema expects at a path; undefined where it expects a list, a group or nothing. */
export function leafAt(schema: z.ZodMiniType, path: FieldPath): Leaf | undefined {
  const found = schemaAt(schema, path);
  const own = found && bare(found);
  const kind = own && kindOf(own, path);
  return kind
    ? {
        kind,
        choices: kind === 'choice' ? Object.values((own._zod.def as Definition).entries ?? {}) : [],
        accepts: (value) => z.safeParse(own, value).success,
      }
    : undefined;
}
