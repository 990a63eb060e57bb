import * as z from 'zod/mini';
import { FIELDS, isTranslated, type FieldName, type PartName } from './fields.ts';
import { sheetSchema } from './sheet.ts';

/** What people are told of a field, in one language. */
export interface FieldWords {
  field: Record<FieldName, { label: string; help: string }>;
  part: Record<PartName, string>;
}

type Node = Record<string, unknown> & { properties?: Record<string, Node>; items?: Node; anyOf?: Node[] };

/** What a translation says again, for who reads the schema by program. */
function mark(isWords: boolean): object {
  return isWords ? { 'x-translatable': true } : {};
}

/** The parts of a group, or of a list of groups, with their titles, and which of them are translated. */
function describe(node: Node, field: FieldName, words: FieldWords): void {
  for (const [name, part] of Object.entries(node.properties ?? {}))
    Object.assign(
      part,
      { title: words.part[`${field}.${name}` as PartName] },
      mark(isTranslated(field, name)),
    );
  for (const inner of [node.items, ...(node.anyOf ?? [])]) if (inner) describe(inner, field, words);
}

/**
 * The frontmatter of a sheet as JSON Schema, draft 2020-12, with names and explanations in one language. Whatever it
 * refuses the checker refuses too; the checker knows more: HTML, hosts, the other files of the database.
 */
export function sheetJsonSchema(words: FieldWords): object {
  const schema = z.toJSONSchema(sheetSchema, {
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      const node = jsonSchema as Node;
      // A year alone is a number to YAML.
      if (node['kind'] === 'date') node['type'] = ['string', 'integer'];
      // For our own forms, and for nobody else.
      delete node['kind'];
      delete node['mainFirst'];
    },
  }) as Node;
  for (const [name, node] of Object.entries(schema.properties ?? {})) {
    const field = name as FieldName;
    const { label, help } = words.field[field];
    describe(node, field, words);
    schema.properties = {
      ...schema.properties,
      [name]: { title: label, description: help, ...mark(isTranslated(field)), ...node },
    };
  }
  return { ...schema, required: FIELDS.filter(({ required }) => required).map(({ name }) => name) };
}
