import { valueAt } from './fault.ts';
import { BLANK_FORM, impactOf, paperFormSchema, TASKS, type PaperForm } from './paper-form.ts';

/** The columns of a table of paper forms. Their names are the same in every language, so that a file can travel. */
export const COLUMNS = [
  'formulari',
  'frequencia',
  'pagament',
  'passos',
  'persones',
  'dades-sensibles',
  'facilitat',
  'tasques-fetes',
] as const;
/** A column of a table of paper forms. */
export type Column = (typeof COLUMNS)[number];

/** The column of the impact, for who reads the table; it is computed, and never read back. */
export const IMPACT = 'impacte';

/** A row of the table: a text for each column, and the impact for who reads it, which is never read back. */
export type Row = Record<Column | typeof IMPACT, string>;

const FIELDS = {
  formulari: 'name',
  frequencia: 'frequency',
  pagament: 'payment',
  passos: 'steps',
  persones: 'people',
  'dades-sensibles': 'sensitive',
  facilitat: 'ease',
  'tasques-fetes': 'done',
} as const satisfies Record<Column, keyof PaperForm>;

const said = (yes: boolean) => (yes ? 'si' : 'no');

/** A paper form as a row. */
export function rowOf(form: PaperForm): Row {
  return {
    formulari: form.name,
    frequencia: form.frequency,
    pagament: said(form.payment),
    passos: String(form.steps),
    persones: String(form.people),
    'dades-sensibles': said(form.sensitive),
    facilitat: String(form.ease),
    'tasques-fetes': form.done.join(' '),
    [IMPACT]: String(impactOf(form)),
  };
}

/** A cell that could not be read: its column, and what it said. */
export interface BadCell {
  column: Column;
  read: string;
}

/** A form as it could be read: what could not is as in a blank one, and told. */
export interface FormRead {
  form: PaperForm;
  bad: BadCell[];
}

/** Words of the reader's language for the answers of a column, small letters, each with the answer it stands for. */
export type Aliases = Partial<Record<Column, ReadonlyMap<string, string>>>;

/** Yes and no as people and spreadsheets write them. */
const YES = new Set(['si', 'sí', 'yes', 's', 'y', 'x', '1', 'true', 'cert', 'verdadero', 'veritat']);
const NO = new Set(['no', 'n', '0', 'false', 'fals', 'falso']);

function answerOf(text: string): unknown {
  const word = text.toLowerCase();
  return YES.has(word) ? true : NO.has(word) ? false : text;
}

/** A whole number, as a spreadsheet may write it: `3`, `3,0`. */
function numberOf(text: string): unknown {
  return /^\d+(?:[.,]0+)?$/.test(text) ? Math.trunc(Number(text.replace(',', '.'))) : text;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
}

/** A paper form of unknown origin; undefined where it is no form at all. Fields nobody knows are left behind. */
export function readForm(given: unknown): FormRead | undefined {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return undefined;
  const bad: BadCell[] = [];
  const answers = Object.fromEntries(
    COLUMNS.flatMap((column) => {
      const field = FIELDS[column];
      const value = valueAt(given, [field]);
      if (value === undefined) return [];
      const read = paperFormSchema.shape[field].safeParse(value);
      if (!read.success) bad.push({ column, read: shown(value) });
      return read.success ? [[field, read.data]] : [];
    }),
  ) as Partial<PaperForm>;
  return { form: { ...BLANK_FORM, ...answers }, bad };
}

/** A paper form from a row. An empty cell is as in a blank form. */
export function readRow(row: Readonly<Record<string, string | undefined>>, aliases: Aliases): FormRead {
  const cell = (column: Column) => {
    const text = (row[column] ?? '').trim();
    return text === '' ? undefined : (aliases[column]?.get(text.toLowerCase()) ?? text);
  };
  const as = (read: (text: string) => unknown, column: Column) => {
    const text = cell(column);
    return text === undefined ? undefined : read(text);
  };
  const tasks = (text: string) => [
    ...new Set(text.split(/\s+/).filter((task) => (TASKS as readonly string[]).includes(task))),
  ];
  const read = readForm({
    name: row['formulari']?.trim(),
    frequency: cell('frequencia'),
    payment: as(answerOf, 'pagament'),
    steps: as(numberOf, 'passos'),
    people: as(numberOf, 'persones'),
    sensitive: as(answerOf, 'dades-sensibles'),
    ease: as(numberOf, 'facilitat'),
    done: as(tasks, 'tasques-fetes'),
  });
  // A row is always an object.
  const { form, bad } = read ?? { form: BLANK_FORM, bad: [] };
  return { form, bad: bad.map(({ column }) => ({ column, read: row[column]?.trim() ?? '' })) };
}

/** The name of a column as a file may write it: with capitals, accents or spaces. */
export function columnName(written: string): string {
  return written.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase().replace(/\s+/g, '-');
}
