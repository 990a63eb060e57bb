import { valueAt } from './fault.ts';
import { BLANK_FORM, paperFormSchema, type PaperForm } from './paper-form.ts';

/** A column of a table of paper forms, by the field of a form that it holds. */
export const COLUMN_FIELDS = {
  formulari: 'name',
  frequencia: 'frequency',
  pagament: 'payment',
  passos: 'steps',
  persones: 'people',
  'dades-sensibles': 'sensitive',
  facilitat: 'ease',
  'tasques-fetes': 'done',
} as const satisfies Record<string, keyof PaperForm>;

/** A column of a table of paper forms. Their names are the same in every language, so that a file can travel. */
export type Column = keyof typeof COLUMN_FIELDS;

/** Every column, in order. */
export const COLUMNS = Object.keys(COLUMN_FIELDS) as Column[];

/** A cell that could not be read: its column, and what it said; without a column, what stands past the last one. */
export interface BadCell {
  column: Column | undefined;
  read: string;
}

/** A form as it could be read: what could not is as in a blank one, and told, and so are fields nobody knows. */
export interface FormRead {
  form: PaperForm;
  bad: BadCell[];
  unknown: string[];
}

/** Forms as they could be read, with the place of each bad cell's form in the file, from 1. */
export interface FormsRead {
  forms: PaperForm[];
  bad: (BadCell & { form: number })[];
  unknown: string[];
  /** The form being worked on, by its place in `forms`. */
  chosen: number | undefined;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
}

/** A paper form of unknown origin; undefined where it is no form at all. */
export function readForm(given: unknown): FormRead | undefined {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return undefined;
  const fields = Object.values<string>(COLUMN_FIELDS);
  const unknown = Object.keys(given).filter((key) => !fields.includes(key));
  if (unknown.length === Object.keys(given).length) return undefined;
  const bad: BadCell[] = [];
  const answers = Object.fromEntries(
    COLUMNS.flatMap((column) => {
      const field = COLUMN_FIELDS[column];
      const value = valueAt(given, [field]);
      if (value === undefined) return [];
      const read = paperFormSchema.shape[field].safeParse(value);
      if (!read.success) bad.push({ column, read: shown(value) });
      return read.success ? [[field, read.data]] : [];
    }),
  ) as Partial<PaperForm>;
  return { form: { ...BLANK_FORM, ...answers }, bad, unknown };
}

/** Forms read one by one, together; `chosen` is a place among all that were given, and what is no form has none. */
export function gather(read: readonly (FormRead | undefined)[], chosen?: unknown): FormsRead {
  const kept = read.filter((one) => one !== undefined);
  const worked = typeof chosen === 'number' ? read[chosen] : undefined;
  return {
    forms: kept.map(({ form }) => form),
    bad: read.flatMap((one, i) => {
      const cells = one?.bad ?? [{ column: COLUMNS[0], read: '' }];
      return cells.map((cell) => ({ ...cell, form: i + 1 }));
    }),
    unknown: [...new Set(kept.flatMap((one) => one.unknown))],
    chosen: worked && kept.indexOf(worked),
  };
}

/** A worksheet of unknown origin, form by form; undefined where it is no worksheet of this version. */
export function readWorksheetData(data: unknown): FormsRead | undefined {
  const forms = valueAt(data, ['forms']);
  if (valueAt(data, ['version']) !== 1 || !Array.isArray(forms)) return undefined;
  return gather(forms.map(readForm), valueAt(data, ['chosen']));
}
