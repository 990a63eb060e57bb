import { FIELDS, type FieldName } from './fields.ts';

/** A line of the model of a sheet: what to type, and what it is. */
export interface ModelLine {
  field: FieldName;
  /** Whether the field holds a list, and its first item goes on a line of its own. */
  isList: boolean;
}

/** The fields without which there is no sheet, in the order in which a sheet is written. */
export const MODEL_LINES: readonly ModelLine[] = FIELDS.filter(({ required }) => required).map(
  ({ name, schema }) => ({
    field: name,
    isList: schema.safeParse([]).error?.issues[0]?.code === 'too_small',
  }),
);
